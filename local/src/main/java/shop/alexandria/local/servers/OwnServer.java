package shop.alexandria.local.servers;

import java.util.Map;

/** A server the user runs, of which nothing need be known but its address, the same for every service. */
public record OwnServer(Map<String, String> settings) implements Store {
    @Override
    public Map<String, String> settingsFor(String service) {
        return settings;
    }
}
