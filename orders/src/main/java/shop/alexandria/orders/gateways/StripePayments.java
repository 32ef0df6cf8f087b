package shop.alexandria.orders.gateways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.orders.domain.OrderNumber;
import shop.alexandria.orders.domain.OrderRefused;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentProvider;
import shop.alexandria.orders.domain.Refund;

/** A provider that speaks Stripe's protocol; every call carries a key of its payment, so that a repeat is safe. */
@ApplicationScoped
@Retry(maxRetries = 1, delay = 100, jitter = 50, retryOn = ProcessingException.class)
class StripePayments implements PaymentProvider {
    private final StripeApi stripe;

    StripePayments(@RestClient StripeApi stripe) {
        this.stripe = stripe;
    }

    @Override
    public String announce(Payment payment, OrderNumber number) {
        Money amount = payment.amount();
        try {
            return stripe.create(
                            "create-" + payment.id(),
                            amount.minorUnits(),
                            amount.currency().toLowerCase(Locale.ROOT),
                            payment.method(),
                            number.value(),
                            payment.id().toString())
                    .id();
        } catch (RefusedByProvider refused) {
            throw refused.isUnknownResource() ? new OrderRefused.UnknownPaymentMethod() : refused;
        }
    }

    @Override
    public Outcome confirm(Payment payment) {
        try {
            return outcomeOf(stripe.confirm("confirm-" + payment.id(), intentOf(payment)));
        } catch (RefusedByProvider refused) {
            return refused.isDecline() ? new Outcome.Failed(messageOf(refused.failure())) : ask(payment);
        }
    }

    @Override
    public Outcome ask(Payment payment) {
        return outcomeOf(stripe.get(intentOf(payment)));
    }

    @Override
    public Outcome cancel(Payment payment) {
        try {
            return outcomeOf(stripe.cancel("cancel-" + payment.id(), intentOf(payment)));
        } catch (RefusedByProvider tooLate) {
            return ask(payment);
        }
    }

    @Override
    public RefundOutcome refund(Payment payment, Refund refund) {
        List<String> known = statesOf(payment, refund);
        RefundOutcome outcome = RefundOutcome.of(known);
        return outcome == RefundOutcome.FAILED ? refundAnew(payment, refund, known.size()) : outcome;
    }

    /**
     * A key is good for one answer, be it a failure: so each attempt has a key of its own, and what is known of the ones
     * before is looked at first. The provider never gives back more than it took.
     */
    private RefundOutcome refundAnew(Payment payment, Refund refund, int failed) {
        String key = "refund-%s-%d".formatted(refund.id(), refund.failures() + failed);
        try {
            String state = stripe.refund(
                            key,
                            intentOf(payment),
                            refund.amount().minorUnits(),
                            refund.id().toString())
                    .status();
            return RefundOutcome.of(List.of(state));
        } catch (RefusedByProvider givenBackMeanwhile) {
            return RefundOutcome.of(statesOf(payment, refund));
        }
    }

    /** Of every attempt at this refund. */
    private List<String> statesOf(Payment payment, Refund refund) {
        return stripe.refunds(intentOf(payment), 100).data().stream()
                .filter(attempt -> attempt.metadata() != null
                        && refund.id().toString().equals(attempt.metadata().refundId()))
                .map(StripeApi.Refund::status)
                .toList();
    }

    static Outcome outcomeOf(StripeApi.Intent intent) {
        return switch (intent.status()) {
            case "succeeded" -> new Outcome.Succeeded();
            case "processing" -> new Outcome.Processing();
            case "requires_confirmation", "requires_action" -> new Outcome.Unconfirmed();
            default -> new Outcome.Failed(messageOf(intent.lastPaymentError()));
        };
    }

    private static String messageOf(StripeApi.@Nullable Failure failure) {
        String message = failure == null ? null : failure.message();
        return Objects.requireNonNullElse(message, "it was not completed.");
    }

    private static String intentOf(Payment payment) {
        return Objects.requireNonNull(payment.providerId(), "a payment that was announced");
    }
}
