package shop.alexandria.inventory.stock.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.application.MoveStock;
import shop.alexandria.inventory.stock.application.SetThreshold;
import shop.alexandria.inventory.stock.application.StockQueries;
import shop.alexandria.inventory.stock.application.StockView;
import shop.alexandria.inventory.stock.domain.Movement;
import shop.alexandria.inventory.stock.domain.Movements;
import shop.alexandria.inventory.stock.domain.StockRefused.UnknownBook;
import shop.alexandria.kit.transactional.Idempotent;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;

@Path("/api/v1/stock")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Stock", description = "How many copies there are, and why")
class StockResource {
    private final StockQueries stock;
    private final Movements movements;
    private final MoveStock moveStock;
    private final SetThreshold setThreshold;

    StockResource(StockQueries stock, Movements movements, MoveStock moveStock, SetThreshold setThreshold) {
        this.stock = stock;
        this.movements = movements;
        this.moveStock = moveStock;
        this.setThreshold = setThreshold;
    }

    record Threshold(@Nullable @Min(0) @Max(1_000_000) Long threshold) {}

    @GET
    @Operation(summary = "The stock of all books, or of those below their threshold")
    public Page<StockView> list(
            @QueryParam("below") @Pattern(regexp = "threshold", message = "must be 'threshold'") @Nullable String below,
            @Valid @BeanParam PageParams page) {
        return stock.list(below != null, page.page(), page.size());
    }

    @GET
    @Path("/{isbn}")
    @Operation(summary = "The stock of a book")
    public StockView get(@PathParam("isbn") Isbn isbn) {
        return stock.find(isbn).orElseThrow(() -> new UnknownBook(isbn));
    }

    @PATCH
    @Path("/{isbn}")
    @Operation(summary = "Set the threshold under which a book is reordered; null for the shop's default")
    public StockView patch(@PathParam("isbn") Isbn isbn, @Valid @NotNull Threshold change) {
        setThreshold.set(isbn, change.threshold());
        return get(isbn);
    }

    @GET
    @Path("/{isbn}/movements")
    @Operation(summary = "Why there are so many: the ledger of the book, newest first")
    public Page<MovementView> movements(@PathParam("isbn") Isbn isbn, @Valid @BeanParam PageParams page) {
        return movements.of(get(isbn).isbn(), page.page(), page.size()).map(MovementView::of);
    }

    @POST
    @Path("/{isbn}/movements")
    @ResponseStatus(201)
    @Idempotent
    @Operation(summary = "Record a receipt of copies or an adjustment")
    public MovementView move(@PathParam("isbn") Isbn isbn, @Valid @NotNull MovementRequest request) {
        Movement.Type type = request.validType();
        return MovementView.of(moveStock.move(isbn, type, request.quantity(), request.unitCost(), request.reference()));
    }
}
