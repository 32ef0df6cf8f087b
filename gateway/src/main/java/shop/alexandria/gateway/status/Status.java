package shop.alexandria.gateway.status;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** Each service of the shop, and whether it says that it is ready. */
@RegisterForReflection
record Status(List<ServiceStatus> services) {

    Status {
        services = List.copyOf(services);
    }

    @RegisterForReflection
    record ServiceStatus(String name, Health status) {}

    enum Health {
        UP,
        DOWN
    }
}
