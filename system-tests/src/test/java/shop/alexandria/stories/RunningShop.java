package shop.alexandria.stories;

import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import shop.alexandria.local.testing.ShopStores;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Login;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;

/** A whole shop with a data folder and a port of its own, opened by the launcher as its users open it. */
final class RunningShop implements AutoCloseable {
    /** Long enough to pay on a busy machine, short enough to wait for its end. */
    private static final String PAYMENT_WINDOW = "PT15S";

    /** Payments that report this late arrive when the window is over and the copies may have found another buyer. */
    private static final String SANDBOX_DELAY = "PT40S";

    private final Launcher launcher;
    private final Shop shop;

    private RunningShop(Launcher launcher, Shop shop) {
        this.launcher = launcher;
        this.shop = shop;
    }

    static RunningShop open() {
        int port = freePort();
        Login owner = new Login("owner@alexandria.local", "a lantern over the door");
        Launcher launcher = new Launcher(Path.of("target/shop").toAbsolutePath(), port, settings(owner));
        launcher.down(); // a shop that a killed run has left open
        launcher.forget();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::down)); // for a run that is broken off
        launcher.up();
        Shop shop = new Shop(URI.create("http://127.0.0.1:" + port), owner);
        await().atMost(ofMinutes(1)).untilAsserted(() -> sellAFirstBook(shop));
        return new RunningShop(launcher, shop);
    }

    /** On a busy machine the first requests to a cold service may take longer than the gateway waits. */
    private static void sellAFirstBook(Shop shop) {
        Customer first = shop.customer();
        Order order = first.orders(shop.book("The First of All", 1));
        first.pays(order, Customer.VISA).expect(200);
    }

    Shop shop() {
        return shop;
    }

    @Override
    public void close() {
        launcher.down();
    }

    private static Map<String, String> settings(Login owner) {
        Map<String, String> settings = new HashMap<>(ShopStores.fresh());
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
