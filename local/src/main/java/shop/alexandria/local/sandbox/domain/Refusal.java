package shop.alexandria.local.sandbox.domain;

/** Every reason for which the provider turns a request down. */
public sealed interface Refusal {
    /** No key, or another than the configured one. */
    record Unauthorized(String message) implements Refusal {}

    record UnknownUrl(String method, String path) implements Refusal {}

    record NotAForm() implements Refusal {}

    record MissingParameter(String parameter) implements Refusal {}

    record UnknownParameter(String parameter) implements Refusal {}

    record InvalidParameter(String parameter, String code, String message) implements Refusal {}

    record NoSuch(String kind, String id, String parameter) implements Refusal {}

    /** The intent is in a state that does not allow what was asked. */
    record UnexpectedState(PaymentIntent intent, String message) implements Refusal {}

    record NothingToRefund(String paymentIntent) implements Refusal {}

    record AlreadyRefunded(String charge) implements Refusal {}

    record RefundTooLarge(long asked, long left) implements Refusal {}

    record KeyReused(String key) implements Refusal {}

    record KeyInUse(String key) implements Refusal {}

    /** A fault that was asked for. */
    record Scripted(int status, String message) implements Refusal {}
}
