package shop.alexandria.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names events travel under: the CloudEvents {@code type} attribute. */
public final class EventTypes {
    private static final String PREFIX = "shop.alexandria.";

    // Listed by hand: a native binary does not know the permitted subclasses of a sealed interface.
    private static final Map<String, Class<? extends Event>> BY_NAME = Stream.of(
                    OrderPlaced.class,
                    OrderPaid.class,
                    PaymentFailed.class,
                    OrderExpired.class,
                    OrderCancelled.class,
                    OrderRefunded.class,
                    OrderReturned.class,
                    OrderShipped.class,
                    OrderDelivered.class,
                    StockChanged.class,
                    CopiesReceived.class,
                    StockCommitted.class,
                    StockTakenBack.class,
                    StockShort.class,
                    ReservationExpired.class,
                    BookListed.class,
                    BookChanged.class,
                    BookWithdrawn.class,
                    ReorderPlaced.class,
                    ReorderReceived.class,
                    ReorderCancelled.class,
                    RoyaltyBooked.class,
                    RoyaltyTransferred.class,
                    UserRegistered.class,
                    UserErased.class,
                    SessionsRevoked.class,
                    CollectionSaved.class,
                    CollectionDeleted.class,
                    BookCollected.class,
                    BookUncollected.class)
            .collect(toUnmodifiableMap(EventTypes::nameOf, type -> type));

    private EventTypes() {}

    /** {@code shop.alexandria.OrderPaid} for {@link OrderPaid}. */
    public static String nameOf(Class<? extends Event> type) {
        return PREFIX + type.getSimpleName();
    }

    /** Empty for a type this version does not know: a newer producer may be ahead of its consumers. */
    public static Optional<Class<? extends Event>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
