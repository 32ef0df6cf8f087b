package shop.alexandria.kit.transactional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits to be published, in the transaction that caused it. */
@Entity
@Table(name = "outbox")
class OutboxEntity {
    @Id
    UUID id;

    @Column(name = "aggregate_type")
    String aggregateType;

    @Column(name = "aggregate_id")
    String aggregateId;

    String type;
    String payload;

    @Nullable
    String traceparent;

    OutboxEntity(UUID id, String aggregateType, String aggregateId, String type, String payload) {
        this.id = id;
        this.aggregateType = aggregateType;
        this.aggregateId = aggregateId;
        this.type = type;
        this.payload = payload;
        this.traceparent = Outbox.traceOfTheMoment();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    OutboxEntity() {}
}
