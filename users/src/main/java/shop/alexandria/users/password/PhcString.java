package shop.alexandria.users.password;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, the PHC string format. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never printed
record PhcString(int memoryKib, int passes, int lanes, byte[] salt, byte[] hash) {
    private static final Pattern FORMAT =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

    static PhcString parse(PasswordHash hash) {
        Matcher parts = FORMAT.matcher(hash.phc());
        if (!parts.matches()) {
            throw new IllegalStateException("A stored password hash is not in the PHC format");
        }
        return new PhcString(number(parts, 1), number(parts, 2), number(parts, 3), bytes(parts, 4), bytes(parts, 5));
    }

    PasswordHash toHash() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(memoryKib, passes, lanes, base64.encodeToString(salt), base64.encodeToString(hash)));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static byte[] bytes(Matcher parts, int group) {
        return Base64.getDecoder().decode(parts.group(group));
    }
}
