package shop.alexandria.prove.proofs;

import java.util.List;
import java.util.function.Function;
import shop.alexandria.people.Answer;
import shop.alexandria.prove.Outcomes;

/** Many purchases, and how they went. */
record Purchases(List<Bought> all) {
    /** What came of the orders in the end. */
    Outcomes placed() {
        return new Outcomes(all.stream().map(Bought::placed).toList());
    }

    long paid() {
        return all.stream().filter(Bought::isPaid).count();
    }

    Outcomes placing() {
        return everyTry(Bought::placing);
    }

    Outcomes paying() {
        return everyTry(Bought::paying);
    }

    /** How often the shop was to blame, be it that a second try succeeded. */
    long failures() {
        return placing().failures() + paying().failures();
    }

    private Outcomes everyTry(Function<Bought, List<Answer>> step) {
        return new Outcomes(
                all.stream().flatMap(bought -> step.apply(bought).stream()).toList());
    }
}
