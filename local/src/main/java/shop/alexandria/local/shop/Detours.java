package shop.alexandria.local.shop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.alexandria.local.processes.Part;
import shop.alexandria.local.servers.Server;
import shop.alexandria.local.servers.Store;
import shop.alexandria.local.services.ServicePorts;

/** Where clients are sent instead of to a server or a service itself, by trials that stand between the two. */
@FunctionalInterface
public interface Detours {
    Detours NONE = Part::port;

    int portFor(Part server);

    /** Where the replicas of a service listen that is reached at this door; one alone stands in the door itself. */
    default List<ServicePorts> replicasBehind(ServicePorts door) {
        return List.of(door);
    }

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
