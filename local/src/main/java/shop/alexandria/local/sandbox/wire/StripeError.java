package shop.alexandria.local.sandbox.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import shop.alexandria.local.sandbox.domain.PaymentIntent;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refusal.AlreadyRefunded;
import shop.alexandria.local.sandbox.domain.Refusal.InvalidParameter;
import shop.alexandria.local.sandbox.domain.Refusal.KeyInUse;
import shop.alexandria.local.sandbox.domain.Refusal.KeyReused;
import shop.alexandria.local.sandbox.domain.Refusal.MissingParameter;
import shop.alexandria.local.sandbox.domain.Refusal.NoSuch;
import shop.alexandria.local.sandbox.domain.Refusal.NotAForm;
import shop.alexandria.local.sandbox.domain.Refusal.NothingToRefund;
import shop.alexandria.local.sandbox.domain.Refusal.RefundTooLarge;
import shop.alexandria.local.sandbox.domain.Refusal.Scripted;
import shop.alexandria.local.sandbox.domain.Refusal.Unauthorized;
import shop.alexandria.local.sandbox.domain.Refusal.UnexpectedState;
import shop.alexandria.local.sandbox.domain.Refusal.UnknownParameter;
import shop.alexandria.local.sandbox.domain.Refusal.UnknownUrl;

/** An error as the protocol writes it, with its HTTP status. */
public record StripeError(int status, ObjectNode body) {
    private static final String INVALID = "invalid_request_error";

    /** A declined card: unlike a refusal it has an effect, which stays. */
    public static StripeError declined(PaymentIntent intent) {
        ObjectNode error = (ObjectNode) StripeJson.paymentIntent(intent).required("last_payment_error");
        return wrap(402, error.set("payment_intent", StripeJson.paymentIntent(intent)));
    }

    public static StripeError of(Refusal refusal) {
        return switch (refusal) {
            case Unauthorized(String message) -> plain(401, INVALID, message);
            case UnknownUrl(String method, String path) ->
                plain(404, INVALID, "Unrecognized request URL (" + method + ": " + path + ").");
            case NotAForm() ->
                plain(
                        400,
                        INVALID,
                        "Invalid request (check that your POST content type is"
                                + " application/x-www-form-urlencoded, and its body at most 1 MiB).");
            case MissingParameter(String name) ->
                parameter("parameter_missing", name, "Missing required param: " + name + ".");
            case UnknownParameter(String name) ->
                parameter("parameter_unknown", name, "Received unknown parameter: " + name);
            case InvalidParameter(String name, String code, String message) -> parameter(code, name, message);
            case NoSuch noSuch -> missing(noSuch);
            case UnexpectedState(PaymentIntent intent, String message) -> unexpected(intent, message);
            case NothingToRefund(String intent) ->
                plain(400, INVALID, "This PaymentIntent (" + intent + ") does not have a successful charge to refund.");
            case AlreadyRefunded(String charge) ->
                coded(400, INVALID, "charge_already_refunded", "Charge " + charge + " has already been refunded.");
            case RefundTooLarge(long asked, long left) ->
                parameter(
                        "parameter_invalid_integer",
                        "amount",
                        "Refund amount (" + asked + ") is greater than unrefunded amount on charge (" + left + ").");
            case KeyReused(String key) ->
                plain(
                        400,
                        "idempotency_error",
                        "Keys for idempotent requests can only be used with the same"
                                + " parameters they were first used with. Try using a key other than '" + key
                                + "' if you meant to execute a different request.");
            case KeyInUse(String key) ->
                coded(
                        409,
                        INVALID,
                        "idempotency_key_in_use",
                        "There is currently another in-progress request" + " using this Idempotent Key: " + key
                                + ". Please try again later.");
            case Scripted(int status, String message) -> plain(status, "api_error", message);
        };
    }

    private static StripeError missing(NoSuch noSuch) {
        // An object named in the URL is not found, one named in a parameter makes the request invalid.
        int status = noSuch.parameter().equals("id") ? 404 : 400;
        String message = "No such " + noSuch.kind() + ": '" + noSuch.id() + "'";
        return wrap(
                status, error(INVALID, message).put("code", "resource_missing").put("param", noSuch.parameter()));
    }

    private static StripeError unexpected(PaymentIntent intent, String message) {
        ObjectNode error = error(INVALID, message).put("code", "payment_intent_unexpected_state");
        return wrap(400, error.set("payment_intent", StripeJson.paymentIntent(intent)));
    }

    private static StripeError parameter(String code, String name, String message) {
        return wrap(400, error(INVALID, message).put("code", code).put("param", name));
    }

    private static StripeError coded(int status, String type, String code, String message) {
        return wrap(status, error(type, message).put("code", code));
    }

    private static StripeError plain(int status, String type, String message) {
        return wrap(status, error(type, message));
    }

    private static ObjectNode error(String type, String message) {
        return Json.object().put("type", type).put("message", message);
    }

    private static StripeError wrap(int status, ObjectNode error) {
        return new StripeError(status, Json.object().set("error", error));
    }
}
