package shop.alexandria.publishers;

import static java.math.BigDecimal.ZERO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.alexandria.publishers.Orders.freshIsbn;
import static shop.alexandria.publishers.Owner.publisherWithAccount;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderLine;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.application.AccrueRoyalties;
import shop.alexandria.publishers.royalties.application.LedgerQueries;
import shop.alexandria.publishers.royalties.application.ReverseRoyalties;
import shop.alexandria.publishers.royalties.application.TransferRoyalties;
import shop.alexandria.publishers.royalties.domain.CreditTransfer;

/** Whatever happens in whatever order and however often: the books balance, and say what the orders say. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class LedgerPropertyTest {
    private static final int DEEDS = 10_000;
    private static final int AT_ONCE = 100;
    private static final YearMonth FIRST = YearMonth.of(2019, 11);
    private static final int MONTHS = 18; // two turns of the year, and a leap day

    private enum Kind {
        SALE,
        REFUND,
        RETURN,
        REPETITION,
        LATE_NEWS,
        TRANSFER
    }

    private record Bought(int book, int copies, long cents) {}

    /** @param which order or month it is about, of those there are */
    private record Deed(Kind kind, int which, boolean toldLate, List<Bought> bought) {}

    private record RefundedSoFar(int copies, Money amount) {}

    @Inject
    AccrueRoyalties accrue;

    @Inject
    ReverseRoyalties reverse;

    @Inject
    TransferRoyalties transfer;

    @Inject
    LedgerQueries ledger;

    @Inject
    EntityManager entities;

    @Inject
    LongAgo longAgo;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<String> publishers = new ArrayList<>();
    private final List<String> isbns = new ArrayList<>();
    private final List<BigDecimal> percentages = new ArrayList<>();
    private final List<OrderPaid> sold = new ArrayList<>();
    private final Map<String, RefundedSoFar> refunded = new HashMap<>();
    private final List<Runnable> told = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();
    private final Map<String, BigDecimal> transferred = new HashMap<>();

    @Test
    void balancesAndEqualsTheOrdersAfterTenThousandDeeds() {
        openTheShop();
        JqwikSession.run(this::trade);
        QuarkusTransaction.requiringNew().run(this::compare);
    }

    private void trade() {
        RandomGenerator<Deed> deeds = deeds();
        for (int done = 0; done < DEEDS; done += AT_ONCE) {
            int from = done;
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = from; i < from + AT_ONCE; i++) {
                    carryOut(deeds.next(random).value(), i);
                }
            });
        }
        Collections.shuffle(late, random);
        QuarkusTransaction.requiringNew().run(() -> late.forEach(Runnable::run));
    }

    private void compare() {
        Map<String, BigDecimal> owed = new HashMap<>();
        sold.forEach(order -> order.lines().forEach(line -> book(owed, order, line)));
        for (String publisher : publishers) {
            BigDecimal expected =
                    owed.getOrDefault(publisher, ZERO).subtract(transferred.getOrDefault(publisher, ZERO));
            Money balance = ledger.balance(new PublisherId(UUID.fromString(publisher)));
            assertEquals(
                    0,
                    expected.compareTo(balance.amount()),
                    () -> "seed %d: %s is owed %s, the ledger says %s".formatted(seed, publisher, expected, balance));
        }
        assertEquals(0, ZERO.compareTo(sumOfAllAccounts()), () -> "seed " + seed);
        System.out.printf(
                "%d deeds, seed %d: %d sales, %d lines refunded, %d entries; all accounts together: %s%n",
                DEEDS, seed, sold.size(), refunded.size(), entries(), sumOfAllAccounts());
    }

    private void openTheShop() {
        for (int i = 0; i < 5; i++) {
            publishers.add(publisherWithAccount("Random House " + i));
        }
        for (int book = 0; book < 25; book++) {
            String isbn = freshIsbn();
            BigDecimal percentage = BigDecimal.valueOf(random.nextInt(1_000_001), 4);
            isbns.add(isbn);
            percentages.add(percentage);
            longAgo.agreed(publisherOf(book), isbn, percentage.toPlainString());
        }
    }

    private static RandomGenerator<Deed> deeds() {
        var bought = Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.longs().between(1, 99_99))
                .as(Bought::new);
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(500, Kind.SALE),
                                Tuple.of(200, Kind.REFUND),
                                Tuple.of(50, Kind.RETURN),
                                Tuple.of(145, Kind.REPETITION),
                                Tuple.of(100, Kind.LATE_NEWS),
                                Tuple.of(5, Kind.TRANSFER)),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.of(true, false, false, false, false),
                        bought.list().ofMinSize(1).ofMaxSize(3).uniqueElements(Bought::book))
                .as(Deed::new)
                .generator(1000);
    }

    private void carryOut(Deed deed, int number) {
        switch (deed.kind()) {
            case SALE -> sell(deed, order(deed, momentOf(number)));
            case REFUND -> withAnOrder(deed, order -> refund(deed, order, line -> some(order, line)));
            case RETURN -> withAnOrder(deed, order -> refund(deed, order, line -> rest(order, line)));
            case REPETITION -> withOneOf(told, deed, Runnable::run);
            case LATE_NEWS -> withOneOf(late, deed, Runnable::run);
            case TRANSFER -> transfer(FIRST.plusMonths(deed.which() % MONTHS));
        }
    }

    private void sell(Deed deed, OrderPaid order) {
        sold.add(order);
        tell(deed, () -> accrue.accrue(order));
    }

    private void refund(Deed deed, OrderPaid order, Function<OrderLine, RefundedLine> part) {
        List<RefundedLine> parts = order.lines().stream().map(part).toList();
        parts.forEach(line -> refunded.merge(
                order.orderId() + line.isbn(),
                new RefundedSoFar(line.copies(), line.amount()),
                (one, other) -> new RefundedSoFar(
                        one.copies() + other.copies(), one.amount().plus(other.amount()))));
        OrderRefunded event = Orders.refunded(order, parts);
        tell(deed, () -> reverse.reverse(event));
    }

    /** At once, or at some time after what happens next; and perhaps once more. */
    private void tell(Deed deed, Runnable news) {
        told.add(news);
        if (deed.toldLate()) {
            late.add(news);
        } else {
            news.run();
        }
    }

    private RefundedLine some(OrderPaid order, OrderLine line) {
        RefundedLine rest = rest(order, line);
        return new RefundedLine(
                line.isbn(),
                random.nextInt(rest.copies() + 1),
                Money.ofMinor(random.nextLong(rest.amount().minorUnits() + 1), "EUR"));
    }

    private RefundedLine rest(OrderPaid order, OrderLine line) {
        RefundedSoFar soFar = refundedOf(order, line);
        return new RefundedLine(
                line.isbn(), line.quantity() - soFar.copies(), line.lineTotal().minus(soFar.amount()));
    }

    private RefundedSoFar refundedOf(OrderPaid order, OrderLine line) {
        return refunded.getOrDefault(order.orderId() + line.isbn(), new RefundedSoFar(0, Money.zero("EUR")));
    }

    private void transfer(YearMonth month) {
        for (CreditTransfer made : transfer.transfer(month)) {
            transferred.merge(made.publisher().toString(), made.amount().amount(), BigDecimal::add);
        }
    }

    private void withAnOrder(Deed deed, Consumer<OrderPaid> action) {
        withOneOf(sold, deed, action);
    }

    private static <T> void withOneOf(List<T> things, Deed deed, Consumer<T> action) {
        if (!things.isEmpty()) {
            action.accept(things.get(deed.which() % things.size()));
        }
    }

    private OrderPaid order(Deed deed, Instant at) {
        return Orders.paid(at, deed.bought().stream().map(this::line).toArray(OrderLine[]::new));
    }

    private OrderLine line(Bought bought) {
        Money unit = Money.ofMinor(bought.cents(), "EUR");
        return new OrderLine(
                isbns.get(bought.book()),
                "Random Book " + bought.book(),
                List.of("Somebody"),
                List.of("Fiction"),
                publisherOf(bought.book()),
                null,
                bought.copies(),
                unit,
                unit.times(bought.copies()));
    }

    /** Reckoned once more, without the shop's own arithmetic. */
    private void book(Map<String, BigDecimal> owed, OrderPaid order, OrderLine line) {
        int book = isbns.indexOf(line.isbn());
        BigDecimal share = part(line.lineTotal(), book)
                .subtract(part(refundedOf(order, line).amount(), book));
        owed.merge(publisherOf(book), share, BigDecimal::add);
    }

    private BigDecimal part(Money price, int book) {
        return price.amount().multiply(percentages.get(book)).divide(new BigDecimal(100), 2, RoundingMode.HALF_UP);
    }

    private String publisherOf(int book) {
        return publishers.get(book % publishers.size());
    }

    private static Instant momentOf(int number) {
        Instant start = FIRST.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        long seconds =
                FIRST.plusMonths(MONTHS).atDay(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond() - start.getEpochSecond();
        return start.plusSeconds(seconds * number / DEEDS);
    }

    private BigDecimal sumOfAllAccounts() {
        return (BigDecimal) entities.createNativeQuery("SELECT sum(balance) FROM account_balance", BigDecimal.class)
                .getSingleResult();
    }

    private long entries() {
        return (Long) entities.createNativeQuery("SELECT count(*) FROM ledger_entry", Long.class)
                .getSingleResult();
    }
}
