package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.OrderLine;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.directory.domain.PublisherName;
import shop.alexandria.publishers.directory.domain.Publishers;

/** Whose book was sold: by the id if it is known, else by the name, which becomes a draft if it is new. */
@ApplicationScoped
class PublisherOfLine {
    private final Publishers publishers;

    PublisherOfLine(Publishers publishers) {
        this.publishers = publishers;
    }

    /** In the caller's transaction; empty when the line tells neither. */
    Optional<PublisherId> find(OrderLine line) {
        return byId(line.publisherId()).or(() -> byName(line.publisher())).map(Publisher::id);
    }

    private Optional<Publisher> byId(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        try {
            return publishers.find(new PublisherId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Publisher> byName(@Nullable String name) {
        return name == null || name.isBlank()
                ? Optional.empty()
                : Optional.of(publishers.named(new PublisherName(name)));
    }
}
