package shop.alexandria.prove.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;
import shop.alexandria.local.processes.Http;
import shop.alexandria.local.services.ServicePorts;

/** What a Kubernetes Service is to its pods: new connections lead in turn to those that were ready when last asked. */
public final class Balancer implements AutoCloseable {
    // As the readiness probes of the manifests.
    private static final Duration ASK_EVERY = Duration.ofSeconds(2);
    private static final int NOT_READY_AFTER = 2;

    private final List<ServicePorts> replicas;
    private final Map<ServicePorts, Integer> failures = new HashMap<>();
    private final TcpProxy http;
    private final TcpProxy management;
    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<ServicePorts> ready = List.of();
    private volatile boolean open = true;

    private Balancer(ServicePorts door, List<ServicePorts> replicas) {
        this.replicas = List.copyOf(replicas);
        this.http = TcpProxy.at(door.http(), () -> next(ServicePorts::http));
        this.management = TcpProxy.at(door.management(), () -> next(ServicePorts::management));
    }

    public static Balancer at(ServicePorts door, List<ServicePorts> replicas) {
        Balancer balancer = new Balancer(door, replicas);
        Thread.ofVirtual().name("balancer").start(balancer::keepAsking);
        return balancer;
    }

    public boolean allAreReady() {
        return ready.size() == replicas.size();
    }

    /** 0, where nobody listens, while none is ready. */
    private int next(ToIntFunction<ServicePorts> port) {
        List<ServicePorts> now = ready;
        return now.isEmpty() ? 0 : port.applyAsInt(now.get(Math.floorMod(turn.getAndIncrement(), now.size())));
    }

    private void keepAsking() {
        while (open) {
            ready = replicas.stream().filter(this::isServing).toList();
            LockSupport.parkNanos(ASK_EVERY.toNanos());
        }
    }

    private boolean isServing(ServicePorts replica) {
        int failed = isReady(replica) ? 0 : failures.getOrDefault(replica, NOT_READY_AFTER) + 1;
        failures.put(replica, failed);
        return failed < NOT_READY_AFTER;
    }

    private static boolean isReady(ServicePorts replica) {
        try {
            return Http.get(replica.management(), "/q/health/ready").status() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {
        open = false;
        http.close();
        management.close();
    }
}
