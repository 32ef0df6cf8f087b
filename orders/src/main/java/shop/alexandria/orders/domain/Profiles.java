package shop.alexandria.orders.domain;

import org.jspecify.annotations.Nullable;

/** What customers have told about themselves. */
public interface Profiles {

    Profile of(String customerId);

    /** Addresses are null where the customer has given none. */
    record Profile(
            @Nullable Address shippingAddress, @Nullable Address billingAddress) {}
}
