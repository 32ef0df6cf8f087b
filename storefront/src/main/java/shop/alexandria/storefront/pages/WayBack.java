package shop.alexandria.storefront.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before logging in: always a page of this shop, whatever the address says. */
public final class WayBack {
    private static final Pattern OURS = Pattern.compile("/(alexandria|backoffice)([/?][^\\\\\\p{Cntrl}]*)?");

    private WayBack() {}

    public static String of(@Nullable String wanted) {
        if (wanted == null || wanted.contains("//") || !OURS.matcher(wanted).matches()) {
            return "/alexandria";
        }
        return wanted;
    }

    public static String throughLogin(String wanted) {
        return "/alexandria/login?next=" + encoded(wanted);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
