package shop.alexandria.orders.letters.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    @Test
    void repeatsTheMailServersWordsWithoutTheAddressesInThem() {
        var refused =
                new IllegalStateException("550 5.1.1 <Ann.Reader@Example.com>: unknown; ask postmaster@mx.example");

        assertEquals(
                "java.lang.IllegalStateException: 550 5.1.1 <(address)>: unknown; ask (address)",
                Reasons.of(new CompletionException(refused)));
    }

    @Test
    void keepsOfALongStoryTheBeginning() {
        assertEquals(
                500, Reasons.of(new IllegalStateException("no ".repeat(1_000))).length());
    }
}
