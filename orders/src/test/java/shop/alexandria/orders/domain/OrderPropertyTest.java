package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to an order, in whatever order and however often: no cent and no copy is unaccounted for. */
class OrderPropertyTest {

    @Property(tries = 5_000)
    void everyCentAndEveryCopyIsSomewhere(@ForAll("lives") List<Deed> life) {
        OrderUnderTrial order = new OrderUnderTrial();
        for (Deed deed : life) {
            order.suffers(deed);
            order.addsUp();
        }
        order.comesToRest();
        order.addsUp();
        order.owesNothing();
    }

    @Property(tries = 2_000)
    void totalsAreTheSumOfTheirPartsAndContainTheirTax(
            @ForAll("priced") List<OrderLine> lines, @ForAll("charges") long shipping, @ForAll("rates") int percent) {
        Totals totals = Totals.of(lines, OrderUnderTrial.cents(shipping), _ -> BigDecimal.valueOf(percent));

        assertEquals(
                lines.stream().mapToLong(line -> line.total().minorUnits()).sum(),
                totals.subtotal().minorUnits());
        assertEquals(totals.subtotal().plus(totals.shipping()), totals.total());
        long net = totals.total().minorUnits() - totals.tax().minorUnits();
        assertTrue(Math.abs(net * percent - totals.tax().minorUnits() * 100) <= 50 + percent / 2 + 1, totals::toString);
    }

    @Provide
    Arbitrary<List<Deed>> lives() {
        Arbitrary<Deed> deed = Combinators.combine(
                        Arbitraries.of(Deed.Kind.values()),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 5_000))
                .as((kind, minutes, size) -> new Deed(kind, Duration.ofMinutes(minutes), size));
        return deed.list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<OrderLine>> priced() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.integers().between(1, 50))
                .as((cents, copies) ->
                        Sample.line(OrderUnderTrial.cents(cents).amount().toPlainString(), copies))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Long> charges() {
        return Arbitraries.longs().between(0, 5_000);
    }

    @Provide
    Arbitrary<Integer> rates() {
        return Arbitraries.integers().between(0, 27);
    }
}
