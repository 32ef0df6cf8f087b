package shop.alexandria.inventory.catalogue.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import shop.alexandria.events.BookChanged;
import shop.alexandria.events.BookListed;
import shop.alexandria.events.BookWithdrawn;
import shop.alexandria.events.EventTypes;

/** Reads from an event of the catalogue the one thing the index wants to know: which revision there is now. */
@ApplicationScoped
class BookRevisions {
    static final Set<String> TYPES = Set.of(
            EventTypes.nameOf(BookListed.class),
            EventTypes.nameOf(BookChanged.class),
            EventTypes.nameOf(BookWithdrawn.class));

    private final ObjectMapper json;

    BookRevisions(ObjectMapper json) {
        this.json = json;
    }

    /** If it cannot be read, later than any that is held: then the book is looked up. */
    long in(ConsumerRecord<String, String> event) {
        try {
            JsonNode data = json.readTree(event.value());
            return data.has("book")
                    ? data.path("book").path("revision").asLong()
                    : data.path("revision").asLong();
        } catch (JsonProcessingException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
