package shop.alexandria.prove.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Sends malformed requests to every operation of the API in turn, by visitors and by people with an account: never may the
 * answer be a failure of the shop, and never a refusal that does not explain itself. The same seed sends the same requests.
 */
public final class Fuzz {
    /** What would end the caller's own session or account, and with it the trial. */
    private static final Set<String> LAST_WORDS =
            Set.of("POST /api/v1/auth/logout", "DELETE /api/v1/users/me", "PUT /api/v1/users/me/password");

    private static final int FAILURE = 500;

    private final List<Knock> callers;
    private final List<Operation> operations;
    private final Random random;
    private final Nonsense nonsense;

    /** @param callers whose turn it is in turn */
    public Fuzz(Api api, List<Knock> callers, long seed) {
        this.callers = callers;
        this.operations = api.operations().stream()
                .filter(operation -> !LAST_WORDS.contains(operation.toString()))
                .toList();
        this.random = new Random(seed);
        this.nonsense = new Nonsense(api, random);
    }

    /** Returns what went wrong, a line each. */
    public List<String> run(int requests) {
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            Operation operation = operations.get(i % operations.size());
            Knock caller = callers.get(random.nextInt(callers.size()));
            tryOut(operation, caller, findings);
        }
        return findings;
    }

    private void tryOut(Operation operation, Knock caller, List<String> findings) {
        String target = target(operation);
        String body = body(operation);
        Reply reply = caller.with("Content-Type", contentType(operation))
                .with("Idempotency-Key", "fuzz-" + random.nextLong())
                .send(operation.method(), target, body);
        if (reply.status() >= FAILURE || !reply.isWellFormed()) {
            String shown = body.substring(0, Math.min(body.length(), 400));
            findings.add("%s %s %s -> %s".formatted(operation.method(), target, shown, reply));
        }
    }

    private String target(Operation operation) {
        String path = operation.template();
        while (path.contains("{")) {
            String value = random.nextInt(3) == 0 ? encoded(plain(nonsense.text())) : "9783161484100";
            path = path.substring(0, path.indexOf('{')) + value + path.substring(path.indexOf('}') + 1);
        }
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.parameters("query")) {
            if (random.nextInt(3) == 0) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.path("name").asText())
                        .append('=')
                        .append(encoded(nonsense.text()));
            }
        }
        return path + query;
    }

    /** The gateway itself refuses what is no plain path; here it is the services' turn. */
    private static String plain(String text) {
        String kept = text.replaceAll("[^A-Za-z0-9@ ]", "");
        return kept.isBlank() ? "x" : kept.substring(0, Math.min(kept.length(), 2_000));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String body(Operation operation) {
        if (operation.method().equals("GET")) {
            return "";
        }
        return operation.bodySchema().isMissingNode() ? nonsense.text() : nonsense.body(operation.bodySchema());
    }

    private String contentType(Operation operation) {
        return random.nextInt(15) == 0
                ? "text/plain"
                : operation.description().path("requestBody").path("content").properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(type -> !type.contains("*"))
                        .findFirst()
                        .orElse("application/json");
    }
}
