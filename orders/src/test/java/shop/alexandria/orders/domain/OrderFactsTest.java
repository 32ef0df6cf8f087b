package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class OrderFactsTest {
    private final OrderFacts facts = Sample.placedOrder().facts();

    @Test
    void tellNothingOfAPersonWhoHasGone() {
        String left = facts.withoutPerson().toString();

        assertFalse(left.contains("Ann"), left);
        assertFalse(left.contains("@"), left);
        assertFalse(left.contains("Harbour Road"), left);
        assertFalse(left.contains("Cork"), left);
    }

    @Test
    void keepWhatTheLawWantsKept() {
        OrderFacts left = facts.withoutPerson();

        assertEquals(facts.number(), left.number());
        assertEquals(facts.lines(), left.lines());
        assertEquals(facts.totals(), left.totals());
        assertEquals(facts.placedAt(), left.placedAt());
        assertEquals("IE", left.billingAddress().country());
    }

    @Test
    void canBeForgottenTwice() {
        assertEquals(facts.withoutPerson(), facts.withoutPerson().withoutPerson());
    }
}
