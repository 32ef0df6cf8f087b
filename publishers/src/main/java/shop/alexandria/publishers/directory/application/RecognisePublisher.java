package shop.alexandria.publishers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.directory.domain.PublisherName;
import shop.alexandria.publishers.directory.domain.Publishers;

/** Whose a book is: by the id if it is known, else by the name, which becomes a draft if it is new. */
@ApplicationScoped
public class RecognisePublisher {
    private final Publishers publishers;

    RecognisePublisher(Publishers publishers) {
        this.publishers = publishers;
    }

    /** Empty when neither says anything. */
    @Transactional
    public Optional<Publisher> recognise(@Nullable String id, @Nullable String name) {
        return byId(id).or(() -> byName(name));
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
