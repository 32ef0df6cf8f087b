package shop.alexandria.events;

/** What happened between the shop and a publisher. */
public sealed interface PublisherEvent extends Event permits ReorderPlaced, ReorderReceived, RoyaltyTransferred {

    @Override
    default String topic() {
        return Topics.PUBLISHERS;
    }
}
