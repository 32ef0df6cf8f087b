package shop.alexandria.inventory.checkout.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.cart.domain.CartId;
import shop.alexandria.inventory.cart.domain.Carts;
import shop.alexandria.inventory.cart.domain.Offer;
import shop.alexandria.inventory.cart.domain.Offers;
import shop.alexandria.inventory.checkout.domain.CheckoutRefused;
import shop.alexandria.inventory.checkout.domain.DeliveryRules;
import shop.alexandria.inventory.checkout.domain.Quote;
import shop.alexandria.inventory.stock.application.ReserveCopies;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Promise;
import shop.alexandria.inventory.stock.domain.Reservation;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.inventory.stock.domain.Reservations;

/** Checks, prices and reserves what is to be ordered; a repeat for the same order gets the first answer. */
@ApplicationScoped
@RegisterForReflection(targets = {Quote.class, Offer.class, Isbn.class, Money.class, ProductForm.class})
public class CheckOut {
    private final Carts carts;
    private final Offers offers;
    private final Reservations reservations;
    private final ReserveCopies reserveCopies;
    private final DeliveryRules rules;
    private final ObjectMapper json;

    CheckOut(
            Carts carts,
            Offers offers,
            Reservations reservations,
            ReserveCopies reserveCopies,
            ShopConfig shop,
            ObjectMapper json) {
        this.carts = carts;
        this.offers = offers;
        this.reservations = reservations;
        this.reserveCopies = reserveCopies;
        this.rules = new DeliveryRules(shop.maxDeliveryGrams());
        this.json = json;
    }

    /**
     * All lines or none.
     *
     * @throws CheckoutRefused when the order is not one the shop takes
     */
    public CheckedOut checkOut(CheckoutRequest request) {
        ReservationId id = new ReservationId(request.orderId(), 1);
        Optional<Reservation> earlier = reservations.find(id);
        return earlier.map(this::checkedOut).orElseGet(() -> first(id, request));
    }

    private CheckedOut first(ReservationId id, CheckoutRequest request) {
        Quote quote = quote(request);
        List<Copies> copies = quote.lines().stream()
                .map(line -> new Copies(line.offer().isbn(), line.quantity()))
                .toList();
        Promise promise = new Promise(write(quote), quote.fromCart() ? request.customerId() : null);
        return checkedOut(reserveCopies.reserve(id, copies, request.holdFor(), promise));
    }

    private Quote quote(CheckoutRequest request) {
        Map<Isbn, Integer> wanted = Objects.requireNonNullElseGet(
                request.lines(),
                () -> carts.find(CartId.ofCustomer(request.customerId())).orElseThrow());
        if (wanted.isEmpty()) {
            throw new CheckoutRefused.EmptyCart();
        }
        Map<Isbn, Offer> offered = offers.of(wanted.keySet());
        List<Quote.Line> lines = wanted.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), offered))
                .toList();
        Quote quote = new Quote(request.lines() == null, lines);
        rules.allowWeight(quote.weightGrams());
        return quote;
    }

    private Quote.Line line(Isbn isbn, int quantity, Map<Isbn, Offer> offered) {
        Offer offer = offered.get(isbn);
        if (offer == null) {
            throw new CheckoutRefused.UnknownBook(isbn);
        }
        rules.allowOrder(offer, quantity);
        return new Quote.Line(offer, quantity);
    }

    private CheckedOut checkedOut(Reservation reservation) {
        Instant deadline = Objects.requireNonNullElse(reservation.deadline(), Instant.MAX);
        return new CheckedOut(reservation.id(), deadline, read(Objects.requireNonNull(reservation.quote())));
    }

    private String write(Quote quote) {
        try {
            return json.writeValueAsString(quote);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Quote read(String quote) {
        try {
            return json.readValue(quote, Quote.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
