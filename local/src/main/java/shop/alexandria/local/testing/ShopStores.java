package shop.alexandria.local.testing;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;

/** The stores of a whole shop that is opened for a test, as the environment of its launcher. */
public final class ShopStores {
    private ShopStores() {}

    /** Empty ones on the servers that run for this build; where none run, nothing: the shop brings its own then. */
    public static Map<String, String> fresh() {
        return RunningServers.running()
                .map(servers -> FreshStores.on(servers, FreshName.forModule("shop")))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .collect(toMap(setting -> variable(setting.getKey()), Map.Entry::getValue));
    }

    private static String variable(String key) {
        return key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
