package shop.alexandria.orders.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.orders.domain.Address;
import shop.alexandria.orders.domain.Customer;

/**
 * What a customer wants to order.
 *
 * @param key the same for every repeat of the same wish
 * @param lines null for what is in the cart
 * @param shippingAddress null for the profile's
 * @param billingAddress null for the profile's, else the shipping address
 */
public record PlaceOrderCommand(
        Customer customer,
        String key,
        @Nullable Map<Isbn, Integer> lines,
        @Nullable Address shippingAddress,
        @Nullable Address billingAddress) {}
