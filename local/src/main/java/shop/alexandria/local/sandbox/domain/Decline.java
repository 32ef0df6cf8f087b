package shop.alexandria.local.sandbox.domain;

import java.util.Optional;

/** Why a card was refused, in the provider's words. */
public enum Decline {
    GENERIC("card_declined", "generic_decline", "Your card was declined."),
    INSUFFICIENT_FUNDS("card_declined", "insufficient_funds", "Your card has insufficient funds."),
    PAYMENT_FAILED("payment_intent_payment_attempt_failed", "", "The payment failed.");

    private final String code;
    private final String declineCode;
    private final String message;

    Decline(String code, String declineCode, String message) {
        this.code = code;
        this.declineCode = declineCode;
        this.message = message;
    }

    public String code() {
        return code;
    }

    public Optional<String> declineCode() {
        return Optional.of(declineCode).filter(text -> !text.isEmpty());
    }

    public String message() {
        return message;
    }
}
