package shop.alexandria.publishers.royalties.domain;

import java.time.Instant;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;

/**
 * What a refund undoes of one book of an order; a book may be refunded in several parts.
 *
 * @param id of the refund, which may be about other books too
 * @param copies that are no longer sold; none when the customer keeps them for less
 * @param amount of their price that went back
 */
public record Refund(String id, String orderId, Isbn isbn, long copies, Money amount, Instant at) {}
