package shop.alexandria.events;

/** What happened between the shop and a publisher. */
public sealed interface PublisherEvent extends Event
        permits ReorderPlaced, ReorderReceived, ReorderCancelled, RoyaltyBooked, RoyaltyTransferred {

    @Override
    default String topic() {
        return Topics.PUBLISHERS;
    }
}
