package shop.alexandria.local.shop;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.alexandria.local.services.ServiceName;

/** What a shop consists of. */
public final class ShopParts {
    private final int port;
    private final List<WatchedPart> servers;
    private final Map<ServiceName, List<WatchedPart>> services;
    private final ServiceEnvironment environment;

    ShopParts(
            int port,
            List<WatchedPart> servers,
            Map<ServiceName, List<WatchedPart>> services,
            ServiceEnvironment environment) {
        this.port = port;
        this.servers = List.copyOf(servers);
        this.services = services;
        this.environment = environment;
    }

    /** Where customers come in. */
    int port() {
        return port;
    }

    List<WatchedPart> servers() {
        return servers;
    }

    List<WatchedPart> services() {
        return services.values().stream().flatMap(List::stream).toList();
    }

    List<WatchedPart> gateway() {
        return services.getOrDefault(ServiceName.GATEWAY, List.of());
    }

    List<WatchedPart> all() {
        return Stream.concat(servers.stream(), services().stream()).toList();
    }

    /** Makes the databases that are missing; the servers have to be up. */
    void prepareStores() {
        services.keySet()
                .forEach(service -> environment.storesOf(service).forEach(store -> store.prepareFor(service.text())));
    }
}
