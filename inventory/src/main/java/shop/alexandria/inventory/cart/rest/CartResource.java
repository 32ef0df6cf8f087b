package shop.alexandria.inventory.cart.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.cart.application.CartContents;
import shop.alexandria.inventory.cart.application.MergeCarts;
import shop.alexandria.inventory.cart.application.PutInCart;
import shop.alexandria.inventory.cart.domain.Cart;
import shop.alexandria.inventory.cart.domain.Carts;

@Path("/api/v1")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Cart", description = "Signed in: the customer's cart. Visitors name theirs in X-Cart-Id.")
class CartResource {
    private final Carts carts;
    private final CartContents contents;
    private final PutInCart putInCart;
    private final MergeCarts mergeCarts;
    private final CartOfCaller caller;
    private final ShopConfig shop;

    CartResource(
            Carts carts,
            CartContents contents,
            PutInCart putInCart,
            MergeCarts mergeCarts,
            CartOfCaller caller,
            ShopConfig shop) {
        this.carts = carts;
        this.contents = contents;
        this.putInCart = putInCart;
        this.mergeCarts = mergeCarts;
        this.caller = caller;
        this.shop = shop;
    }

    record OpenedCart(@NotBlank @Size(max = 100) String cartId) {}

    record Quantity(@NotNull @Min(1) Integer quantity) {}

    @POST
    @Path("/carts")
    @ResponseStatus(201)
    @Operation(summary = "Open a cart as a visitor")
    public OpenedCart open() {
        return new OpenedCart(carts.open().value());
    }

    @GET
    @Path("/cart")
    @Operation(summary = "The cart, with this moment's prices and stock")
    public CartView get() {
        return view(contents.of(caller.id()));
    }

    @PUT
    @Path("/cart/items/{isbn}")
    @Operation(summary = "Set how many copies of a book are in the cart")
    public CartView put(@PathParam("isbn") Isbn isbn, @Valid @NotNull Quantity quantity) {
        return view(putInCart.put(caller.id(), isbn, quantity.quantity()));
    }

    @POST
    @Path("/cart/merge")
    @RolesAllowed({"customer", "owner"})
    @Operation(summary = "Take over the cart one has filled as a visitor")
    public CartView merge(@Valid @NotNull OpenedCart visitors) {
        return view(mergeCarts.merge(caller.visitors(visitors.cartId()), caller.id()));
    }

    @DELETE
    @Path("/cart/items/{isbn}")
    @Operation(summary = "Take a book out of the cart")
    public Response remove(@PathParam("isbn") Isbn isbn) {
        carts.remove(caller.id(), isbn);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/cart")
    @Operation(summary = "Empty the cart")
    public Response clear() {
        carts.clear(caller.id());
        return Response.noContent().build();
    }

    private CartView view(Cart cart) {
        return CartView.of(cart, shop.maxDeliveryGrams());
    }
}
