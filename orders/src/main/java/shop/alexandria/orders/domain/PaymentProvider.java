package shop.alexandria.orders.domain;

/** A payment provider that speaks of intents, as Stripe does. Repeating a call with the same payment changes nothing. */
public interface PaymentProvider {

    /** Announces the payment; no money moves. Answers the provider's id for it. */
    String announce(Payment payment, OrderNumber number);

    /** Takes the money, if it can. */
    Outcome confirm(Payment payment);

    /** What became of it. */
    Outcome ask(Payment payment);

    /** Makes sure that it will never take money; its outcome if it was too late for that. */
    Outcome cancel(Payment payment);

    /** Gives all of it back. */
    void refund(Payment payment, String reason);

    /** What the provider says about a payment. */
    sealed interface Outcome {

        record Succeeded() implements Outcome {}

        record Processing() implements Outcome {}

        /** Announced and not confirmed. */
        record Unconfirmed() implements Outcome {}

        /** @param reason fit for the customer's eyes */
        record Failed(String reason) implements Outcome {}
    }
}
