package shop.alexandria.inventory.checkout.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;
import shop.alexandria.inventory.cart.domain.Offer;
import shop.alexandria.inventory.checkout.application.CheckedOut;
import shop.alexandria.inventory.checkout.domain.Quote;

record CheckoutView(UUID orderId, int attempt, Instant deadline, boolean fromCart, List<LineView> lines) {

    record LineView(
            String isbn,
            String title,
            List<String> authors,
            List<String> genres,
            @Nullable String publisherId,
            String publisher,
            ProductForm form,
            Money unitPrice,
            int weightGrams,
            int quantity) {

        static LineView of(Quote.Line line) {
            Offer offer = line.offer();
            return new LineView(
                    offer.isbn().value(),
                    offer.title(),
                    offer.authors(),
                    offer.genres(),
                    offer.publisherId(),
                    offer.publisher(),
                    offer.form(),
                    offer.price(),
                    offer.weightGrams(),
                    line.quantity());
        }
    }

    static CheckoutView of(CheckedOut checkedOut) {
        return new CheckoutView(
                checkedOut.reservation().orderId(),
                checkedOut.reservation().attempt(),
                checkedOut.deadline(),
                checkedOut.quote().fromCart(),
                checkedOut.quote().lines().stream().map(LineView::of).toList());
    }
}
