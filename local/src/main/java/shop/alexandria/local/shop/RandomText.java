package shop.alexandria.local.shop;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text nobody can guess. */
public final class RandomText {
    // Without letters and digits that look alike: the password is typed from the screen.
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    static String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    static String hexadecimal() {
        return HexFormat.of().formatHex(bytes());
    }

    /** Four groups of four. */
    public static String password() {
        return IntStream.range(0, 4).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(4, 0, LEGIBLE.length())
                .mapToObj(index -> LEGIBLE.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
