package shop.alexandria.inventory.catalogue.application;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** What the home page shows. */
@RegisterForReflection
public record HomeView(
        List<GenreView> genres,
        List<BookView> newReleases,
        List<BookView> bestSellers,
        List<GenreBestSellers> bestSellersByGenre,
        List<BookView> upcoming) {

    /** The best sellers of one genre. */
    @RegisterForReflection
    public record GenreBestSellers(String genre, List<BookView> books) {}
}
