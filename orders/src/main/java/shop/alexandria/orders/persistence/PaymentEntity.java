package shop.alexandria.orders.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of payments; only this package sees it. */
@Entity
@Table(name = "payment")
@NullUnmarked // filled by Hibernate
class PaymentEntity {
    @Id
    UUID id;

    @Column(name = "order_id")
    UUID orderId;

    String method;
    BigDecimal amount;
    String currency;
    String state;

    @Column(name = "provider_id")
    String providerId;

    boolean settled;
}
