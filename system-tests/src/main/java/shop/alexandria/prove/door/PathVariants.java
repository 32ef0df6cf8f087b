package shop.alexandria.prove.door;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Other spellings of a path, by which a careless door might let somebody through to it. */
public final class PathVariants {
    private static final List<String> SUFFIXES = List.of(
            ";x",
            ";x=y",
            "%3B",
            "%3Bx",
            "%2F",
            "/",
            "//",
            "/.",
            "/..",
            "/%2e",
            "%5C",
            "\\",
            "%00",
            "%20",
            "?",
            "#",
            ".json",
            "%23",
            "/%2e%2e/",
            ";/");

    private PathVariants() {}

    public static Set<String> of(String path) {
        Set<String> variants = new LinkedHashSet<>();
        SUFFIXES.forEach(suffix -> variants.add(path + suffix));
        for (int slash : slashesOf(path)) {
            String before = path.substring(0, slash);
            String after = path.substring(slash);
            variants.add(before + ";x" + after);
            variants.add(before + "/" + after);
            variants.add(before + "/." + after);
            variants.add(before + "/x/.." + after);
            variants.add(before + "/x/%2e%2e" + after);
            variants.add(before + "%2F" + after.substring(1));
            variants.add(before + "%5C" + after.substring(1));
            variants.add(before + "/%3B" + after);
        }
        variants.add(path.replaceFirst("api", "API"));
        variants.add(path.replaceFirst("v1", "%76%31"));
        variants.add("/alexandria/.." + path);
        variants.add("/q/openapi/.." + path);
        variants.add("/" + path);
        variants.removeIf(variant -> !isSendable(variant));
        return variants;
    }

    private static List<Integer> slashesOf(String path) {
        List<Integer> slashes = new ArrayList<>();
        for (int at = path.indexOf('/', 1); at >= 0; at = path.indexOf('/', at + 1)) {
            slashes.add(at);
        }
        return slashes;
    }

    /** What the client library refuses to send, or would not send as it stands. */
    private static boolean isSendable(String variant) {
        return !variant.contains("\\") && !variant.endsWith("#");
    }
}
