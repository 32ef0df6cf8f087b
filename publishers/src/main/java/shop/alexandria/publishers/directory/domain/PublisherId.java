package shop.alexandria.publishers.directory.domain;

import java.util.UUID;

/** Stays the same whatever the publisher is called. */
public record PublisherId(UUID value) {

    public static PublisherId random() {
        return new PublisherId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
