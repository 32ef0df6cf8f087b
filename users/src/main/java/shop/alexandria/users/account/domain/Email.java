package shop.alexandria.users.account.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address in lower case, so that one mailbox is one account whatever letter case it is typed in. Accepted is
 * what mail systems accept in practice: a dot-atom (RFC 5322) at a domain name of two labels or more.
 */
public record Email(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SYNTAX =
            Pattern.compile("(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    public Email {
        if (!value.equals(value.toLowerCase(Locale.ROOT)) || !isValid(value)) {
            throw new IllegalArgumentException("must be an e-mail address");
        }
    }

    /** Reads an address as people type it. */
    public static Email parse(String text) {
        return new Email(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Tells whether {@link #parse} would accept the text. */
    public static boolean isValid(String text) {
        String address = text.strip();
        return address.length() <= LONGEST
                && SYNTAX.matcher(address.toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
