package shop.alexandria.orders.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.alexandria.kit.transactional.Outbox;
import shop.alexandria.orders.application.CountOrders;
import shop.alexandria.orders.application.OrderQueries;
import shop.alexandria.orders.application.OrderSort;
import shop.alexandria.orders.domain.FulfilmentStatus;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.OrderStatus;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.letters.application.TellCustomer;

@ApplicationScoped
@Transactional
class PanacheOrders implements Orders, OrderQueries {
    private final OrderTable table;
    private final OrderRows rows;
    private final Outbox outbox;
    private final TellCustomer tellCustomer;
    private final CountOrders count;

    PanacheOrders(OrderTable table, OrderRows rows, Outbox outbox, TellCustomer tellCustomer, CountOrders count) {
        this.table = table;
        this.rows = rows;
        this.outbox = outbox;
        this.tellCustomer = tellCustomer;
        this.count = count;
    }

    @ApplicationScoped
    static class OrderTable implements PanacheRepositoryBase<OrderEntity, UUID> {}

    @Override
    public void add(Order order) {
        table.persist(rows.row(order));
        tell(order);
    }

    @Override
    public void save(Order order) {
        rows.update(table.findById(order.facts().id()), order);
        tell(order);
    }

    /** The other services, the customer, and whoever watches the shop. */
    private void tell(Order order) {
        order.news().forEach(outbox::append);
        tellCustomer.of(order.news(), order.facts());
        count.of(order);
    }

    @Override
    public Optional<Order> find(UUID id) {
        return table.findByIdOptional(id).map(rows::order);
    }

    @Override
    public Optional<Order> lock(UUID id) {
        return table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(rows::order);
    }

    @Override
    public List<UUID> overdue(Instant deadline, int limit) {
        return table
                .find(
                        "status = ?1 and paymentDeadline < ?2",
                        Sort.by("paymentDeadline"),
                        OrderStatus.AWAITING_PAYMENT.name(),
                        deadline)
                .page(Page.ofSize(limit))
                .stream()
                .map(row -> row.id)
                .toList();
    }

    @Override
    public List<UUID> withRefundsDue(Duration untouchedFor, int limit) {
        return table
                .find("refundDue < ?1", Sort.by("refundDue"), Instant.now().minus(untouchedFor))
                .page(Page.ofSize(limit))
                .stream()
                .map(row -> row.id)
                .toList();
    }

    @Override
    public void forget(String customerId) {
        table.find("customerId", customerId).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .forEach(rows::erasePerson);
    }

    @Override
    public Optional<Order> find(OrderNumber number, Visible visible) {
        return table.find("number = ?1 and (?2 is null or customerId = ?2)", number.value(), visible.customerId())
                .firstResultOptional()
                .map(rows::order);
    }

    @Override
    public Found list(Visible visible, Filter filter) {
        var query = table.find(
                "(?1 is null or customerId = ?1) and (?2 is null or status = ?2) and fulfilmentStatus in ?3",
                sorted(filter.sort()),
                visible.customerId(),
                filter.status() == null ? null : filter.status().name(),
                filter.stages().stream().map(FulfilmentStatus::name).toList());
        long total = query.count();
        List<Order> page = query.page(filter.page(), filter.size()).stream()
                .map(rows::order)
                .toList();
        return new Found(page, total);
    }

    private static Sort sorted(OrderSort sort) {
        return switch (sort) {
            case OLDEST_FIRST -> Sort.by("placedAt").and("id");
            case NEWEST_FIRST -> Sort.descending("placedAt").and("id");
        };
    }
}
