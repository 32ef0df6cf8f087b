package shop.alexandria.storefront.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.session.Visitor;

/** Lets a client speak for the person before the browser: with their token, from their address. */
@Singleton
public class CarryCaller implements ClientRequestFilter {
    private final Visitor visitor;

    public CarryCaller(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void filter(ClientRequestContext request) {
        carry(request, HttpHeaders.AUTHORIZATION, visitor.authorization());
        carry(request, "X-Forwarded-For", visitor.address());
    }

    private static void carry(ClientRequestContext request, String header, @Nullable String value) {
        if (value != null && !request.getHeaders().containsKey(header)) {
            request.getHeaders().putSingle(header, value);
        }
    }
}
