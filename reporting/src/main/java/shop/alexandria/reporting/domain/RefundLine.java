package shop.alexandria.reporting.domain;

import shop.alexandria.events.Money;

/**
 * What is undone of one book of a sale.
 *
 * @param copies that are no longer sold; none when the customer keeps them for less
 * @param amount of their price that went back
 */
public record RefundLine(String isbn, long copies, Money amount) {}
