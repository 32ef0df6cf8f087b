package shop.alexandria.events;

import java.util.Map;

/** Something that happened and cannot be undone; it carries what its consumers need, so that none calls back. */
public sealed interface Event
        permits OrderEvent, InventoryEvent, CatalogueEvent, UserEvent, CollectionEvent, PublisherEvent {

    /** Where it is published, one of {@link Topics}. */
    String topic();

    /** The id of the aggregate it is about: events of one key are delivered in the order in which they happened. */
    String key();

    /** By what people look for it in logs and traces, besides. */
    default Map<String, String> labels() {
        return Map.of();
    }
}
