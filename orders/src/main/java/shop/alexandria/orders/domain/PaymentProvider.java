package shop.alexandria.orders.domain;

import java.util.List;

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

    /** Gives a part of it back, unless that has been given back; a refund that failed is tried anew. */
    RefundOutcome refund(Payment payment, Refund refund);

    /** How far the refunds of a payment have come. */
    enum RefundOutcome {
        GIVEN_BACK,
        PENDING,
        FAILED;

        /** By the provider's words for the state of each refund there has been; none is as good as failed. */
        public static RefundOutcome of(List<String> refunds) {
            if (refunds.contains("succeeded")) {
                return GIVEN_BACK;
            }
            return refunds.contains("pending") || refunds.contains("requires_action") ? PENDING : FAILED;
        }
    }

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
