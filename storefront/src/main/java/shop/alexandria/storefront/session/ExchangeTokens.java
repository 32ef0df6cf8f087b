package shop.alexandria.storefront.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.accounts.SessionsApi;
import shop.alexandria.storefront.api.ApiRefused;

/**
 * Exchanges each refresh token once: a browser that asks for two pages at a time presents it twice, and a token that comes a
 * second time would end the session as stolen.
 */
@ApplicationScoped
class ExchangeTokens {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final Map<String, CompletableFuture<Exchange>> running = new ConcurrentHashMap<>();
    private final SessionsApi sessions;

    ExchangeTokens(@RestClient SessionsApi sessions) {
        this.sessions = sessions;
    }

    Exchange exchange(String token) {
        CompletableFuture<Exchange> mine = new CompletableFuture<>();
        CompletableFuture<Exchange> first = running.putIfAbsent(token, mine);
        if (first != null) {
            return first.join();
        }
        try {
            mine.complete(ask(token));
            forgetLater(token);
        } catch (RuntimeException away) {
            running.remove(token);
            mine.completeExceptionally(away);
        }
        return mine.join();
    }

    private void forgetLater(String token) {
        CompletableFuture.delayedExecutor(REMEMBERED.toSeconds(), TimeUnit.SECONDS)
                .execute(() -> running.remove(token));
    }

    private Exchange ask(String token) {
        try {
            return new Exchange.Renewed(sessions.refresh(new SessionsApi.Refresh(token)));
        } catch (ApiRefused refused) {
            return new Exchange.Over();
        }
    }
}
