package shop.alexandria.local.sandbox.script;

/** How the provider is away. */
public enum Outage {
    NONE,
    /** Every request is answered 503 and has no effect. */
    UNAVAILABLE,
    /** No request is answered or has an effect; its connection is closed when the outage ends. */
    HANG,
    /** Every request takes effect, but its connection is closed without an answer. */
    LOST_ANSWERS
}
