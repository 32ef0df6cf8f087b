package shop.alexandria.users.signing.persistence;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Session;
import shop.alexandria.users.signing.application.RotateKeys;
import shop.alexandria.users.signing.application.SigningKeys;
import shop.alexandria.users.signing.domain.KeyRing;
import shop.alexandria.users.signing.domain.KeyRings;
import shop.alexandria.users.signing.domain.SigningKey;

@QuarkusTest
@WithTestResource(SharedServers.class)
class RotationTest {
    @Inject
    KeyRings rings;

    @Inject
    SigningKeys keys;

    @Inject
    RotateKeys rotateKeys;

    @Test
    void letsTheNextKeySignAndForgetsNoTokenThatIsOut() throws GeneralSecurityException {
        Customer ada = Customer.registers();
        Session before = ada.logsIn();
        KeyRing ring = keys.ring();
        grownOld(ring);

        rotateKeys.rotateWhenDue();

        assertEquals(ring.next(), keys.ring().current());
        ada.logsIn().request().get("/api/v1/users/me").then().statusCode(200);
        before.request().get("/api/v1/users/me").then().statusCode(200);
        Customer.json().get("/.well-known/jwks.json").then().body("keys", hasSize(3));
    }

    @Test
    void isMadeOnceByManyReplicas() throws GeneralSecurityException {
        KeyRing ring = rings.find().orElseThrow();
        KeyRing first = ring.rotate(SigningKey.generate(), Instant.now());
        KeyRing second = ring.rotate(SigningKey.generate(), Instant.now());

        rings.replace(ring, first);
        rings.replace(ring, second);

        assertEquals(first.next(), rings.find().orElseThrow().next());
        rotateKeys.rotateWhenDue();
    }

    private void grownOld(KeyRing ring) {
        rings.replace(ring, new KeyRing(ring.current(), ring.next(), ring.previous(), Instant.EPOCH));
    }
}
