package shop.alexandria.orders.gateways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.ProductForm;
import shop.alexandria.orders.domain.OrderLine;
import shop.alexandria.orders.domain.OrderRefused;
import shop.alexandria.orders.domain.Reservations;
import shop.alexandria.orders.gateways.RefusedByInventory.Reason;

/** Inventory over HTTP; its calls are idempotent, so that a broken connection is tried once more. */
@ApplicationScoped
@Retry(maxRetries = 1, delay = 50, jitter = 50, retryOn = ProcessingException.class)
class HttpReservations implements Reservations {
    private final InventoryApi inventory;

    HttpReservations(@RestClient InventoryApi inventory) {
        this.inventory = inventory;
    }

    @Override
    public Reserved reserve(UUID orderId, String customerId, Duration holdFor, @Nullable Map<Isbn, Integer> lines) {
        try {
            InventoryApi.Checkout checkout = inventory.checkOut(new InventoryApi.CheckoutRequest(
                    orderId, customerId, holdFor, lines == null ? null : copies(lines)));
            return new Reserved(
                    checkout.deadline(),
                    checkout.fromCart(),
                    checkout.lines().stream().map(HttpReservations::line).toList());
        } catch (RefusedByInventory refused) {
            throw refusal(refused.reason());
        }
    }

    @Override
    public Hold hold(UUID orderId, int attempt, @Nullable Instant until) {
        try {
            inventory.hold(orderId, attempt, new InventoryApi.Hold(until));
            return Hold.HELD;
        } catch (RefusedByInventory refused) {
            return refused.reason().code().equals("reservation-released") ? Hold.RELEASED : Hold.SHORT;
        }
    }

    private static OrderRefused refusal(Reason reason) {
        return reason.code().equals("insufficient-stock")
                ? new OrderRefused.InsufficientStock(Objects.requireNonNullElse(reason.shortages(), List.of()))
                : new OrderRefused.NotForSale(reason.status(), reason.code(), reason.detail());
    }

    private static List<InventoryApi.Copies> copies(Map<Isbn, Integer> lines) {
        return lines.entrySet().stream()
                .map(line -> new InventoryApi.Copies(line.getKey(), line.getValue()))
                .toList();
    }

    private static OrderLine line(InventoryApi.Line line) {
        return new OrderLine(
                line.isbn(),
                line.title(),
                line.authors(),
                line.genres(),
                line.publisherId(),
                line.publisher(),
                Objects.requireNonNullElse(line.form(), ProductForm.BOOK),
                line.weightGrams(),
                line.quantity(),
                line.unitPrice());
    }
}
