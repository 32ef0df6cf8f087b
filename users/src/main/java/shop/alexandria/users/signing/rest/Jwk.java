package shop.alexandria.users.signing.rest;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import shop.alexandria.users.signing.domain.SigningKey;

/** A public key as a JSON Web Key (RFC 7517). */
public record Jwk(String kty, String use, String alg, String kid, String n, String e) {

    static Jwk of(SigningKey key) {
        return new Jwk(
                "RSA",
                "sig",
                "RS256",
                key.id(),
                base64(key.publicKey().getModulus()),
                base64(key.publicKey().getPublicExponent()));
    }

    // RFC 7518, 6.3.1: unsigned, no more octets than needed; toByteArray puts a zero before a leading one bit.
    private static String base64(BigInteger number) {
        byte[] octets = number.toByteArray();
        int from = octets[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(octets, from, octets.length));
    }
}
