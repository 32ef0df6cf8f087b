package shop.alexandria.inventory.catalogue.application;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A genre with the number of its books on sale. */
@RegisterForReflection
public record GenreView(String name, String slug, int bookCount) {}
