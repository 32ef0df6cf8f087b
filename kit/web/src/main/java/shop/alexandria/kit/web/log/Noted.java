package shop.alexandria.kit.web.log;

import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Notes that every line tells which is logged until they are taken back; what they hid is noted again then. */
public final class Noted implements AutoCloseable {
    private final Map<String, @Nullable String> hidden = new HashMap<>();

    private Noted(Map<String, String> notes) {
        notes.forEach((name, value) -> {
            hidden.put(name, (String) MDC.get(name));
            MDC.put(name, value);
        });
    }

    public static Noted that(String name, String value) {
        return that(Map.of(name, value));
    }

    public static Noted that(Map<String, String> notes) {
        return new Noted(notes);
    }

    @Override
    public void close() {
        hidden.forEach((name, value) -> {
            if (value == null) {
                MDC.remove(name);
            } else {
                MDC.put(name, value);
            }
        });
    }
}
