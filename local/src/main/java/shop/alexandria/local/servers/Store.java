package shop.alexandria.local.servers;

import java.util.Map;

/** Something the services keep data in or send through: it knows how a service is told where it is. */
public interface Store {
    /** Environment variables for the service of this name. */
    Map<String, String> settingsFor(String service);

    /** Makes ready what belongs to this service alone, such as its database. */
    default void prepareFor(String service) {}
}
