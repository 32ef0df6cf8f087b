package shop.alexandria.gateway.hygiene;

import java.util.HexFormat;

/**
 * A request target in the one spelling that gateway and service read alike: an absolute path in the normal form of
 * RFC 3986 (6.2.2), without matrix parameters, and a query without control characters. Two spellings of one path are two
 * doors, and only one of them has a lock.
 */
final class PlainTarget {

    private static final String PUNCTUATION = "-._~!$&'()*+,=:@/";
    private static final String NEVER_ENCODED = "/\\;%-._~";

    private PlainTarget() {}

    static boolean isPlain(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return isPlainPath(path) && (query < 0 || isPlainQuery(target, query));
    }

    private static boolean isPlainPath(String path) {
        return path.startsWith("/") && !path.contains("//") && !hasDotSegment(path) && hasOnlyPlainCharacters(path);
    }

    private static boolean isPlainQuery(String target, int start) {
        return target.chars().skip(start).noneMatch(c -> c <= ' ' || c == 0x7f || c == '#');
    }

    private static boolean hasDotSegment(String path) {
        return path.contains("/./") || path.contains("/../") || path.endsWith("/.") || path.endsWith("/..");
    }

    private static boolean hasOnlyPlainCharacters(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                if (!isNeededEscape(path, i)) {
                    return false;
                }
                i += 2;
            } else if (!isLetterOrDigit(c) && PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNeededEscape(String path, int at) {
        if (at + 2 >= path.length() || !isHex(path.charAt(at + 1)) || !isHex(path.charAt(at + 2))) {
            return false;
        }
        char decoded = (char) HexFormat.fromHexDigits(path, at + 1, at + 3);
        boolean control = decoded < ' ' || decoded == 0x7f;
        return !control && !isLetterOrDigit(decoded) && NEVER_ENCODED.indexOf(decoded) < 0;
    }

    private static boolean isHex(char c) {
        return HexFormat.isHexDigit(c);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
