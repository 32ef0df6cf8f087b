package shop.alexandria.storefront.pages.shop;

import java.util.List;
import shop.alexandria.storefront.catalogue.Genre;

/** The home page as it is arranged. */
record HomeView(List<Genre> genres, List<Shelf> shelves) {}
