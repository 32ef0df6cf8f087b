package shop.alexandria.kit.web.log;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.LoggingFilter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Turns each record into one line of JSON. It stands where a filter stands, because that is the place a library may fill
 * before the first line is logged; it filters nothing out. The handler's format is then the bare message.
 */
@LoggingFilter(name = "json-lines")
public final class JsonLines implements Filter {

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
                .put("traceId", line.getMdc(TraceRequests.TRACE_ID))
                .put("message", line.getFormattedMessage());
        return line.getThrown() == null ? json : json.put("exception", stackTrace(line.getThrown()));
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
