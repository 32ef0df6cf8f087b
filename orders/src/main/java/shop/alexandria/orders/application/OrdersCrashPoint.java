package shop.alexandria.orders.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shop.alexandria.kit.transactional.crash.CrashPoint;
import shop.alexandria.kit.transactional.crash.KnownCrashPoints;

/** Where a trial may have the orders die: one for each gap between two steps of placing, paying and refunding. */
enum OrdersCrashPoint implements CrashPoint {
    /** Copies are held for an order that is not kept. */
    ORDER_RESERVED,
    /** The order is kept; its customer has no answer. */
    ORDER_KEPT,
    /** The payment is started; its copies are not certain, and the provider knows nothing. */
    PAYMENT_STARTED,
    /** The provider knows a payment whose name we have not stored. */
    PAYMENT_CREATED,
    /** The provider's name for the payment is stored; no money has moved. */
    PAYMENT_ANNOUNCED,
    /** The provider has answered, and the answer is nowhere else. */
    PAYMENT_CONFIRMED,
    /** A webhook is stored and acknowledged; nobody has acted on it. */
    WEBHOOK_KEPT,
    /** That money has arrived is stored; what it buys is not decided. */
    PAYMENT_ARRIVED,
    /** Copies are held for good for an order that is not paid. */
    COPIES_SECURED,
    /** The order is paid; neither its customer nor anybody else has heard of it. */
    ORDER_PAID,
    /** It is decided that the money goes back; the provider has not been asked. */
    REFUND_DECIDED,
    /** The provider has given the money back; we have not stored that. */
    REFUND_ASKED;

    @ApplicationScoped
    static class All implements KnownCrashPoints {
        @Override
        public List<CrashPoint> all() {
            return List.of(values());
        }
    }
}
