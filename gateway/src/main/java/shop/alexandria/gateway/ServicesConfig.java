package shop.alexandria.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import shop.alexandria.gateway.routing.Service;

/** Where the services are. */
@ConfigMapping(prefix = "alexandria.services")
public interface ServicesConfig {

    /** By the name of the service in lower case. */
    @WithParentName
    Map<Service, Addresses> addresses();

    default Addresses of(Service service) {
        return Objects.requireNonNull(addresses().get(service), () -> "no address is configured for " + service);
    }

    /** Where one service is. */
    interface Addresses {

        /** Scheme, host and port of its API. */
        URI url();

        /** Scheme, host and port of its health and metrics. */
        URI managementUrl();
    }
}
