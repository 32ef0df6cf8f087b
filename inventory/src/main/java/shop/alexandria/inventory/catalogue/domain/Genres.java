package shop.alexandria.inventory.catalogue.domain;

import java.util.List;

/** The names of genres: they come into being by use, and the first spelling stays. */
public interface Genres {

    /** The names as the shop spells them, without doubles. */
    List<String> named(List<String> names);
}
