package shop.alexandria.local.shop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.servers.Store;
import shop.alexandria.local.services.ServiceName;
import shop.alexandria.local.services.ServicePorts;

/**
 * What a service is told of the shop around it, as environment variables, besides those the shop was given.
 *
 * @param doors where the services find each other
 */
record ServiceEnvironment(
        Stores stores,
        Map<ServiceName, ServicePorts> doors,
        Secrets secrets,
        String paymentsUrl,
        Path clock,
        Environment given,
        Detours detours) {

    /** @param own where this replica of it listens */
    Map<String, String> of(ServiceName service, ServicePorts own) {
        Map<String, String> told = new HashMap<>(given.variables());
        told.putAll(ownAddress(service, own));
        told.putAll(addressesOfServices());
        storesOf(service).forEach(store -> told.putAll(detours.instead(store, store.settingsFor(service.text()))));
        secretsOf(service).forEach(secret -> told.put(secret, secrets.get(secret)));
        if (service == ServiceName.USERS) {
            told.put("ALEXANDRIA_OWNER_EMAIL", secrets.owner().email());
        }
        if (service == ServiceName.GATEWAY) { // all clients of this shop have one address
            told.put("ALEXANDRIA_RATE_LIMIT", given.get("ALEXANDRIA_RATE_LIMIT", "0"));
        }
        if (service == ServiceName.USERS || service == ServiceName.ORDERS) { // whose letters lead there
            told.put("ALEXANDRIA_PUBLIC_URL", given.get("ALEXANDRIA_PUBLIC_URL", frontDoor()));
        }
        if (service == ServiceName.ORDERS) {
            told.put("ALEXANDRIA_PAYMENTS_URL", paymentsUrl);
        }
        told.put("ALEXANDRIA_CLOCK_FILE", clock.toString());
        // Nobody but us balances load between replicas here: no need to linger for that at a stop.
        told.put("QUARKUS_SHUTDOWN_DELAY", given.get("QUARKUS_SHUTDOWN_DELAY", "PT0S"));
        told.put("MALLOC_ARENA_MAX", given.get("MALLOC_ARENA_MAX", "2")); // less memory taken and never used
        return told;
    }

    private String frontDoor() {
        return "http://localhost:"
                + Objects.requireNonNull(doors.get(ServiceName.GATEWAY)).http();
    }

    private Map<String, String> ownAddress(ServiceName service, ServicePorts own) {
        return Map.of(
                "QUARKUS_HTTP_HOST",
                service == ServiceName.GATEWAY ? given.get("QUARKUS_HTTP_HOST", Ports.HOST) : Ports.HOST,
                "QUARKUS_HTTP_PORT",
                Integer.toString(own.http()),
                "QUARKUS_MANAGEMENT_HOST",
                Ports.HOST,
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(own.management()));
    }

    private Map<String, String> addressesOfServices() {
        Map<String, String> addresses = new HashMap<>();
        doors.forEach((service, at) -> {
            if (service != ServiceName.GATEWAY) { // which calls the others and is called by none
                addresses.putAll(service.addressSettings(at));
            }
        });
        return addresses;
    }

    List<Store> storesOf(ServiceName service) {
        List<Store> all = new ArrayList<>(List.of(stores.redis(), stores.kafka(), stores.mail()));
        if (service.keepsRows()) {
            all.add(stores.rows());
        }
        if (service.keepsDocuments()) {
            all.add(stores.documents());
        }
        return all;
    }

    private static List<String> secretsOf(ServiceName service) {
        return switch (service) {
            case USERS -> List.of(Secrets.SERVICE_TOKEN, Secrets.SIGNING_KEYS, Secrets.OWNER_PASSWORD);
            case ORDERS ->
                List.of(
                        Secrets.SERVICE_TOKEN,
                        Secrets.PAYMENTS_API_KEY,
                        Secrets.PAYMENTS_WEBHOOK,
                        Secrets.CARRIER_WEBHOOK);
            case PUBLISHERS -> List.of(Secrets.SERVICE_TOKEN, Secrets.BANK_ACCOUNTS);
            case INVENTORY, REPORTING, STOREFRONT, GATEWAY -> List.of(Secrets.SERVICE_TOKEN);
        };
    }
}
