package shop.alexandria.kit.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Signs the calls of a REST client with a service token; named by the client's {@code @RegisterProvider}. */
@Singleton
public class ServiceTokenFilter implements ClientRequestFilter {
    private final ServiceTokens tokens;

    public ServiceTokenFilter(ServiceTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "ServiceToken " + tokens.issue());
    }
}
