package shop.alexandria.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What the shop answered; its body is empty when it was no JSON. */
record Answer(int status, String contentType, JsonNode body, String asSent) {
    static Answer of(HttpResponse<String> response) {
        String contentType = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(response.statusCode(), contentType, parse(response.body()), response.toString());
    }

    Answer expect(int expected) {
        assertEquals(expected, status, this::toString);
        return this;
    }

    /** A refusal, as every endpoint has to give it. */
    Answer expectProblem(int expected, String code) {
        expectProblem(expected);
        assertEquals(code, text("code"), this::toString);
        return this;
    }

    Answer expectProblem(int expected) {
        expect(expected);
        assertEquals("application/problem+json", contentType.split(";", 2)[0], this::toString);
        assertEquals(expected, body.path("status").asInt(), this::toString);
        assertTrue(text("code").matches("[a-z]+(-[a-z]+)*"), this::toString);
        return this;
    }

    String text(String field) {
        return body.path(field).asText();
    }

    private static JsonNode parse(String text) {
        try {
            return Client.JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return Client.JSON.createObjectNode();
        }
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(asSent, contentType, body);
    }
}
