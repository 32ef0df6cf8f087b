package shop.alexandria.gateway.routing;

/** Who may call a route. A bad token is refused on every one of them. */
public enum Access {
    ALL,
    SIGNED_IN,
    CUSTOMER,
    OWNER
}
