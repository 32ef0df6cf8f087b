package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.alexandria.orders.domain.Address;
import shop.alexandria.orders.domain.OrderRefused.AddressMissing;
import shop.alexandria.orders.domain.Profiles;
import shop.alexandria.orders.domain.Profiles.Profile;

/** The order's own addresses, else the profile's. */
@ApplicationScoped
class ChooseAddresses {
    private final Profiles profiles;

    ChooseAddresses(Profiles profiles) {
        this.profiles = profiles;
    }

    /** @throws AddressMissing when there is nowhere to send the books */
    Addresses choose(PlaceOrderCommand command) {
        Address shipping = command.shippingAddress();
        if (shipping != null) {
            return new Addresses(shipping, orElse(command.billingAddress(), shipping));
        }
        Profile profile = profiles.of(command.customer().id());
        Address known = profile.shippingAddress();
        if (known == null) {
            throw new AddressMissing();
        }
        return new Addresses(known, orElse(command.billingAddress(), orElse(profile.billingAddress(), known)));
    }

    private static Address orElse(@Nullable Address address, Address other) {
        return Objects.requireNonNullElse(address, other);
    }
}
