package shop.alexandria.gateway.routing;

/** Who answers a public path; {@code GATEWAY} is what the gateway answers itself. */
public enum Service {
    USERS,
    INVENTORY,
    ORDERS,
    PUBLISHERS,
    REPORTING,
    STOREFRONT,
    GATEWAY
}
