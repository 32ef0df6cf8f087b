package shop.alexandria.local.sandbox.http;

import java.util.Optional;
import java.util.Set;
import shop.alexandria.local.sandbox.application.RefundPayment;
import shop.alexandria.local.sandbox.store.Refunds;
import shop.alexandria.local.sandbox.wire.StripeJson;

/** {@code /v1/refunds} */
public final class RefundEndpoints {
    private static final Set<String> CREATE = Set.of("payment_intent", "amount", "reason", "metadata");
    private static final Set<String> REASONS = Set.of("duplicate", "fraudulent", "requested_by_customer");

    private final Refunds refunds;
    private final RefundPayment refunding;

    public RefundEndpoints(Refunds refunds, RefundPayment refunding) {
        this.refunds = refunds;
        this.refunding = refunding;
    }

    Answer create(Call call) {
        Form form = call.form().allowing(CREATE);
        String intent = form.required("payment_intent");
        Optional<String> reason = form.oneOf("reason", REASONS);
        return Answer.ok(StripeJson.refund(refunding.refund(intent, amount(form), reason, form.map("metadata"))));
    }

    Answer get(Call call) {
        return Answer.ok(StripeJson.refund(refunds.get(call.id())));
    }

    Answer list(Call call) {
        return Lists.answer(
                call,
                refunds.list(Lists.asked(call, "payment_intent", "charge")).map(StripeJson::refund));
    }

    private static Optional<Long> amount(Form form) {
        Optional<Long> amount = form.number("amount");
        if (amount.isPresent() && amount.get() < 1) {
            throw Form.invalid("amount", "parameter_invalid_integer", "Invalid positive integer");
        }
        return amount;
    }
}
