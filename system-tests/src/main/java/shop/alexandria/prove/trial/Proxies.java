package shop.alexandria.prove.trial;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import shop.alexandria.local.processes.Part;
import shop.alexandria.local.shop.Detours;
import shop.alexandria.prove.faults.TcpProxy;

/** A proxy before each server that shall have one. Not Kafka: it tells its clients where it is, and leads them past. */
final class Proxies implements Detours, AutoCloseable {
    private final Set<String> servers;
    private final Map<String, TcpProxy> proxies = new ConcurrentHashMap<>();

    Proxies(Set<String> servers) {
        this.servers = Set.copyOf(servers);
    }

    @Override
    public int portFor(Part server) {
        return servers.contains(server.name())
                ? proxies.computeIfAbsent(server.name(), _ -> TcpProxy.to(server.port()))
                        .port()
                : server.port();
    }

    TcpProxy to(String server) {
        TcpProxy proxy = proxies.get(server);
        if (proxy == null) {
            throw new IllegalArgumentException("No proxy stands before " + server);
        }
        return proxy;
    }

    @Override
    public void close() {
        proxies.values().forEach(TcpProxy::close);
    }
}
