package shop.alexandria.users.password;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Hashes and checks passwords, a few at a time. On platform threads of its own: a hash never blocks, so on virtual
 * threads two of them would keep every other request from a two-core machine.
 */
@Singleton
public class PasswordHashing {
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService threads;

    @Inject
    PasswordHashing(HashingConfig config) {
        threads = new ThreadPoolExecutor(
                config.threads(),
                config.threads(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(config.queue()),
                Thread.ofPlatform().name("password-hashing-", 0).daemon().factory());
    }

    /** Hashes with a fresh salt. */
    public PasswordHash hash(Password password) {
        return inTurn(() -> Argon2id.hash(password, random));
    }

    /** Tells whether the hash is this password's; without a hash the answer is no, after the same work. */
    public boolean matches(Password password, Optional<PasswordHash> hash) {
        return inTurn(() -> Argon2id.matches(password, hash.orElse(Argon2id.NOBODYS)));
    }

    private <T> T inTurn(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException _) {
            throw new HashingOverloaded();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while hashing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Hashing failed", e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
