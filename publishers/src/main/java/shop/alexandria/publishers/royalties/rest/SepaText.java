package shop.alexandria.publishers.royalties.rest;

import java.text.Normalizer;
import java.util.Map;

/** Text in the characters that every bank of the SEPA can read (EPC217-08). */
final class SepaText {
    private static final Map<String, String> SPELT_OUT =
            Map.of("ß", "ss", "Æ", "AE", "æ", "ae", "Ø", "O", "ø", "o", "Ł", "L", "ł", "l", "Đ", "D", "&", "+");
    private static final String NOT_ALLOWED = "[^A-Za-z0-9/\\-?:().,'+ ]";

    private SepaText() {}

    static String of(String text, int longest) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (Map.Entry<String, String> letter : SPELT_OUT.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String readable =
                plain.replaceAll(NOT_ALLOWED, " ").replaceAll(" +", " ").strip();
        String fitting = readable.length() <= longest ? readable : readable.substring(0, longest);
        return fitting.isEmpty() ? "NOTPROVIDED" : fitting.strip();
    }
}
