package shop.alexandria.orders.gateways;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.orders.application.ProviderEvent;
import shop.alexandria.orders.application.ProviderEvents;
import shop.alexandria.orders.domain.PaymentProvider.Outcome;

/** Stripe's webhooks. Events about anything but payments are none of the orders' business. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            StripeApi.Event.class,
            StripeApi.Data.class,
            StripeApi.Intent.class,
            StripeApi.Metadata.class,
            StripeApi.Failure.class,
            RefusedByProvider.Body.class,
            RefusedByInventory.Reason.class
        })
class StripeEvents implements ProviderEvents {
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public ProviderEvent read(String payload) {
        try {
            StripeApi.Event event = json.readValue(payload, StripeApi.Event.class);
            if (!event.type().startsWith("payment_intent.")) {
                return new ProviderEvent(event.id(), null, new Outcome.Processing());
            }
            StripeApi.Intent intent = json.treeToValue(event.data().object(), StripeApi.Intent.class);
            return new ProviderEvent(event.id(), paymentOf(intent), outcomeOf(event, intent));
        } catch (JsonProcessingException | NullPointerException unreadable) {
            throw new IllegalArgumentException("not an event of the payment provider", unreadable);
        }
    }

    /** What happened then, whatever the intent has become since. */
    private static Outcome outcomeOf(StripeApi.Event event, StripeApi.Intent intent) {
        return switch (event.type()) {
            case "payment_intent.succeeded" -> new Outcome.Succeeded();
            case "payment_intent.payment_failed", "payment_intent.canceled" ->
                StripePayments.outcomeOf(intent) instanceof Outcome.Failed failed ? failed : new Outcome.Processing();
            default -> new Outcome.Processing();
        };
    }

    private static @Nullable UUID paymentOf(StripeApi.Intent intent) {
        String id = intent.metadata() == null ? null : intent.metadata().paymentId();
        return id == null ? null : UUID.fromString(id);
    }
}
