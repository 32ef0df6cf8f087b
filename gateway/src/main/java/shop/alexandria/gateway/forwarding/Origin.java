package shop.alexandria.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import shop.alexandria.gateway.routing.Service;

/**
 * A service as the gateway reaches it for routes of one pace.
 *
 * @param patience the longest time to the first byte of its answer
 * @param doubtAfter how long a request waits, for its turn or the answer, before the service is doubted
 */
record Origin(
        Service service,
        HttpClient client,
        RequestOptions address,
        Duration patience,
        Duration doubtAfter,
        Doubt doubt) {

    Future<HttpClientRequest> connect() {
        return client.request(address);
    }
}
