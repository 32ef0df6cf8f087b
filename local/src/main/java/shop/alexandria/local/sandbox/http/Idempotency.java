package shop.alexandria.local.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;
import shop.alexandria.local.sandbox.store.Database;
import shop.alexandria.local.sandbox.store.IdempotencyKeys;
import shop.alexandria.local.sandbox.store.IdempotencyKeys.FirstAnswer;

/**
 * Runs each call in one transaction, a call with an idempotency key once. A call that was refused had no effect and
 * leaves its key free; a declined card is an effect, and a failure of the provider itself is answered again for ever.
 */
final class Idempotency {
    private static final int LONGEST_KEY = 255;

    private final Database database;
    private final IdempotencyKeys keys;
    // In memory is enough: the file belongs to one process.
    private final Set<String> inUse = ConcurrentHashMap.newKeySet();

    Idempotency(Database database, IdempotencyKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    Answer once(Call call, Endpoint effect) {
        Optional<String> key =
                call.header("Idempotency-Key").filter(_ -> call.method().equals("POST"));
        if (key.isEmpty()) {
            return database.inTransaction(() -> effect.answer(call));
        }
        return once(key.get(), call, effect);
    }

    private Answer once(String key, Call call, Endpoint effect) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw Form.invalid("Idempotency-Key", "parameter_invalid", "The key must have 1 to 255 characters.");
        }
        if (!inUse.add(key)) {
            throw new Refused(new Refusal.KeyInUse(key));
        }
        try {
            String fingerprint = fingerprint(call);
            return database.inTransaction(() -> keys.find(key)
                    .map(first -> replay(key, fingerprint, first))
                    .orElseGet(() -> first(key, fingerprint, effect.answer(call))));
        } catch (Refused refused) {
            if (refused.refusal() instanceof Refusal.Scripted failure) {
                return database.inTransaction(() -> first(key, fingerprint(call), Answer.of(failure)));
            }
            throw refused;
        } finally {
            inUse.remove(key);
        }
    }

    private static Answer replay(String key, String fingerprint, FirstAnswer first) {
        if (!first.fingerprint().equals(fingerprint)) {
            throw new Refused(new Refusal.KeyReused(key));
        }
        return new Answer(first.status(), first.body(), true);
    }

    private Answer first(String key, String fingerprint, Answer answer) {
        keys.add(key, new FirstAnswer(fingerprint, answer.status(), answer.body()));
        return answer;
    }

    // The order of the parameters does not matter.
    private static String fingerprint(Call call) {
        String text = call.path() + "\n" + call.form().values();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
