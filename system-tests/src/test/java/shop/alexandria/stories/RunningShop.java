package shop.alexandria.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import shop.alexandria.local.shop.DataFolder;
import shop.alexandria.local.testing.Mailbox;
import shop.alexandria.local.testing.ShopStores;
import shop.alexandria.people.Login;
import shop.alexandria.people.Shop;
import shop.alexandria.prove.Findings;
import shop.alexandria.prove.trial.KilledFromOutside;
import shop.alexandria.prove.trial.Premises;
import shop.alexandria.prove.trial.Trial;

/** A whole shop with a data folder and a port of its own, opened by the launcher as its users open it. */
final class RunningShop implements AutoCloseable {
    /** Long enough to pay on a busy machine, short enough to wait for its end. */
    private static final String PAYMENT_WINDOW = "PT30S";

    /** Payments that report this late arrive when the window is over and the copies may have found another buyer. */
    private static final String SANDBOX_DELAY = "PT40S";

    private static final Path DATA = Path.of("target/shop").toAbsolutePath();

    private final Launcher launcher;
    private final Trial trial;
    private final SpanCollector collector;

    private RunningShop(Launcher launcher, Trial trial, SpanCollector collector) {
        this.launcher = launcher;
        this.trial = trial;
        this.collector = collector;
    }

    static RunningShop open() {
        int port = freePort();
        Login owner = new Login("owner@alexandria.local", "a lantern over the door");
        SpanCollector collector = SpanCollector.open();
        Launcher launcher = new Launcher(DATA, port, settings(owner, collector));
        launcher.down(); // a shop that a killed run has left open
        launcher.forget();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::down)); // for a run that is broken off
        launcher.up();
        Premises premises = new Premises(new DataFolder(launcher.data()), launcher.environment());
        Trial trial = new Trial(
                premises.shop(), premises, new KilledFromOutside(premises), new Findings(System.out::println));
        trial.warmUp();
        return new RunningShop(launcher, trial, collector);
    }

    Shop shop() {
        return trial.shop();
    }

    /** The same shop for those who put it under fire, with findings of their own. */
    Trial trial() {
        return new Trial(trial.shop(), trial.premises(), trial.faults(), new Findings(System.out::println));
    }

    SpanCollector collector() {
        return collector;
    }

    static Mailbox mailbox(String address) {
        return Mailbox.of(address, DATA.resolve("mail"));
    }

    @Override
    public void close() {
        launcher.down();
        collector.close();
    }

    private static Map<String, String> settings(Login owner, SpanCollector collector) {
        Map<String, String> settings = new HashMap<>(ShopStores.fresh());
        settings.putAll(collector.settings());
        settings.put("ALEXANDRIA_OWNER_EMAIL", owner.email());
        settings.put("ALEXANDRIA_OWNER_PASSWORD", owner.password());
        settings.put("ALEXANDRIA_PAYMENT_WINDOW", PAYMENT_WINDOW);
        settings.put("ALEXANDRIA_SANDBOX_DELAY", SANDBOX_DELAY);
        settings.put("ALEXANDRIA_RATE_LIMIT", "0");
        settings.put("ALEXANDRIA_STARTUP_CACHE", "off");
        return settings;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
