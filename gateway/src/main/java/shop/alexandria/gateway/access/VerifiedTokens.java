package shop.alexandria.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import shop.alexandria.kit.web.keys.KeyRing;
import shop.alexandria.kit.web.keys.PublishedKeys;

/** Remembers tokens found genuine until they end, so that a signature is checked once and not at each click. */
@ApplicationScoped
class VerifiedTokens {

    private static final int MOST = 10_000;

    private final VerifyToken verifyToken;
    private final KeyRing ring;
    private final Cache<String, Remembered> genuine = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.<String, Remembered>creating((_, remembered) -> remembered.remaining()))
            .build();

    VerifiedTokens(VerifyToken verifyToken, KeyRing ring) {
        this.verifyToken = verifyToken;
        this.ring = ring;
    }

    Verdict verify(String token) {
        PublishedKeys keys = ring.current();
        Remembered known = genuine.getIfPresent(token);
        if (known != null && known.under(keys)) {
            return new Verdict.Genuine(known.caller());
        }
        Verdict verdict = verifyToken.verify(token);
        if (verdict instanceof Verdict.Genuine(Caller caller)) {
            genuine.put(token, new Remembered(caller, keys));
        }
        return verdict;
    }

    /** With other keys it is another question: what a withdrawn key has signed is not remembered as good. */
    private record Remembered(Caller caller, PublishedKeys keys) {

        @SuppressWarnings("ReferenceEquality") // the ring keeps the object as long as the keys stay the same
        boolean under(PublishedKeys current) {
            return keys == current;
        }

        Duration remaining() {
            return Duration.between(Instant.now(), caller.validUntil());
        }
    }
}
