package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.events.RoyaltyBooked;
import shop.alexandria.kit.transactional.Outbox;
import shop.alexandria.publishers.royalties.domain.Booking;

/** Tells the others, with the commit, what was booked. */
@ApplicationScoped
class AnnounceRoyalties {
    private final Outbox outbox;

    AnnounceRoyalties(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(List<Booking> bookings) {
        outbox.append(bookings.stream().map(AnnounceRoyalties::event).toList());
    }

    private static RoyaltyBooked event(Booking booking) {
        return new RoyaltyBooked(
                booking.publisher().toString(),
                booking.publisherName(),
                booking.entry(),
                booking.type().name(),
                booking.orderNumber(),
                booking.isbn().value(),
                booking.amount(),
                booking.at());
    }
}
