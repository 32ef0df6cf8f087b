package shop.alexandria.events;

/**
 * What a refund undoes of a line of an order.
 *
 * @param copies that are no longer sold; none when the customer keeps them for less
 * @param amount of their price that went back
 */
public record RefundedLine(String isbn, int copies, Money amount) {}
