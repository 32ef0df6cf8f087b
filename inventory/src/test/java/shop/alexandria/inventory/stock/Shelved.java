package shop.alexandria.inventory.stock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Stocking;

/** Books that no other test knows, with so many copies. */
@ApplicationScoped
public class Shelved {
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 100_000_000);

    private final Stocking stocking;

    Shelved(Stocking stocking) {
        this.stocking = stocking;
    }

    public Isbn book(int copies) {
        Isbn isbn = unknownBook();
        stocking.receive(Map.of(isbn, copies), "test:" + UUID.randomUUID());
        return isbn;
    }

    public static Isbn unknownBook() {
        String digits = "9798%08d".formatted(NEXT.incrementAndGet() % 100_000_000);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return new Isbn(digits + (10 - sum % 10) % 10);
    }
}
