package shop.alexandria.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The key that signs the tokens of this test run, and the JWKS by which services check them. */
record TestKey(RSAPrivateCrtKey privateKey) {
    static final String ID = "test";

    // A system property, not a field: each Quarkus application under test loads this class anew.
    private static final String KEY = "alexandria.test.signing-key";

    static TestKey ofThisRun() {
        synchronized (System.getProperties()) {
            String encoded = System.getProperty(KEY);
            if (encoded == null) {
                encoded = generate();
                System.setProperty(KEY, encoded);
            }
            return decode(encoded);
        }
    }

    /** The public half as a JWKS file; answers where it is. */
    Path publish() {
        String keys =
                "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                        .formatted(ID, base64(privateKey.getModulus()), base64(privateKey.getPublicExponent()));
        try {
            Path file = Files.createTempFile("alexandria-test-", ".jwks.json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static TestKey decode(String encoded) {
        try {
            var specification = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded));
            return new TestKey((RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(specification));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As RFC 7518 wants it: big-endian, without a sign. */
    private static String base64(BigInteger positive) {
        byte[] bytes = positive.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] unsigned = Arrays.copyOfRange(bytes, sign, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
