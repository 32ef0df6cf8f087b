package shop.alexandria.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import shop.alexandria.local.shop.DataFolder;
import shop.alexandria.local.testing.Mailbox;
import shop.alexandria.local.testing.ShopStores;
import shop.alexandria.people.Login;
import shop.alexandria.people.Shop;
import shop.alexandria.prove.trial.Premises;

/** A shop of its own that first sells in the middle of last month, by its clock, and is then opened again today. */
final class TurnedMonth implements AutoCloseable {
    static final YearMonth LAST_MONTH = YearMonth.now(ZoneOffset.UTC).minusMonths(1);

    private static final Path DATA = Path.of("target/turned-month").toAbsolutePath();
    private static final Login OWNER = new Login("owner@alexandria.local", "a lantern over the door");

    private final int port = freePort();
    private final Map<String, String> settings = new HashMap<>(ShopStores.fresh());
    private Launcher launcher;

    TurnedMonth() {
        settings.put("ALEXANDRIA_OWNER_EMAIL", OWNER.email());
        settings.put("ALEXANDRIA_OWNER_PASSWORD", OWNER.password());
        settings.put("ALEXANDRIA_RATE_LIMIT", "0");
        settings.put("ALEXANDRIA_STARTUP_CACHE", "off");
        settings.put("ALEXANDRIA_REORDER_EVERY", "PT3S");
        launcher = new Launcher(DATA, port, settings);
        launcher.down(); // a shop that a killed run has left open
        launcher.forget();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close)); // for a run that is broken off
    }

    Shop openLastMonth() {
        int days = LocalDate.now(ZoneOffset.UTC).getDayOfMonth() + 10;
        return open(Map.of("ALEXANDRIA_CLOCK_OFFSET", "-P%dD".formatted(days), "ALEXANDRIA_REORDER_EVERY", "off"));
    }

    Shop openToday() {
        launcher.down();
        return open(Map.of());
    }

    private Shop open(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.putAll(more);
        launcher = new Launcher(DATA, port, environment);
        launcher.up();
        return premises().shop();
    }

    static Mailbox mailbox(String address) {
        return Mailbox.of(address, DATA.resolve("mail"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        launcher.down();
    }

    /** The process of a service that runs now. */
    ProcessHandle processOf(String service) {
        return ProcessHandle.of(premises().pid(service)).orElseThrow();
    }

    private Premises premises() {
        return new Premises(new DataFolder(DATA), launcher.environment());
    }
}
