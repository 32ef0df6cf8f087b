package shop.alexandria.reporting;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.alexandria.reporting.Orders.line;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.BookCollected;
import shop.alexandria.events.BookUncollected;
import shop.alexandria.events.CollectionSaved;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.reporting.application.CompareSalesWithExpenditures;
import shop.alexandria.reporting.application.RecordCollection;
import shop.alexandria.reporting.application.RecordRefund;
import shop.alexandria.reporting.application.RecordSale;
import shop.alexandria.reporting.application.ReportSales;
import shop.alexandria.reporting.application.SalesReport.SalesRow;
import shop.alexandria.reporting.application.SalesVsExpenditures.PeriodTotals;
import shop.alexandria.reporting.domain.DateRange;
import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Interval;
import shop.alexandria.reporting.domain.Ranking;

/** Sales and refunds in parts, told in any order, several at once and more than once: the reports say what was told. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class ShuffledEventsTest {
    private static final int ORDERS = 400;
    private static final LocalDate NEW_YEAR = LocalDate.of(2015, 1, 1);
    private static final DateRange YEAR = new DateRange(NEW_YEAR, NEW_YEAR.plusYears(1));
    private static final String SHELF = "the shelf of 2015";

    /** What moved of an order: copies and money, sold or come back. */
    private record Move(LocalDate day, String order, OrderLine line, long copies, Money amount) {
        boolean isIn(DateRange range) {
            return !day.isBefore(range.from()) && !day.isAfter(range.to());
        }
    }

    private record Figures(long copies, Money revenue, long orders) {}

    @Inject
    RecordSale recordSale;

    @Inject
    RecordRefund recordRefund;

    @Inject
    ReportSales reportSales;

    @Inject
    RecordCollection recordCollection;

    @Inject
    CompareSalesWithExpenditures compare;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<Move> moves = new ArrayList<>();
    private final List<Runnable> news = new ArrayList<>();
    private final List<String> shelf = new ArrayList<>(List.of("book 0", "book 1", "book 2", "book 3"));

    @Test
    void sayWhatWasToldWhateverItsOrder() throws Exception {
        for (int i = 0; i < ORDERS; i++) {
            trade();
        }
        collect();
        news.addAll(List.copyOf(news));
        Collections.shuffle(news, random);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<?> told : news.stream().map(threads::submit).toList()) {
                told.get();
            }
        }
        DateRange spring = new DateRange(NEW_YEAR.plusDays(60), NEW_YEAR.plusDays(150));
        for (DateRange range : List.of(YEAR, spring)) {
            compare(Dimension.BOOK, range, line -> List.of(line.isbn()));
            compare(Dimension.GENRE, range, OrderLine::genres);
            compare(Dimension.AUTHOR, range, OrderLine::authors);
            PeriodTotals totals = compare.compare(Interval.DAY, range).totals();
            assertEquals(sum(range, true), totals.sales(), this::hint);
            assertEquals(sum(range, false).negated(), totals.refunds(), this::hint);
        }
        compareCollections(YEAR, spring);
    }

    private void collect() {
        recordCollection.record(new CollectionSaved(SHELF, "A shelf"));
        shelf.forEach(isbn -> news.add(() -> recordCollection.record(new BookCollected(SHELF, isbn))));
        news.add(
                () -> reportSales.report(Dimension.COLLECTION, YEAR, Ranking.MOST_REVENUE, 1)); // sums up what is there
    }

    private void compareCollections(DateRange... ranges) {
        Function<OrderLine, List<String>> collections =
                line -> shelf.contains(line.isbn()) ? List.of(SHELF) : List.of();
        for (DateRange range : ranges) {
            compare(Dimension.COLLECTION, range, collections);
        }
        String other = "book 11";
        recordCollection.record(new BookUncollected(SHELF, shelf.removeFirst()));
        recordCollection.record(new BookCollected(SHELF, other));
        shelf.add(other);
        for (DateRange range : ranges) {
            compare(Dimension.COLLECTION, range, collections);
        }
    }

    private void trade() {
        LocalDate day = NEW_YEAR.plusDays(random.nextInt(300));
        OrderPaid order = Orders.paid(
                day + "T10:00:00Z",
                random.ints(0, 12)
                        .distinct()
                        .limit(1 + random.nextInt(3))
                        .mapToObj(this::copiesOf)
                        .toArray(OrderLine[]::new));
        order.lines().forEach(line -> moves.add(move(day, order, line, line.quantity(), line.lineTotal())));
        news.add(() -> recordSale.record(order));
        if (random.nextInt(3) == 0) {
            order.lines().forEach(line -> refund(order, line, day));
        }
    }

    /** In two parts, and sometimes not the rest. */
    private void refund(OrderPaid order, OrderLine line, LocalDate soldOn) {
        int copies = random.nextInt(line.quantity() + 1);
        Money amount = Money.ofMinor(random.nextLong(line.lineTotal().minorUnits() + 1), "EUR");
        refund(order, line, soldOn.plusDays(random.nextInt(40)), copies, amount);
        if (random.nextBoolean()) {
            int rest = line.quantity() - copies;
            refund(
                    order,
                    line,
                    soldOn.plusDays(random.nextInt(40)),
                    rest,
                    line.lineTotal().minus(amount));
        }
    }

    private void refund(OrderPaid order, OrderLine line, LocalDate day, int copies, Money amount) {
        moves.add(move(day, order, line, -copies, amount.negated()));
        RefundedLine part = new RefundedLine(line.isbn(), copies, amount);
        var refund = Orders.refunded(order, List.of(part), day + "T11:00:00Z");
        news.add(() -> recordRefund.record(refund));
    }

    private static Move move(LocalDate day, OrderPaid order, OrderLine line, long copies, Money amount) {
        return new Move(day, order.orderId(), line, copies, amount);
    }

    private OrderLine copiesOf(int book) {
        return line(
                "book " + book,
                "Book " + book,
                book % 5 == 0 ? List.of("A", "B") : List.of("C"),
                List.of("Genre " + book % 3, "Genre " + (3 + book % 2)),
                "Random House",
                1 + random.nextInt(4),
                "%d.%02d".formatted(random.nextInt(30), 1 + random.nextInt(99)));
    }

    private void compare(Dimension by, DateRange range, Function<OrderLine, List<String>> keys) {
        Map<String, Figures> reported = reportSales.report(by, range, Ranking.MOST_REVENUE, 1000).rows().stream()
                .collect(toMap(SalesRow::key, row -> new Figures(row.copies(), row.revenue(), row.orders())));
        assertEquals(expected(range, keys), reported, this::hint);
    }

    private Map<String, Figures> expected(DateRange range, Function<OrderLine, List<String>> keys) {
        Map<String, Map<String, Figures>> ofOrders = new HashMap<>();
        moves.stream()
                .filter(move -> move.isIn(range))
                .forEach(move -> keys.apply(move.line())
                        .forEach(key -> ofOrders.computeIfAbsent(key, _ -> new HashMap<>())
                                .merge(
                                        move.order(),
                                        new Figures(move.copies(), move.amount(), 0),
                                        ShuffledEventsTest::plus)));
        Map<String, Figures> expected = new HashMap<>();
        ofOrders.forEach((key, orders) -> expected.put(
                key,
                orders.values().stream()
                        .map(order -> new Figures(order.copies(), order.revenue(), order.copies() > 0 ? 1 : 0))
                        .reduce(new Figures(0, Money.zero("EUR"), 0), ShuffledEventsTest::plus)));
        expected.values()
                .removeIf(figures -> figures.copies() == 0 && figures.revenue().minorUnits() == 0);
        return expected;
    }

    private static Figures plus(Figures one, Figures other) {
        return new Figures(
                one.copies() + other.copies(), one.revenue().plus(other.revenue()), one.orders() + other.orders());
    }

    private Money sum(DateRange range, boolean sold) {
        return moves.stream()
                .filter(move -> move.isIn(range) && sold == (move.amount().minorUnits() > 0))
                .map(Move::amount)
                .reduce(Money.zero("EUR"), Money::plus);
    }

    private String hint() {
        return "seed " + seed;
    }
}
