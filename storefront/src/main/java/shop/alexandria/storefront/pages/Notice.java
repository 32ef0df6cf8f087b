package shop.alexandria.storefront.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page says once, after something was done; addresses name it, so that nobody can make us say anything else. */
public enum Notice {
    NOTHING(""),
    REGISTERED("Welcome. Your account is ready."),
    LOGGED_OUT("You are logged out."),
    PASSWORD_CHANGED("Your password is changed; everywhere else you are logged out."),
    PASSWORD_RESET("Your password is changed. Please log in with it."),
    LETTER_SENT("If there is an account with this address, a letter is on its way. Its link is good for 15 minutes."),
    PROFILE_SAVED("Saved."),
    ERASED("Your account is erased. Thank you for having been our customer."),
    REVIEWED("Thank you. Your review is on the page."),
    IN_CART("It is in your cart."),
    REMOVED("It is out of your cart."),
    QUANTITY_CHANGED("The quantity is changed."),
    PLACED("Your copies are set aside for you. Please pay before the time is over."),
    PAID("Thank you, your payment has arrived."),
    PROCESSING("Your payment is being processed."),
    CANCELLED("The order is cancelled; what was paid goes back."),
    RETURNED("Your return is noted."),
    SAVED("Saved."),
    DELETED("Deleted."),
    RECORDED("Recorded."),
    STARTED("Started.");

    private final String text;

    Notice(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** For the query of an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address of a page that says it. */
    public String at(String path) {
        return path + (path.contains("?") ? "&" : "?") + "said=" + code();
    }

    /** The one of this code; nothing for any other. */
    public static Notice said(@Nullable String code) {
        for (Notice notice : values()) {
            if (notice.code().equals(code)) {
                return notice;
            }
        }
        return NOTHING;
    }
}
