package shop.alexandria.local.services;

import java.util.Locale;
import java.util.Map;
import shop.alexandria.local.processes.Ports;

/** The services, in the order in which they are started, with the heap each may use and what it keeps its data in. */
public enum ServiceName {
    USERS(160, Keeps.DOCUMENTS),
    INVENTORY(384, Keeps.ROWS_AND_DOCUMENTS),
    ORDERS(192, Keeps.ROWS),
    PUBLISHERS(160, Keeps.ROWS),
    REPORTING(160, Keeps.ROWS),
    STOREFRONT(128, Keeps.NOTHING),
    GATEWAY(192, Keeps.NOTHING);

    private enum Keeps {
        NOTHING,
        ROWS,
        DOCUMENTS,
        ROWS_AND_DOCUMENTS
    }

    private final int heapMegabytes;
    private final Keeps keeps;

    ServiceName(int heapMegabytes, Keeps keeps) {
        this.heapMegabytes = heapMegabytes;
        this.keeps = keeps;
    }

    /** Also the name of its module, its log file and its databases. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int heapMegabytes() {
        return heapMegabytes;
    }

    public boolean keepsRows() {
        return keeps == Keeps.ROWS || keeps == Keeps.ROWS_AND_DOCUMENTS;
    }

    public boolean keepsDocuments() {
        return keeps == Keeps.DOCUMENTS || keeps == Keeps.ROWS_AND_DOCUMENTS;
    }

    /** How the others are told where it listens. */
    public Map<String, String> addressSettings(ServicePorts ports) {
        return Map.of(
                "ALEXANDRIA_SERVICES_%s_URL".formatted(name()), Ports.url(ports.http()),
                "ALEXANDRIA_SERVICES_%s_MANAGEMENT_URL".formatted(name()), Ports.url(ports.management()));
    }
}
