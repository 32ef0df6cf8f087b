package shop.alexandria.local.shop;

import java.util.HashMap;
import java.util.Map;
import shop.alexandria.local.processes.Part;
import shop.alexandria.local.servers.Server;
import shop.alexandria.local.servers.Store;

/** Where the services are sent instead of a server's own port, by trials that stand between the two. */
@FunctionalInterface
public interface Detours {
    Detours NONE = Part::port;

    int portFor(Part server);

    /** The settings of a store with the port of the detour in them. */
    default Map<String, String> instead(Store store, Map<String, String> settings) {
        Map<String, String> changed = new HashMap<>(settings);
        if (store instanceof Server server) {
            int port = portFor(server);
            changed.replaceAll((_, value) -> value.replace(":" + server.port(), ":" + port));
        }
        return changed;
    }
}
