package shop.alexandria.users.signing.domain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** An RSA key pair of 2048 bits; its id is the fingerprint of its public half. */
public record SigningKey(String id, RSAPrivateCrtKey privateKey, RSAPublicKey publicKey) {
    private static final int BITS = 2048;
    private static final int ID_BYTES = 12;

    /** Makes a new key; takes some hundred milliseconds. */
    public static SigningKey generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        return of((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
    }

    /** Reads a private key in PKCS#8, and derives the public one. */
    public static SigningKey decode(byte[] pkcs8) throws GeneralSecurityException {
        return of((RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    }

    private static SigningKey of(RSAPrivateCrtKey privateKey) throws GeneralSecurityException {
        var publicPart = new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent());
        var publicKey = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(publicPart);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded());
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, ID_BYTES));
        return new SigningKey(id, privateKey, publicKey);
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
