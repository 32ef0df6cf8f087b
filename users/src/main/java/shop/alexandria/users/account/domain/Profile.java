package shop.alexandria.users.account.domain;

import org.jspecify.annotations.Nullable;

/** What users tell about themselves and may change at will. */
public record Profile(
        String name,
        @Nullable Address shippingAddress,
        @Nullable Address billingAddress) {}
