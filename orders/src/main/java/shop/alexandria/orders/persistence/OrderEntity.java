package shop.alexandria.orders.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of orders; only this package sees it. */
@Entity
@Table(name = "orders")
@NullUnmarked // filled by Hibernate
class OrderEntity {
    @Id
    UUID id;

    String number;

    @Column(name = "customer_id")
    String customerId;

    String status;

    @Column(name = "payment_status")
    String paymentStatus;

    @Column(name = "fulfilment_status")
    String fulfilmentStatus;

    String carrier;

    @Column(name = "tracking_number")
    String trackingNumber;

    int attempt;

    @Column(name = "paid_by")
    UUID paidBy;

    BigDecimal total;
    String currency;

    @Column(name = "placed_at")
    Instant placedAt;

    @Column(name = "payment_deadline")
    Instant paymentDeadline;

    String facts;
    String history;
    String refunds;

    /** When a refund that is not done was last tried or decided; null when all are done. */
    @Column(name = "refund_due")
    Instant refundDue;

    @Version
    long version;
}
