package shop.alexandria.kit.transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the first answer under its key, or gives the key back when the request had no effect. */
@ApplicationScoped
class KeepAnswer {
    // What was refused at the door, or failed for now, has had no effect: the key may be used again.
    private static final Set<Integer> WITHOUT_EFFECT = Set.of(400, 401, 403, 413, 415, 429);

    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    KeepAnswer(IdempotencyKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** @param type null where the endpoint has not chosen one: it becomes JSON only when the answer is written */
    void keep(IdempotencyKey key, int status, @Nullable MediaType type, @Nullable Object entity) {
        if (status >= 500 || WITHOUT_EFFECT.contains(status)) {
            keys.release(key);
            return;
        }
        String written = Objects.toString(type, MediaType.APPLICATION_JSON);
        keys.answer(key, new IdempotencyClaim.Answered(status, written, entity == null ? "" : text(entity)));
    }

    private String text(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
