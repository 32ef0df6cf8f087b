/** Agreements, ledgers and balances over HTTP. */
@NullMarked
package shop.alexandria.publishers.royalties.rest;

import org.jspecify.annotations.NullMarked;
