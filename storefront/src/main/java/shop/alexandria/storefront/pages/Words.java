package shop.alexandria.storefront.pages;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Codes of the API as people say them: {@code OUT_FOR_DELIVERY} is "out for delivery". */
@TemplateExtension
public final class Words {

    private Words() {}

    public static String inWords(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    public static String capitalised(String code) {
        String words = inWords(code);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public static String languageName(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.UK);
    }
}
