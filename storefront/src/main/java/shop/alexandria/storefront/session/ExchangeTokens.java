package shop.alexandria.storefront.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.accounts.BrowserSessionsApi;
import shop.alexandria.storefront.api.ApiRefused;

/** Exchanges refresh tokens; a browser that asks for two pages at a time presents its token twice, and is answered alike. */
@ApplicationScoped
class ExchangeTokens {
    private static final Set<String> OVER = Set.of("session-over", "refresh-token-reused");

    private final BrowserSessionsApi sessions;

    ExchangeTokens(@RestClient BrowserSessionsApi sessions) {
        this.sessions = sessions;
    }

    /** @throws RuntimeException when users is away, or does not trust this storefront at the moment */
    Exchange exchange(String token) {
        try {
            return new Exchange.Renewed(sessions.refresh(new BrowserSessionsApi.Refresh(token)));
        } catch (ApiRefused refused) {
            if (OVER.stream().noneMatch(refused::is)) {
                throw refused;
            }
            return new Exchange.Over();
        }
    }
}
