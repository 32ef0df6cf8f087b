package shop.alexandria.gateway.access;

/** What verifying a token came to. */
sealed interface Verdict {

    record Genuine(Caller caller) implements Verdict {}

    record UnknownKey() implements Verdict {}

    record Refused() implements Verdict {}
}
