package shop.alexandria.storefront.stock;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;
import shop.alexandria.storefront.catalogue.Book;

/** What owners do with single books. */
@Path("/api/v1/books")
@RegisterRestClient(configKey = "inventory")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface BooksApi {

    record PublisherName(String name) {}

    record NewBook(
            String isbn,
            String title,
            List<String> authors,
            List<String> genres,
            PublisherName publisher,
            @Nullable LocalDate publicationDate,
            @Nullable String description,
            Money price) {}

    /** A merge patch: what is null is taken away. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Changes(
            String title,
            Money price,
            @Nullable Money listPrice,
            long minPerOrder,
            long maxPerOrder,
            @Nullable String description) {}

    @POST
    Book list(NewBook book);

    @PATCH
    @Path("/{isbn}")
    @Consumes("application/merge-patch+json")
    Book change(@PathParam("isbn") String isbn, Changes changes);

    @DELETE
    @Path("/{isbn}")
    void withdraw(@PathParam("isbn") String isbn);
}
