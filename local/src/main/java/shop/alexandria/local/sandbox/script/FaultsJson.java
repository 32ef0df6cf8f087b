package shop.alexandria.local.sandbox.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;
import shop.alexandria.local.sandbox.wire.Json;

/** The faults as JSON: a change names only what changes. */
public final class FaultsJson {
    private FaultsJson() {}

    public static ObjectNode write(Faults faults) {
        return Json.object()
                .put("outage", faults.outage().name().toLowerCase(Locale.ROOT))
                .put("latency", faults.latency().toString())
                .put("answerLatency", faults.answerLatency().toString())
                .put("delay", faults.delay().toString())
                .put("duplicateWebhooks", faults.duplicateWebhooks())
                .put("dropWebhooks", faults.dropWebhooks())
                .put("holdWebhooks", faults.holdWebhooks())
                .put("failRefunds", faults.failRefunds())
                .put("loseConfirmations", faults.loseConfirmations());
    }

    static Faults change(Faults present, JsonNode change) {
        ObjectNode json = write(present);
        change.properties().forEach(field -> {
            if (!json.has(field.getKey())) {
                throw new Refused(new Refusal.UnknownParameter(field.getKey()));
            }
            json.set(field.getKey(), field.getValue());
        });
        return read(json);
    }

    private static Faults read(ObjectNode json) {
        return new Faults(
                outage(json.required("outage")),
                duration("latency", json),
                duration("answerLatency", json),
                duration("delay", json),
                count("duplicateWebhooks", json),
                count("dropWebhooks", json),
                json.required("holdWebhooks").asBoolean(),
                count("failRefunds", json),
                count("loseConfirmations", json));
    }

    private static Outage outage(JsonNode value) {
        try {
            return Outage.valueOf(value.asText().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw invalid("outage", "one of none, unavailable, hang, lost_answers");
        }
    }

    private static Duration duration(String name, ObjectNode json) {
        try {
            return Duration.parse(json.required(name).asText());
        } catch (DateTimeException _) {
            throw invalid(name, "an ISO-8601 duration such as PT0.5S");
        }
    }

    private static int count(String name, ObjectNode json) {
        JsonNode value = json.required(name);
        if (!value.canConvertToInt() || value.asInt() < 0) {
            throw invalid(name, "a whole number from 0");
        }
        return value.asInt();
    }

    private static Refused invalid(String name, String expected) {
        return new Refused(new Refusal.InvalidParameter(name, "parameter_invalid", name + " must be " + expected));
    }
}
