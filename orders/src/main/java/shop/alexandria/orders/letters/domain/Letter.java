package shop.alexandria.orders.letters.domain;

import java.util.UUID;

/**
 * A letter that is to be sent. Of its reader it knows the order only: the address goes with the order's other facts, also
 * when it is erased.
 *
 * @param tries how often it was tried to be sent
 */
public record Letter(UUID orderId, Occasion occasion, int tries) {}
