package shop.alexandria.storefront.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A genre and how many of its books are on sale. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Genre(String name, String slug, int bookCount) {}
