package shop.alexandria.users.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Where the request came from first: the address the gateway saw, as {@code X-Forwarded-For} hands it on. */
@RequestScoped
public class ClientAddress {
    private final HttpServerRequest request;

    @Inject
    ClientAddress(HttpServerRequest request) {
        this.request = request;
    }

    public String text() {
        return request.remoteAddress().hostAddress();
    }
}
