package shop.alexandria.storefront.pages.backoffice;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.StorefrontConfig;
import shop.alexandria.storefront.catalogue.BookPage;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.FormNumbers;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.stock.BooksApi;

/** Single books: list, change, withdraw. */
@Path(BookDeskResource.PATH)
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class BookDeskResource {
    static final String PATH = "/backoffice/books";
    private static final int SIZE = 30;

    private final CatalogueApi catalogue;
    private final BooksApi books;
    private final ShowStockCard showStockCard;
    private final StorefrontConfig config;

    BookDeskResource(
            @RestClient CatalogueApi catalogue,
            @RestClient BooksApi books,
            ShowStockCard showStockCard,
            StorefrontConfig config) {
        this.catalogue = catalogue;
        this.books = books;
        this.showStockCard = showStockCard;
        this.config = config;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("page") @DefaultValue("1") int page) {
        BookPage found = catalogue.search(
                Map.of("q", q, "page", Integer.toString(Paging.index(page)), "size", Integer.toString(SIZE)));
        String address = PATH + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        return BackofficeTemplates.books(
                new BookDesk(q, found.items(), Paging.of(found.page(), SIZE, found.total(), address)));
    }

    @GET
    @Path("/new")
    public TemplateInstance blank() {
        return BackofficeTemplates.newbook(Form.EMPTY);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(Form form) {
        return Answers.attempt(
                form,
                () -> books.list(draft(form)),
                Notice.SAVED.at(PATH + "/" + form.text("isbn").replace("-", "")),
                BackofficeTemplates::newbook);
    }

    @GET
    @Path("/{isbn}")
    public TemplateInstance show(
            @PathParam("isbn") String isbn,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("said") @Nullable String said) {
        StockCard card = showStockCard.show(isbn, page, Form.EMPTY, Form.EMPTY);
        return BackofficeTemplates.book(card, Notice.said(said).text());
    }

    @POST
    @Path("/{isbn}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("isbn") String isbn, Form form) {
        return Answers.attempt(
                form,
                () -> books.change(isbn, changes(form)),
                Notice.SAVED.at(PATH + "/" + isbn),
                again -> BackofficeTemplates.book(showStockCard.show(isbn, 1, again, Form.EMPTY), ""));
    }

    @POST
    @Path("/{isbn}/withdraw")
    public Response withdraw(@PathParam("isbn") String isbn) {
        books.withdraw(isbn);
        return Answers.goTo(Notice.DELETED.at(PATH + "/" + isbn));
    }

    private BooksApi.NewBook draft(Form form) {
        return new BooksApi.NewBook(
                form.text("isbn"),
                form.text("title"),
                listed(form.text("authors")),
                listed(form.text("genres")),
                new BooksApi.PublisherName(form.text("publisher")),
                FormNumbers.optionalDay(form, "publicationDate"),
                form.optional("description"),
                FormNumbers.money(form, "price", config.currency()));
    }

    private BooksApi.Changes changes(Form form) {
        return new BooksApi.Changes(
                form.text("title"),
                FormNumbers.money(form, "price", config.currency()),
                FormNumbers.optionalMoney(form, "listPrice", config.currency()),
                FormNumbers.whole(form, "minPerOrder"),
                FormNumbers.whole(form, "maxPerOrder"),
                form.optional("description"));
    }

    /** Names with semicolons between them: there are commas in names. */
    private static List<String> listed(String names) {
        return Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
