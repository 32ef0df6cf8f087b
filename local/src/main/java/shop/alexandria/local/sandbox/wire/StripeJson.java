package shop.alexandria.local.sandbox.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.local.sandbox.domain.Charge;
import shop.alexandria.local.sandbox.domain.Decline;
import shop.alexandria.local.sandbox.domain.PaymentIntent;
import shop.alexandria.local.sandbox.domain.Progress;
import shop.alexandria.local.sandbox.domain.Progress.Cancellation;
import shop.alexandria.local.sandbox.domain.Refund;
import shop.alexandria.local.sandbox.domain.Terms;
import shop.alexandria.local.sandbox.domain.TestMethod;

/** The objects of the protocol, with the fields that a shop reads. */
public final class StripeJson {
    /** The version of the protocol that is spoken, whatever the client asks for. */
    public static final String API_VERSION = "2025-09-30.clover";

    private StripeJson() {}

    public static ObjectNode paymentIntent(PaymentIntent intent) {
        Terms terms = intent.terms();
        Progress progress = intent.progress();
        ObjectNode json = object(intent.id(), "payment_intent", terms.created())
                .put("amount", terms.amount())
                .put("amount_received", intent.amountReceived())
                .put(
                        "canceled_at",
                        progress.cancellation().map(Cancellation::at).orElse(null))
                .put("cancellation_reason", text(progress.cancellation().flatMap(Cancellation::reason)))
                .put("capture_method", "automatic")
                .put("client_secret", intent.id() + "_secret_sandbox")
                .put("currency", terms.currency())
                .put("description", text(terms.description()))
                .put("latest_charge", text(progress.latestCharge()))
                .put("payment_method", text(progress.method().map(TestMethod::id)))
                .put("status", progress.status().wireName());
        json.set("last_payment_error", lastPaymentError(progress));
        return json.set("metadata", Json.tree(terms.metadata()));
    }

    private static @Nullable JsonNode lastPaymentError(Progress progress) {
        return progress.lastError()
                .map(decline -> cardError(decline).put("charge", text(progress.latestCharge())))
                .orElse(null);
    }

    public static ObjectNode cardError(Decline decline) {
        ObjectNode error = Json.object().put("type", "card_error").put("code", decline.code());
        decline.declineCode().ifPresent(code -> error.put("decline_code", code));
        return error.put("message", decline.message());
    }

    public static ObjectNode charge(Charge charge) {
        ObjectNode json = object(charge.id(), "charge", charge.created())
                .put("amount", charge.amount())
                .put("amount_captured", charge.paid() ? charge.amount() : 0)
                .put("amount_refunded", charge.refunded())
                .put("captured", charge.paid())
                .put("currency", charge.currency())
                .put("failure_code", text(charge.failure().map(Decline::code)))
                .put("failure_message", text(charge.failure().map(Decline::message)))
                .put("paid", charge.paid())
                .put("payment_intent", charge.paymentIntent())
                .put("payment_method", charge.method().id())
                .put("refunded", charge.paid() && charge.left() == 0)
                .put("status", charge.state().wireName());
        return json.set("metadata", Json.object());
    }

    public static ObjectNode refund(Refund refund) {
        ObjectNode json = object(refund.id(), "refund", refund.created())
                .put("amount", refund.amount())
                .put("charge", refund.charge())
                .put("currency", refund.currency())
                .put("payment_intent", refund.paymentIntent())
                .put("reason", text(refund.reason()))
                .put("status", "succeeded");
        return json.set("metadata", Json.tree(refund.metadata()));
    }

    public static ObjectNode event(String id, long created, String type, ObjectNode subject) {
        ObjectNode json = object(id, "event", created)
                .put("api_version", API_VERSION)
                .put("pending_webhooks", 1)
                .put("type", type);
        return json.set("data", Json.object().set("object", subject));
    }

    public static ObjectNode list(String url, List<? extends JsonNode> items, boolean hasMore) {
        ObjectNode json = Json.object().put("object", "list").put("url", url).put("has_more", hasMore);
        json.putArray("data").addAll(items);
        return json;
    }

    private static ObjectNode object(String id, String kind, long created) {
        return Json.object()
                .put("id", id)
                .put("object", kind)
                .put("created", created)
                .put("livemode", false);
    }

    private static @Nullable String text(Optional<String> value) {
        return value.orElse(null);
    }
}
