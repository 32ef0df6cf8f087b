package shop.alexandria.gateway.health;

/** What a service says of itself. */
public enum Condition {
    /** It can do all its work. */
    READY,
    /** It lives, but something it needs is away. */
    TROUBLED,
    /** It does not even answer the question. */
    SILENT
}
