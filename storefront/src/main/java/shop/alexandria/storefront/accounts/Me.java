package shop.alexandria.storefront.accounts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** The account of the person before the browser. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Me(
        String email,
        String name,
        @Nullable Address shippingAddress,
        @Nullable Address billingAddress) {}
