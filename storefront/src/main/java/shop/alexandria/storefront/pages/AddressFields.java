package shop.alexandria.storefront.pages;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.accounts.Address;

/** The fields of an address in a form, under a prefix: {@code shippingAddress.city}. */
public final class AddressFields {

    private AddressFields() {}

    /** The address that was typed; null when nothing was but perhaps a country, which is never empty. */
    public static @Nullable Address of(Form form, String prefix) {
        boolean typed = Stream.of("name", "street", "city", "postalCode", "region")
                .anyMatch(part -> form.has(prefix + "." + part));
        return typed ? whole(form, prefix) : null;
    }

    /** The address as it was typed, whatever is missing: the service says what. */
    public static Address whole(Form form, String prefix) {
        return new Address(
                form.text(prefix + ".name"),
                form.text(prefix + ".street"),
                form.text(prefix + ".city"),
                form.text(prefix + ".postalCode"),
                form.optional(prefix + ".region"),
                form.text(prefix + ".country"));
    }

    public static Form fill(Form form, String prefix, @Nullable Address address) {
        if (address == null) {
            return form;
        }
        return form.with(prefix + ".name", Objects.requireNonNullElse(address.name(), ""))
                .with(prefix + ".street", address.street())
                .with(prefix + ".city", address.city())
                .with(prefix + ".postalCode", address.postalCode())
                .with(prefix + ".region", address.region())
                .with(prefix + ".country", address.country());
    }
}
