package shop.alexandria.kit.web.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The trace that the work at hand belongs to, as a W3C {@code traceparent}. While spans are recorded it is that of the
 * current span; otherwise the id travels in the same header, and is only good for finding log lines.
 *
 * @param parent the header's value, well-formed
 */
public record Trace(String parent) {
    public static final String HEADER = "traceparent";

    /** Under which it is kept beside a log line. */
    public static final String NOTE = "traceparent";

    private static final Pattern WELL_FORMED =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final HexFormat HEX = HexFormat.of();

    public static Optional<Trace> parse(@Nullable String parent) {
        return parent != null && WELL_FORMED.matcher(parent).matches()
                ? Optional.of(new Trace(parent))
                : Optional.empty();
    }

    /** A new one, not to be recorded. */
    public static Trace fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String id = HEX.toHexDigits(random.nextLong() | 1) + HEX.toHexDigits(random.nextLong());
        return of(id, HEX.toHexDigits(random.nextLong() | 1), "00");
    }

    /** That of the current span; empty while none is recorded. */
    public static Optional<Trace> recorded() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? Optional.of(of(
                        span.getTraceId(),
                        span.getSpanId(),
                        span.getTraceFlags().asHex()))
                : Optional.empty();
    }

    private static Trace of(String id, String step, String flags) {
        return new Trace("00-" + id + "-" + step + "-" + flags);
    }

    /** That of the current span, or the one that was noted for the work at hand. */
    public static Optional<Trace> current() {
        return recorded().or(() -> parse((String) MDC.get(NOTE)));
    }

    /** By which its log lines are found in all services. */
    public String id() {
        return parent.substring(3, 35);
    }

    /** For a span that continues it. */
    public Context asParent() {
        SpanContext caller = SpanContext.createFromRemoteParent(
                id(), parent.substring(36, 52), TraceFlags.fromHex(parent, 53), TraceState.getDefault());
        return Context.root().with(Span.wrap(caller));
    }

    /** As {@link #note}, for those who take it back. */
    public Map<String, String> notes() {
        return Map.of(NOTE, parent);
    }

    /** Every line that is logged for the work at hand tells it from now on. */
    public void note() {
        MDC.put(NOTE, parent);
    }
}
