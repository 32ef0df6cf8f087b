package shop.alexandria.inventory.stock.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a customer was promised when he checked out, kept so that a repeat gets the same answer.
 *
 * @param quote as the checkout wrote it
 * @param cartOf the customer whose cart the copies were in, and stay in until they are paid; null for "buy now"
 */
public record Promise(String quote, @Nullable String cartOf) {}
