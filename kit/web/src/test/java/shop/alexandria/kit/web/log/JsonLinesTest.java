package shop.alexandria.kit.web.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private final JsonLines lines = new JsonLines("orders");

    @Test
    void makesOneLineOfJsonOfARecordAndItsException() throws Exception {
        ExtLogRecord record = record("a \"quoted\"\nmessage");
        record.setThrown(new IllegalStateException("broken"));

        JsonNode json = logged(record);

        assertEquals("orders", json.get("service").asText());
        assertEquals("a \"quoted\"\nmessage", json.get("message").asText());
        assertTrue(json.get("exception").asText().contains("IllegalStateException: broken"));
        assertFalse(record.getMessage().contains("\n"));
    }

    @Test
    void carriesTheIdOfTheTrace() throws Exception {
        ExtLogRecord record = record("hello");
        record.putMdc("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        record.putMdc("spanId", "00f067aa0ba902b7");

        JsonNode json = logged(record);

        assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", json.get("traceId").asText());
        assertFalse(json.has("spanId"));
    }

    @Test
    void carriesWhatWasNotedForTheWorkAtHand() throws Exception {
        ExtLogRecord record = record("hello");
        record.putMdc("orderNumber", "AB-1234");

        assertEquals("AB-1234", logged(record).get("orderNumber").asText());
    }

    @Test
    void masksWhatLooksLikeAToken() throws Exception {
        ExtLogRecord record = record("got eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl from a client");

        assertEquals("got *** from a client", logged(record).get("message").asText());
    }

    private JsonNode logged(ExtLogRecord record) throws Exception {
        assertTrue(lines.isLoggable(record));
        return new ObjectMapper().readTree(record.getMessage());
    }

    private static ExtLogRecord record(String message) {
        return new ExtLogRecord(Level.INFO, message, JsonLinesTest.class.getName());
    }
}
