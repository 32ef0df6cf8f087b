package shop.alexandria.gateway.revocation;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that are refused: of one session, or of a user before a generation, but for one session.
 *
 * @param until by then they have all expired
 */
record Revocation(
        String user,
        @Nullable String session,
        int generation,
        @Nullable String exceptSession,
        Instant until) {

    /** Reads what users says, by Redis or in answer to a question: the fields have the same names. */
    static Revocation of(JsonObject json) {
        return new Revocation(
                json.getString("user"),
                json.getString("session"),
                Integer.parseInt(String.valueOf(json.getValue("generation"))),
                json.getString("exceptSession"),
                Instant.parse(json.getString("until")));
    }

    boolean covers(String callersSession, int callersGeneration) {
        return callersGeneration < generation && !callersSession.equals(exceptSession);
    }
}
