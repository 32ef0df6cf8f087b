package shop.alexandria.users.signing.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mongodb.client.MongoClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Session;
import shop.alexandria.users.signing.application.SigningKeys;
import shop.alexandria.users.signing.domain.KeyRing;
import shop.alexandria.users.signing.domain.KeyRings;
import shop.alexandria.users.signing.domain.SigningKey;

@QuarkusTest
@WithTestResource(SharedServers.class)
class KeptSecretsTest {
    @Inject
    MongoClient mongo;

    @Inject
    SigningKeys keys;

    @Inject
    KeyRings rings;

    @ConfigProperty(name = "quarkus.mongodb.database")
    String database;

    @Test
    void keepsTheRingOfTheReplicaThatCameFirst() throws GeneralSecurityException {
        rings.addIfNone(KeyRing.of(SigningKey.generate(), SigningKey.generate(), Instant.now()));

        assertEquals(keys.ring().current(), rings.find().orElseThrow().current());
    }

    @Test
    void writesDownNoPasswordTokenOrPrivateKey() {
        Customer ada = Customer.registers();
        Session session = ada.logsIn();

        String dump = dump();

        assertTrue(dump.contains(ada.email()), "the dump holds the account");
        assertFalse(dump.contains(ada.password()), "password");
        assertFalse(dump.contains(session.refreshToken()), "refresh token");
        assertFalse(dump.contains(session.refreshToken().split("\\.")[1]), "secret half of the refresh token");
        assertFalse(dump.contains(base64(keys.ring().current()).substring(100, 160)), "private key");
    }

    private String dump() {
        var dump = new StringBuilder();
        for (String name : mongo.getDatabase(database).listCollectionNames()) {
            mongo.getDatabase(database).getCollection(name).find().forEach(document -> dump.append(document.toJson()));
        }
        return dump.toString();
    }

    private static String base64(SigningKey key) {
        return Base64.getEncoder().encodeToString(key.privateKey().getEncoded());
    }
}
