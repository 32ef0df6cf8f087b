package shop.alexandria.inventory.collections.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books that a bookseller has put together under a name.
 *
 * @param books how many are in it
 * @param revision from 1; every change of it or of what is in it makes the next
 */
public record BookCollection(UUID id, String name, @Nullable String description, long books, long revision) {}
