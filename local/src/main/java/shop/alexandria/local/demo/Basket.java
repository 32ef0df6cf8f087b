package shop.alexandria.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/**
 * What somebody is about to buy, and what will become of it.
 *
 * @param key under which it is ordered once, also when its day is lived again
 * @param customer which of them
 * @param copies by ISBN
 * @param reviewed whether the customer will say what the first book is worth
 */
record Basket(String key, int customer, SortedMap<String, Integer> copies, Fate fate, boolean reviewed) {
    /** Most are kept. */
    enum Fate {
        KEPT,
        DECLINED_FIRST,
        CANCELLED,
        RETURNED;

        static Fate drawn(Random random) {
            int percent = random.nextInt(100);
            return percent < 3 ? DECLINED_FIRST : percent < 6 ? CANCELLED : percent < 11 ? RETURNED : KEPT;
        }
    }

    List<Map<String, Object>> lines() {
        return copies.entrySet().stream()
                .map(line -> Map.<String, Object>of("isbn", line.getKey(), "quantity", line.getValue()))
                .toList();
    }
}
