package shop.alexandria.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * What the shop answered.
 *
 * @param status 0 when no answer came
 * @param body empty when it was no JSON
 */
public record Answer(int status, String contentType, JsonNode body, String asSent, Duration took) {
    static Answer of(HttpResponse<String> response, Duration took) {
        String contentType = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(response.statusCode(), contentType, parse(response.body()), response.toString(), took);
    }

    static Answer none(IOException why, Duration took) {
        return new Answer(0, "", Client.JSON.createObjectNode(), why.toString(), took);
    }

    public Answer expect(int expected) {
        return expect(expected, status);
    }

    /** A refusal, as every endpoint has to give it. */
    public Answer expectProblem(int expected, String code) {
        return expectProblem(expected).expect(code, text("code"));
    }

    public Answer expectProblem(int expected) {
        return expect(expected)
                .expect("application/problem+json", contentType.split(";", 2)[0])
                .expect(expected, body.path("status").asInt())
                .expect(true, text("code").matches("[a-z]+(-[a-z]+)*"));
    }

    private Answer expect(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new AssertionError("expected %s, found %s in %s".formatted(expected, found, this));
        }
        return this;
    }

    public Answer expectText(String field, String expected) {
        return expect(expected, text(field));
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    /** Whether the shop is to blame that nothing came of it, be it that it said so or that it did not answer. */
    public boolean isFailure() {
        return status == 0 || status >= 500;
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
