package shop.alexandria.storefront.session;

import shop.alexandria.storefront.accounts.Tokens;

/** What came of a refresh token. */
sealed interface Exchange {

    record Renewed(Tokens tokens) implements Exchange {}

    record Over() implements Exchange {}
}
