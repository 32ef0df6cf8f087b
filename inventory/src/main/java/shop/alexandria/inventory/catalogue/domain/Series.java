package shop.alexandria.inventory.catalogue.domain;

import org.jspecify.annotations.Nullable;

/**
 * The series a book belongs to.
 *
 * @param number the volume as printed, such as {@code 1}, {@code 2.5} or {@code 1-3}
 */
public record Series(String name, @Nullable String number) {}
