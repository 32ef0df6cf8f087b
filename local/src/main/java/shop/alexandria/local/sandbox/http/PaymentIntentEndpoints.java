package shop.alexandria.local.sandbox.http;

import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import shop.alexandria.local.sandbox.application.CancelPaymentIntent;
import shop.alexandria.local.sandbox.application.ConfirmPaymentIntent;
import shop.alexandria.local.sandbox.application.CreatePaymentIntent;
import shop.alexandria.local.sandbox.domain.PaymentIntent;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;
import shop.alexandria.local.sandbox.domain.Terms;
import shop.alexandria.local.sandbox.domain.TestMethod;
import shop.alexandria.local.sandbox.store.PaymentIntents;
import shop.alexandria.local.sandbox.wire.StripeError;
import shop.alexandria.local.sandbox.wire.StripeJson;

/** {@code /v1/payment_intents} */
public final class PaymentIntentEndpoints {
    // The second line is taken and has no effect: everything here is a card, charged at once.
    private static final Set<String> CREATE = Set.of(
            "amount",
            "currency",
            "confirm",
            "payment_method",
            "metadata",
            "description",
            "automatic_payment_methods",
            "payment_method_types",
            "receipt_email",
            "return_url",
            "off_session");
    private static final Set<String> CONFIRM = Set.of("payment_method", "return_url", "off_session");
    private static final Set<String> CANCELLATION_REASONS =
            Set.of("duplicate", "fraudulent", "requested_by_customer", "abandoned");

    private final PaymentIntents intents;
    private final CreatePaymentIntent creation;
    private final ConfirmPaymentIntent confirmation;
    private final CancelPaymentIntent cancellation;

    public PaymentIntentEndpoints(
            PaymentIntents intents,
            CreatePaymentIntent creation,
            ConfirmPaymentIntent confirmation,
            CancelPaymentIntent cancellation) {
        this.intents = intents;
        this.creation = creation;
        this.confirmation = confirmation;
        this.cancellation = cancellation;
    }

    Answer create(Call call) {
        Form form = call.form().allowing(CREATE);
        return attempted(creation.create(terms(form), method(form), form.flag("confirm")));
    }

    Answer confirm(Call call) {
        return attempted(confirmation.confirm(call.id(), method(call.form().allowing(CONFIRM))));
    }

    Answer cancel(Call call) {
        Form form = call.form().allowing(Set.of("cancellation_reason"));
        Optional<String> reason = form.oneOf("cancellation_reason", CANCELLATION_REASONS);
        return Answer.ok(StripeJson.paymentIntent(cancellation.cancel(call.id(), reason)));
    }

    Answer get(Call call) {
        return Answer.ok(StripeJson.paymentIntent(intents.get(call.id(), "id")));
    }

    Answer list(Call call) {
        return Lists.answer(call, intents.list(Lists.asked(call)).map(StripeJson::paymentIntent));
    }

    private static Answer attempted(PaymentIntent intent) {
        return intent.progress().lastError().isPresent()
                ? Answer.of(StripeError.declined(intent))
                : Answer.ok(StripeJson.paymentIntent(intent));
    }

    private static Terms terms(Form form) {
        long amount = form.number("amount").orElseThrow(() -> new Refused(new Refusal.MissingParameter("amount")));
        return new Terms(
                Instant.now().getEpochSecond(),
                amount,
                currency(form.required("currency")),
                form.text("description"),
                form.map("metadata"));
    }

    private static String currency(String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT))
                    .getCurrencyCode()
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            throw Form.invalid("currency", "parameter_invalid", "Invalid currency: " + code);
        }
    }

    private static Optional<TestMethod> method(Form form) {
        return form.text("payment_method").map(TestMethod::of);
    }
}
