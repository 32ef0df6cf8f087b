package shop.alexandria.prove.trial;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import shop.alexandria.local.processes.Part;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.services.ServicePorts;
import shop.alexandria.local.shop.Detours;
import shop.alexandria.prove.faults.Balancer;
import shop.alexandria.prove.faults.TcpProxy;

/**
 * A proxy before each server that shall have one, and a balancer before the replicas of each service. No proxy for Kafka: it
 * tells its clients where it is, and leads them past.
 */
final class Proxies implements Detours, AutoCloseable {
    private final Set<String> servers;
    private final int replicas;
    private final Map<String, TcpProxy> proxies = new ConcurrentHashMap<>();
    private final Queue<Balancer> balancers = new ConcurrentLinkedQueue<>();

    Proxies(Set<String> servers, int replicas) {
        this.servers = Set.copyOf(servers);
        this.replicas = replicas;
    }

    @Override
    public int portFor(Part server) {
        return servers.contains(server.name())
                ? proxies.computeIfAbsent(server.name(), _ -> TcpProxy.to(server.port()))
                        .port()
                : server.port();
    }

    @Override
    public List<ServicePorts> replicasBehind(ServicePorts door) {
        if (replicas == 1) {
            return List.of(door);
        }
        List<ServicePorts> behind = Stream.generate(() -> new ServicePorts(Ports.free(), Ports.free()))
                .limit(replicas)
                .toList();
        balancers.add(Balancer.at(door, behind));
        return behind;
    }

    TcpProxy to(String server) {
        TcpProxy proxy = proxies.get(server);
        if (proxy == null) {
            throw new IllegalArgumentException("No proxy stands before " + server);
        }
        return proxy;
    }

    boolean allReplicasAreReady() {
        return balancers.stream().allMatch(Balancer::allAreReady);
    }

    @Override
    public void close() {
        proxies.values().forEach(TcpProxy::close);
        balancers.forEach(Balancer::close);
    }
}
