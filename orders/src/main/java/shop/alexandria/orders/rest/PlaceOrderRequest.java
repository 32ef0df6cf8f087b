package shop.alexandria.orders.rest;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.orders.application.PlaceOrderCommand;
import shop.alexandria.orders.domain.Customer;

/** Without lines: the cart. With lines: "buy now". */
record PlaceOrderRequest(
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines,
        @Nullable @Valid AddressBody shippingAddress,
        @Nullable @Valid AddressBody billingAddress) {

    record Line(
            @NotNull Isbn isbn,
            @NotNull @Min(1) @Max(10_000) Integer quantity) {}

    PlaceOrderCommand command(Customer customer, String key) {
        return new PlaceOrderCommand(
                customer,
                key,
                lines == null ? null : merged(lines),
                shippingAddress == null ? null : shippingAddress.address(),
                billingAddress == null ? null : billingAddress.address());
    }

    /** One ISBN on two lines is one line. */
    private static Map<Isbn, Integer> merged(List<Line> lines) {
        return lines.stream().collect(toMap(Line::isbn, Line::quantity, Math::addExact, TreeMap::new));
    }
}
