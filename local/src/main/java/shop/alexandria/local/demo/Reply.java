package shop.alexandria.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import shop.alexandria.local.processes.StartFailed;

/** What the shop answered; without a body when it was no JSON. */
record Reply(String call, int status, JsonNode body) {
    /** One of these is what should have been answered; anything else ends the demonstration. */
    Reply expect(Integer... expected) {
        if (!List.of(expected).contains(status)) {
            throw new StartFailed("The shop answers %d to %s: %s".formatted(status, call, body));
        }
        return this;
    }

    String text(String field) {
        return body.path(field).asText();
    }
}
