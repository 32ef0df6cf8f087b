package shop.alexandria.local.sandbox.domain;

import java.time.Instant;
import java.util.Optional;

/** One payment of a customer: many attempts may fail, at most one ever succeeds. */
public record PaymentIntent(String id, Terms terms, Progress progress) {

    public static PaymentIntent open(Terms terms, Optional<TestMethod> method) {
        return new PaymentIntent(Identifiers.next("pi"), terms, Progress.start(method));
    }

    /** Starts an attempt; refused while another is under way, and after success or cancellation. */
    public PaymentIntent process(Charge charge, Instant until) {
        return with(progress.processing(charge.method(), charge.id(), until));
    }

    public PaymentIntent succeed() {
        require(status() == Status.PROCESSING, "is not processing");
        return with(progress.succeeded());
    }

    public PaymentIntent decline(Decline decline) {
        require(status() == Status.PROCESSING, "is not processing");
        return with(progress.declined(decline));
    }

    /** Nothing can be charged afterwards; refused once money has moved or may be moving. */
    public PaymentIntent cancel(Progress.Cancellation how) {
        require(status().open(), "You cannot cancel this PaymentIntent because it has a status of " + wireStatus());
        return with(progress.canceled(how));
    }

    /** The method to charge: the one given now, else the one given earlier. */
    public TestMethod methodToCharge(Optional<TestMethod> given) {
        require(status().open(), "You cannot confirm this PaymentIntent because it has a status of " + wireStatus());
        return given.or(progress::method)
                .orElseThrow(() -> unexpected("You cannot confirm this PaymentIntent because it's missing a"
                        + " payment method. Provide one with `payment_method`"));
    }

    public Status status() {
        return progress.status();
    }

    public long amountReceived() {
        return status() == Status.SUCCEEDED ? terms.amount() : 0;
    }

    private PaymentIntent with(Progress next) {
        return new PaymentIntent(id, terms, next);
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw unexpected(otherwise);
        }
    }

    private Refused unexpected(String message) {
        return new Refused(new Refusal.UnexpectedState(this, message + "."));
    }

    private String wireStatus() {
        return status().wireName();
    }
}
