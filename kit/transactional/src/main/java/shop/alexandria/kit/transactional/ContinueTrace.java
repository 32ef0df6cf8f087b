package shop.alexandria.kit.transactional;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import shop.alexandria.events.Event;
import shop.alexandria.kit.web.log.Noted;
import shop.alexandria.kit.web.trace.Trace;

/** The effect of an event is a part of the trace that the event came from, and its log lines say what it was about. */
@ApplicationScoped
class ContinueTrace {
    private final Tracer tracer;
    private final boolean isRecorded;

    ContinueTrace(Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean isOff) {
        this.tracer = tracer;
        this.isRecorded = !isOff;
    }

    void by(String consumer, ReceivedEvent received, Consumer<Event> effect) {
        try (Noted _ = Noted.that(notes(received))) {
            if (isRecorded) {
                record(consumer, received, effect);
            } else {
                effect.accept(received.event());
            }
        }
    }

    private static Map<String, String> notes(ReceivedEvent received) {
        Map<String, String> notes = new HashMap<>(received.event().labels());
        received.trace().ifPresent(trace -> notes.putAll(trace.notes()));
        return notes;
    }

    private void record(String consumer, ReceivedEvent received, Consumer<Event> effect) {
        Span span = tracer.spanBuilder(
                        consumer + " takes " + received.event().getClass().getSimpleName())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(received.trace().map(Trace::asParent).orElseGet(Context::root))
                .startSpan();
        received.event().labels().forEach(span::setAttribute);
        try (Scope _ = span.makeCurrent()) {
            effect.accept(received.event());
        } catch (RuntimeException failure) {
            span.setStatus(StatusCode.ERROR);
            throw failure;
        } finally {
            span.end();
        }
    }
}
