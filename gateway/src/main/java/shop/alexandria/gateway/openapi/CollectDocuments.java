package shop.alexandria.gateway.openapi;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import shop.alexandria.gateway.Recent;
import shop.alexandria.gateway.ServicesConfig;
import shop.alexandria.gateway.routing.RouteTable;

/** Fetches the services' documents and merges them; one that is away is left out until the next time. */
@ApplicationScoped
class CollectDocuments {

    private static final Logger LOG = Logger.getLogger(CollectDocuments.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final HttpClient client;
    private final ServicesConfig services;
    private final RouteTable table;
    private final OpenApiDocumentService own;
    private final Recent<JsonObject> recent = new Recent<>(Duration.ofSeconds(10), this::collect);

    CollectDocuments(Vertx vertx, ServicesConfig services, RouteTable table, OpenApiDocumentService own) {
        this.client = vertx.createHttpClient();
        this.services = services;
        this.table = table;
        this.own = own;
    }

    Future<JsonObject> document() {
        return recent.get();
    }

    private Future<JsonObject> collect() {
        Map<String, Future<JsonObject>> documents = new TreeMap<>();
        services.addresses()
                .forEach((service, addresses) ->
                        documents.put(service.name().toLowerCase(Locale.ROOT), fetch(addresses.url())));
        return Future.join(documents.values().stream().toList()).map(_ -> merge(documents));
    }

    private JsonObject merge(Map<String, Future<JsonObject>> documents) {
        MergedDocument merged = new MergedDocument(table::leadsTo);
        merged.add("gateway", new JsonObject(Buffer.buffer(own.getDocument("<default>", Format.JSON))));
        documents.forEach((service, document) -> merged.add(service, document.result()));
        return merged.toJson();
    }

    private Future<JsonObject> fetch(URI url) {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url + "/q/openapi?format=json")
                .setTimeout(TIMEOUT.toMillis());
        return client.request(request)
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::body)
                .map(JsonObject::new)
                .otherwise(failure -> missing(url, failure));
    }

    private static JsonObject missing(URI url, Throwable failure) {
        LOG.warnf("No OpenAPI document from %s: %s", url, failure.getMessage());
        return new JsonObject();
    }
}
