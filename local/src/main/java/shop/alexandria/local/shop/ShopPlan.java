package shop.alexandria.local.shop;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.alexandria.local.processes.Part;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.sandbox.Settings;
import shop.alexandria.local.servers.PaymentProvider;
import shop.alexandria.local.services.ServiceName;
import shop.alexandria.local.services.ServicePorts;
import shop.alexandria.local.services.ServiceProcess;
import shop.alexandria.local.services.ServiceProgram;

/**
 * Decides what a shop consists of and who listens where; nothing is started yet.
 *
 * @param port of the gateway
 * @param detours how the services reach their servers
 */
public record ShopPlan(Path project, DataFolder data, int port, Environment environment, Detours detours) {
    public ShopPlan(Path project, DataFolder data, int port, Environment environment) {
        this(project, data, port, environment, Detours.NONE);
    }

    public ShopParts parts(Secrets secrets, Progress progress) {
        Stores stores = Stores.choose(environment, data.places());
        Map<ServiceName, ServicePorts> doors = doors();
        List<Part> servers = new ArrayList<>(stores.embedded());
        Optional<String> ownPayments = environment.get("ALEXANDRIA_PAYMENTS_URL");
        PaymentProvider payments = paymentProvider(secrets);
        if (ownPayments.isEmpty()) {
            servers.add(payments);
        }
        String paymentsUrl = ownPayments.orElseGet(() -> Ports.url(detours.portFor(payments)));
        ServiceEnvironment told =
                new ServiceEnvironment(stores, doors, secrets, paymentsUrl, data.clock(), environment, detours);
        return new ShopParts(port, watched(servers, progress), services(doors, told, progress), told);
    }

    private PaymentProvider paymentProvider(Secrets secrets) {
        return new PaymentProvider(new Settings(
                data.places().data("payments"),
                Ports.free(),
                URI.create(Ports.url(port) + "/webhooks/payments"),
                secrets.get(Secrets.PAYMENTS_API_KEY),
                secrets.get(Secrets.PAYMENTS_WEBHOOK),
                environment.duration("ALEXANDRIA_SANDBOX_DELAY", Duration.ofSeconds(2))));
    }

    private Map<ServiceName, ServicePorts> doors() {
        Map<ServiceName, ServicePorts> doors = new EnumMap<>(ServiceName.class);
        for (ServiceName service : ServiceName.values()) {
            int http = service == ServiceName.GATEWAY ? port : Ports.free();
            doors.put(service, new ServicePorts(http, Ports.free()));
        }
        return doors;
    }

    private Map<ServiceName, List<WatchedPart>> services(
            Map<ServiceName, ServicePorts> doors, ServiceEnvironment told, Progress progress) {
        Map<ServiceName, List<WatchedPart>> services = new EnumMap<>(ServiceName.class);
        doors.forEach((service, door) -> {
            List<WatchedPart> replicas = new ArrayList<>();
            for (ServicePorts own : detours.replicasBehind(door)) {
                String name = replicas.isEmpty() ? service.text() : service.text() + "-" + (replicas.size() + 1);
                replicas.add(new WatchedPart(process(service, name, own, told, progress), progress));
            }
            services.put(service, replicas);
        });
        return services;
    }

    private ServiceProcess process(
            ServiceName service, String name, ServicePorts own, ServiceEnvironment told, Progress progress) {
        ServiceProgram program = new ServiceProgram(
                service,
                name,
                heapMegabytes(service),
                project.resolve(service.text()),
                told.of(service, own),
                data.logs(),
                runsBinaries(),
                storesStartupCaches());
        return new ServiceProcess(program, own, note -> progress.note(name, note));
    }

    private int heapMegabytes(ServiceName service) {
        return environment.number("ALEXANDRIA_HEAP_" + service.name(), service.heapMegabytes());
    }

    /** ALEXANDRIA_STARTUP_CACHE=off spares a shop that lives for minutes the minutes that storing them takes. */
    private boolean storesStartupCaches() {
        return !runsBinaries()
                && !environment.get("ALEXANDRIA_STARTUP_CACHE", "on").equals("off");
    }

    /** ALEXANDRIA_NATIVE=on runs the services as the binaries that ./mvnw package -Dnative has made. */
    private boolean runsBinaries() {
        return environment.get("ALEXANDRIA_NATIVE", "off").equals("on");
    }

    private static List<WatchedPart> watched(List<Part> parts, Progress progress) {
        return parts.stream().map(part -> new WatchedPart(part, progress)).toList();
    }
}
