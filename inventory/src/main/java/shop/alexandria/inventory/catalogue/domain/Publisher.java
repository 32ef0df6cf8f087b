package shop.alexandria.inventory.catalogue.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes a book.
 *
 * @param id null while the publisher is known by name only
 */
public record Publisher(@Nullable String id, String name) {}
