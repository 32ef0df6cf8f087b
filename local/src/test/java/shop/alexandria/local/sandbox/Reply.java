package shop.alexandria.local.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import shop.alexandria.local.sandbox.wire.Json;

/** An answer of the sandbox. */
record Reply(int status, JsonNode json, boolean replayed) {
    static Reply of(HttpResponse<String> response) {
        boolean replayed = response.headers().firstValue("Idempotent-Replayed").isPresent();
        return new Reply(response.statusCode(), Json.read(response.body()), replayed);
    }

    /** The text at a JSON pointer. */
    String text(String pointer) {
        return json.at(pointer).asText();
    }

    long number(String pointer) {
        return json.at(pointer).asLong();
    }

    String id() {
        return text("/id");
    }

    String intentStatus() {
        return text("/status");
    }
}
