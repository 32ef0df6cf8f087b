package shop.alexandria.users.password;

import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id (RFC 9106) at OWASP's minimum: 19 MiB, two passes, one lane. Takes tens of milliseconds of a core. */
final class Argon2id {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** A hash no password has, which takes as long to check as anyone's. */
    static final PasswordHash NOBODYS =
            new PhcString(MEMORY_KIB, PASSES, LANES, new byte[SALT_BYTES], new byte[HASH_BYTES]).toHash();

    private Argon2id() {}

    static PasswordHash hash(Password password, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        PhcString unfinished = new PhcString(MEMORY_KIB, PASSES, LANES, salt, new byte[HASH_BYTES]);
        return new PhcString(MEMORY_KIB, PASSES, LANES, salt, derive(password, unfinished)).toHash();
    }

    /** Tells in constant time whether the hash, made with whatever parameters, is this password's. */
    static boolean matches(Password password, PasswordHash hash) {
        PhcString stored = PhcString.parse(hash);
        return MessageDigest.isEqual(stored.hash(), derive(password, stored));
    }

    private static byte[] derive(Password password, PhcString like) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(like.memoryKib())
                .withIterations(like.passes())
                .withParallelism(like.lanes())
                .withSalt(like.salt())
                .build());
        byte[] hash = new byte[like.hash().length];
        generator.generateBytes(password.bytes(), hash);
        return hash;
    }
}
