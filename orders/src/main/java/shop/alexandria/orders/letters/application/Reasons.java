package shop.alexandria.orders.letters.application;

import java.util.regex.Pattern;

/** Why a letter was not taken: in the mail server's words, without the addresses in them, which would outlive an erasure. */
final class Reasons {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"]+@[^\\s<>\"]+");
    private static final int LONGEST = 500;

    private Reasons() {}

    /** The innermost cause says most. */
    static String of(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String reason = ADDRESS.matcher(innermost.toString()).replaceAll("(address)");
        return reason.substring(0, Math.min(reason.length(), LONGEST));
    }
}
