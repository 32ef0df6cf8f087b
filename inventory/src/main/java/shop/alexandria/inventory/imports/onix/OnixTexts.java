package shop.alexandria.inventory.imports.onix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written about a book, as plain text. */
final class OnixTexts {
    private static final int LONGEST = 20_000;
    // List 34: HTML that is carried as text.
    private static final String HTML = "02";
    private static final Pattern BLOCKS = Pattern.compile("(?i)<(/?p|br|/?li|/?div|/?h\\d)\\b[^>]*>");
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^>]{0,500}>");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\r\\u00A0]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");

    private OnixTexts() {}

    /** List 153: the description, or else the short one. */
    static @Nullable String description(Element product) {
        return Stream.of("03", "02")
                .flatMap(type -> product.all("CollateralDetail", "TextContent")
                        .filter(content -> content.says("TextType", type)))
                .flatMap(content -> content.children("Text"))
                .map(OnixTexts::plain)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String plain(Element text) {
        boolean html = HTML.equals(text.attributes().get("textformat"))
                || TAGS.matcher(text.text()).find();
        String words = html ? withoutTags(text.text()) : text.text();
        String spaced = SPACES.matcher(words).replaceAll(" ");
        return shortened(LINES.matcher(spaced).replaceAll("\n").strip());
    }

    private static String withoutTags(String html) {
        String lines = BLOCKS.matcher(html).replaceAll("\n");
        return unescaped(TAGS.matcher(lines).replaceAll(""));
    }

    // The ampersand comes last, or what it escapes would be unescaped twice.
    private static String unescaped(String html) {
        List<String[]> entities = List.of(
                new String[] {"&nbsp;", " "},
                new String[] {"&lt;", "<"},
                new String[] {"&gt;", ">"},
                new String[] {"&quot;", "\""},
                new String[] {"&#39;", "'"},
                new String[] {"&rsquo;", "’"},
                new String[] {"&lsquo;", "‘"},
                new String[] {"&ldquo;", "“"},
                new String[] {"&rdquo;", "”"},
                new String[] {"&ndash;", "–"},
                new String[] {"&mdash;", "—"},
                new String[] {"&hellip;", "…"},
                new String[] {"&amp;", "&"});
        String text = html;
        for (String[] entity : entities) {
            text = text.replace(entity[0], entity[1]);
        }
        return text;
    }

    private static String shortened(String text) {
        return Optional.of(text)
                .filter(whole -> whole.length() <= LONGEST)
                .orElseGet(() -> text.substring(0, LONGEST - 1).strip() + "…");
    }
}
