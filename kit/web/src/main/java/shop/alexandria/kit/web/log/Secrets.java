package shop.alexandria.kit.web.log;

import java.util.regex.Pattern;

/** The last net: what looks like a token or a webhook secret does not get into a log, whoever tried to log it. */
final class Secrets {

    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]+\\.[\\w-]+|whsec_[\\w+/=]+");

    private Secrets() {}

    static String masked(String line) {
        return line.contains("eyJ") || line.contains("whsec_")
                ? TOKEN.matcher(line).replaceAll("***")
                : line;
    }
}
