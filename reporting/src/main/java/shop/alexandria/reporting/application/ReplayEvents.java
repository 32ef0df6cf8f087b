package shop.alexandria.reporting.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import shop.alexandria.events.Event;
import shop.alexandria.kit.transactional.EventConsumer;

/** Records in the shadow what events tell, by the same consumers as ever. */
@ApplicationScoped
class ReplayEvents {
    private final Shadow shadow;
    private final List<EventConsumer> consumers;

    ReplayEvents(Shadow shadow, @All List<EventConsumer> consumers) {
        this.shadow = shadow;
        this.consumers = consumers;
    }

    /** All of them or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void replay(List<Event> events) {
        shadow.enter();
        for (Event event : events) {
            consumers.stream()
                    .filter(consumer -> consumer.wants(event.getClass()))
                    .forEach(consumer -> consumer.on(event));
        }
    }
}
