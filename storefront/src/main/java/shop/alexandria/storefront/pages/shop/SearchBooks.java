package shop.alexandria.storefront.pages.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.catalogue.BookPage;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.catalogue.Facets;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.pages.Words;

/** Searches, and lays out what can be chosen next. */
@ApplicationScoped
class SearchBooks {
    private static final int SIZE = 24;
    private static final int CHOICES = 8;

    private final CatalogueApi catalogue;
    private final BookAddresses addresses;

    SearchBooks(@RestClient CatalogueApi catalogue, BookAddresses addresses) {
        this.catalogue = catalogue;
        this.addresses = addresses;
    }

    SearchView search(SearchAddress address, int page) {
        try {
            return found(address, catalogue.search(address.criteria(Paging.index(page), SIZE)));
        } catch (ApiRefused refused) {
            String problem = refused.problem().detail();
            return new SearchView(address, List.of(), List.of(), Paging.of(0, SIZE, 0, address.toString()), problem);
        }
    }

    private SearchView found(SearchAddress address, BookPage books) {
        Paging paging = Paging.of(books.page(), books.size(), books.total(), address.toString());
        Facets facets = books.facets();
        return new SearchView(
                address,
                facets == null ? List.of() : narrowings(address, facets),
                addresses.cards(books.items()),
                paging,
                "");
    }

    private static List<SearchView.Narrowing> narrowings(SearchAddress address, Facets facets) {
        return List.of(
                        narrowing("Genre", "genre", address, facets.genres(), UnaryOperator.identity()),
                        narrowing("Author", "author", address, facets.authors(), UnaryOperator.identity()),
                        narrowing("Publisher", "publisher", address, facets.publishers(), UnaryOperator.identity()),
                        narrowing("Language", "language", address, facets.languages(), Words::languageName))
                .stream()
                .filter(narrowing -> !narrowing.choices().isEmpty())
                .toList();
    }

    private static SearchView.Narrowing narrowing(
            String heading,
            String name,
            SearchAddress address,
            List<Facets.Value> values,
            UnaryOperator<String> words) {
        return new SearchView.Narrowing(
                heading,
                values.stream()
                        .limit(CHOICES)
                        .map(value -> choice(name, address, value, words))
                        .toList());
    }

    private static SearchView.Choice choice(
            String name, SearchAddress address, Facets.Value value, UnaryOperator<String> words) {
        boolean chosen = address.has(name, value.value());
        SearchAddress next = chosen ? address.without(name) : address.with(name, value.value());
        return new SearchView.Choice(words.apply(value.value()), value.count(), next.toString(), chosen);
    }
}
