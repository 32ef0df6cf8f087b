package shop.alexandria.users.password;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A password as typed, in one spelling (NFKC, as NIST SP 800-63B asks) whatever keyboard it came from; never printed. */
public record Password(String text) {

    public Password {
        text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Counts what a person counts: characters, not UTF-16 units. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
