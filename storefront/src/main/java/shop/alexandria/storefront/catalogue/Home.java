package shop.alexandria.storefront.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What the home page shows. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Home(
        List<Genre> genres,
        List<Book> newReleases,
        List<Book> bestSellers,
        List<GenreBestSellers> bestSellersByGenre,
        List<Book> upcoming) {

    /** The best sellers of one genre. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record GenreBestSellers(String genre, List<Book> books) {}
}
