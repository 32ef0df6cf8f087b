package shop.alexandria.inventory.catalogue.application;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import shop.alexandria.inventory.catalogue.domain.FacetValue;
import shop.alexandria.inventory.catalogue.domain.Facets;

/** A page of a search with the counts to narrow it by. */
@RegisterForReflection(targets = {BookPage.class, Facets.class, FacetValue.class})
public record BookPage(List<BookView> items, int page, int size, long total, Facets facets) {}
