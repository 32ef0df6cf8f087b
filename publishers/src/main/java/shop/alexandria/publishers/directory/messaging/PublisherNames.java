package shop.alexandria.publishers.directory.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import shop.alexandria.publishers.directory.domain.PublisherName;

/** Reads from an event of the catalogue the one thing that is new here: a publisher known by name only. */
@ApplicationScoped
class PublisherNames {
    private static final Logger LOG = Logger.getLogger(PublisherNames.class);

    private final ObjectMapper json;

    PublisherNames(ObjectMapper json) {
        this.json = json;
    }

    Optional<PublisherName> in(ConsumerRecord<String, String> event) {
        try {
            JsonNode book = json.readTree(event.value()).path("book");
            String name = book.path("publisher").asText("");
            return book.hasNonNull("publisherId") || name.isBlank()
                    ? Optional.empty()
                    : Optional.of(new PublisherName(name));
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            LOG.warnf("An event of the catalogue names no publisher: %s", unreadable.getMessage());
            return Optional.empty();
        }
    }
}
