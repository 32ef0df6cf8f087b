package shop.alexandria.local.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import shop.alexandria.local.sandbox.script.FaultsJson;
import shop.alexandria.local.sandbox.script.Script;
import shop.alexandria.local.sandbox.webhook.Alarm;
import shop.alexandria.local.sandbox.webhook.Courier;
import shop.alexandria.local.sandbox.wire.Json;

/** {@code /sandbox/faults} and {@code /sandbox/webhooks}: what goes wrong, and in which order. */
public final class ScriptEndpoints {
    private final Script script;
    private final Courier courier;
    private final Alarm courierAlarm;

    public ScriptEndpoints(Script script, Courier courier, Alarm courierAlarm) {
        this.script = script;
        this.courier = courier;
        this.courierAlarm = courierAlarm;
    }

    Answer faults(Call call) {
        call.form().allowing(Set.of());
        return Answer.ok(FaultsJson.write(script.faults()));
    }

    Answer change(Call call) {
        script.change(json(call.body()));
        return changed();
    }

    Answer clear(Call call) {
        script.clear();
        return changed();
    }

    private Answer changed() {
        courierAlarm.ring();
        return Answer.ok(FaultsJson.write(script.faults()));
    }

    /** Delivers what was held, in the order of {@code order=created|reversed|shuffled}. */
    Answer release(Call call) {
        Form form = call.form().allowing(Set.of("order", "seed"));
        long seed = form.number("seed").orElse(0L);
        int acknowledged = switch (form.oneOf("order", Set.of("created", "reversed", "shuffled"))
                .orElse("created")) {
            case "reversed" -> courier.release(List::reversed);
            case "shuffled" -> courier.release(shuffled(seed));
            default -> courier.release(UnaryOperator.identity());
        };
        return Answer.ok(Json.object().put("acknowledged", acknowledged));
    }

    private static <T> UnaryOperator<List<T>> shuffled(long seed) {
        return list -> {
            List<T> copy = new ArrayList<>(list);
            Collections.shuffle(copy, new Random(seed));
            return copy;
        };
    }

    private static JsonNode json(String body) {
        try {
            if (Json.read(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (UncheckedIOException _) {
            // Answered like any other body that is not an object.
        }
        throw Form.invalid("body", "parameter_invalid", "A JSON object is expected.");
    }
}
