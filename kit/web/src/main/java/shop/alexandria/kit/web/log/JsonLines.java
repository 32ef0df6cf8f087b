package shop.alexandria.kit.web.log;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.LoggingFilter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.trace.Trace;

/**
 * Turns each record, with what was noted for the work at hand, into one line of JSON. It stands where a filter stands,
 * because that is the place a library may fill before the first line is logged; it filters nothing out. The handler's format
 * is then the bare message.
 */
@LoggingFilter(name = "json-lines")
public final class JsonLines implements Filter {

    /** What the trace and its instrumentation note for themselves. */
    private static final Set<String> TRACING = Set.of(Trace.NOTE, "traceId", "spanId", "parentId", "sampled");

    private final String service;

    public JsonLines(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.service = service;
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record instanceof ExtLogRecord line) {
            line.setMessage(Secrets.masked(json(line).toString()), ExtLogRecord.FormatStyle.NO_FORMAT);
            line.setThrown(null);
        }
        return true;
    }

    private ObjectNode json(ExtLogRecord line) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("timestamp", line.getInstant().toString())
                .put("level", line.getLevel().getName())
                .put("service", service)
                .put("logger", line.getLoggerName())
                .put("thread", line.getThreadName())
                .put("traceId", traceId(line));
        line.getMdcCopy().forEach((name, value) -> {
            if (!TRACING.contains(name)) {
                json.put(name, value);
            }
        });
        json.put("message", line.getFormattedMessage());
        return line.getThrown() == null ? json : json.put("exception", stackTrace(line.getThrown()));
    }

    /** Of the trace that was noted, or of a span that nobody's request began. */
    private static @Nullable String traceId(ExtLogRecord line) {
        return Trace.parse(line.getMdc(Trace.NOTE)).map(Trace::id).orElseGet(() -> line.getMdc("traceId"));
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
