package shop.alexandria.local.sandbox.domain;

import java.time.Instant;
import java.util.Optional;

/** How far a payment intent has come. */
public record Progress(
        Status status,
        Optional<TestMethod> method,
        Optional<String> latestCharge,
        Optional<Decline> lastError,
        Optional<Instant> settlesAt,
        Optional<Cancellation> cancellation) {

    /** When it was cancelled, in seconds of the epoch, and why if that was said. */
    public record Cancellation(long at, Optional<String> reason) {}

    static Progress start(Optional<TestMethod> method) {
        Status status = method.isPresent() ? Status.REQUIRES_CONFIRMATION : Status.REQUIRES_PAYMENT_METHOD;
        return new Progress(status, method, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Progress processing(TestMethod with, String charge, Instant until) {
        return new Progress(
                Status.PROCESSING,
                Optional.of(with),
                Optional.of(charge),
                Optional.empty(),
                Optional.of(until),
                Optional.empty());
    }

    Progress succeeded() {
        return new Progress(
                Status.SUCCEEDED, method, latestCharge, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Progress declined(Decline decline) {
        return new Progress(
                Status.REQUIRES_PAYMENT_METHOD,
                Optional.empty(),
                latestCharge,
                Optional.of(decline),
                Optional.empty(),
                Optional.empty());
    }

    Progress canceled(Cancellation how) {
        return new Progress(Status.CANCELED, method, latestCharge, lastError, Optional.empty(), Optional.of(how));
    }
}
