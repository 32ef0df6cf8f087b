package shop.alexandria.local.testing;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** A name nobody used before on the shared servers, and that tells whose it is. */
final class FreshName {
    private FreshName() {}

    static String forModule(String module) {
        long random = ThreadLocalRandom.current().nextLong(60_466_176, 2_176_782_336L); // six digits in base 36
        return "test-%s-%s".formatted(module.toLowerCase(Locale.ROOT), Long.toString(random, 36));
    }
}
