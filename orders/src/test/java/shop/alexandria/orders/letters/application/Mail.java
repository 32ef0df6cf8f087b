package shop.alexandria.orders.letters.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An e-mail as it came over the wire, with its two versions. */
record Mail(String raw) {
    private static final Pattern OCTET = Pattern.compile("=([0-9A-F]{2})");

    Mail {
        raw = raw.replace("\r\n", "\n");
    }

    String header(String name) {
        Matcher header = Pattern.compile("(?m)^" + name + ": (.*)$").matcher(raw);
        return header.find() ? header.group(1) : "";
    }

    String text() {
        return part("text/plain");
    }

    String html() {
        return part("text/html");
    }

    private String part(String type) {
        int start = raw.indexOf("Content-Type: " + type);
        int body = raw.indexOf("\n\n", start) + 2;
        String headers = raw.substring(start, body);
        String content = raw.substring(body, raw.indexOf("\n--", body));
        return headers.contains("quoted-printable") ? unquoted(content) : content;
    }

    private static String unquoted(String text) {
        String octets = OCTET.matcher(text.replace("=\n", "")).replaceAll(Mail::octet);
        return new String(octets.getBytes(ISO_8859_1), UTF_8);
    }

    private static String octet(MatchResult hexadecimal) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hexadecimal.group(1), 16)));
    }
}
