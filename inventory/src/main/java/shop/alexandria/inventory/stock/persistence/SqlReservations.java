package shop.alexandria.inventory.stock.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Promise;
import shop.alexandria.inventory.stock.domain.Reservation;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.ReservationState;
import shop.alexandria.inventory.stock.domain.Reservations;

@ApplicationScoped
@Transactional
class SqlReservations implements Reservations {
    private static final String BY_ID = " WHERE order_id = :order AND attempt = :attempt";

    private final Session entities;

    SqlReservations(Session entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Instant> add(ReservationId id, List<Copies> lines, Duration holdFor, @Nullable Promise promise) {
        Instant deadline = (Instant) byId("""
                        INSERT INTO reservation (order_id, attempt, state, deadline, quote, cart_of)
                        VALUES (:order, :attempt, 'HELD', now() + make_interval(secs => :seconds), :quote,
                                coalesce(:cart, (SELECT min(cart_of) FROM reservation WHERE order_id = :order)))
                        ON CONFLICT DO NOTHING RETURNING deadline
                        """, Instant.class, id)
                .setParameter("seconds", holdFor.toMillis() / 1000.0)
                .setParameter("quote", promise == null ? null : promise.quote(), String.class)
                .setParameter("cart", promise == null ? null : promise.cartOf(), String.class)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
        if (deadline != null) {
            addLines(id, lines);
        }
        return Optional.ofNullable(deadline);
    }

    private void addLines(ReservationId id, List<Copies> lines) {
        byId("""
                        INSERT INTO reservation_line (order_id, attempt, isbn, quantity)
                        SELECT :order, :attempt, line.isbn, line.quantity
                          FROM unnest(CAST(:isbns AS text[]), CAST(:quantities AS bigint[])) AS line (isbn, quantity)
                         WHERE EXISTS (SELECT FROM stock WHERE stock.isbn = line.isbn)
                        """, id)
                .setParameter(
                        "isbns", lines.stream().map(line -> line.isbn().value()).toArray(String[]::new))
                .setParameter("quantities", lines.stream().map(Copies::quantity).toArray(Long[]::new))
                .executeUpdate();
    }

    @Override
    public Optional<Reservation> find(ReservationId id) {
        return found(byId("SELECT attempt, state, deadline, quote FROM reservation" + BY_ID, Tuple.class, id), id);
    }

    @Override
    public Optional<Reservation> latest(UUID orderId) {
        NativeQuery<?> query = entities.createNativeQuery(
                        "SELECT attempt, state, deadline, quote FROM reservation WHERE order_id = :order"
                                + " ORDER BY attempt DESC LIMIT 1 FOR UPDATE",
                        Tuple.class)
                .setParameter("order", orderId);
        return found(query, new ReservationId(orderId, 1));
    }

    @Override
    public boolean leaveHeld(ReservationId id, ReservationState to) {
        return byId("UPDATE reservation SET state = :to" + BY_ID + " AND state = 'HELD'", id)
                        .setParameter("to", to.name())
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean expire(ReservationId id) {
        return byId(
                                "UPDATE reservation SET state = 'RELEASED'" + BY_ID
                                        + " AND state = 'HELD' AND deadline <= now()",
                                id)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void hold(ReservationId id, @Nullable Instant until) {
        byId("UPDATE reservation SET deadline = :until" + BY_ID + " AND state = 'HELD'", id)
                .setParameter("until", until, Instant.class)
                .executeUpdate();
    }

    @Override
    public List<ReservationId> overdue(int limit) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT order_id, attempt FROM reservation WHERE state = 'HELD' AND deadline <= now()"
                                + " ORDER BY deadline LIMIT :limit",
                        Tuple.class)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(row -> id((Tuple) row)).toList();
    }

    private Optional<Reservation> found(NativeQuery<?> query, ReservationId order) {
        return Optional.ofNullable((Tuple) query.getSingleResultOrNull()).map(row -> {
            ReservationId id = new ReservationId(order.orderId(), row.get("attempt", Integer.class));
            return new Reservation(
                    id,
                    ReservationState.valueOf(row.get("state", String.class)),
                    row.get("deadline", Instant.class),
                    lines(id),
                    row.get("quote", String.class));
        });
    }

    private List<Copies> lines(ReservationId id) {
        List<?> rows = byId("SELECT isbn, quantity FROM reservation_line" + BY_ID + " ORDER BY isbn", Tuple.class, id)
                .getResultList();
        return rows.stream().map(row -> copies((Tuple) row)).toList();
    }

    private NativeQuery<?> byId(String sql, Class<?> result, ReservationId id) {
        return withId(entities.createNativeQuery(sql, result), id);
    }

    private NativeQuery<?> byId(String sql, ReservationId id) {
        return withId(entities.createNativeQuery(sql), id);
    }

    private static NativeQuery<?> withId(NativeQuery<?> query, ReservationId id) {
        return query.setParameter("order", id.orderId()).setParameter("attempt", id.attempt());
    }

    private static Copies copies(Tuple row) {
        return new Copies(new Isbn(row.get("isbn", String.class)), row.get("quantity", Long.class));
    }

    private static ReservationId id(Tuple row) {
        return new ReservationId(row.get("order_id", UUID.class), row.get("attempt", Integer.class));
    }
}
