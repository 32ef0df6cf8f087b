package shop.alexandria.local.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.shop.PartRecord;
import shop.alexandria.local.shop.PartState;
import shop.alexandria.local.shop.ShopRecord;

/** A shop that another process has open, or is about to open. */
record RunningShop(ShopOptions options) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Waits until nothing is missing, and has it started at once. */
    int bringBack() {
        System.out.printf(
                "The shop in %s is run by another process already.%n",
                options.data().path());
        options.notes().wake();
        Await.within(PATIENCE, () -> isComplete() || !options.notes().isLocked());
        Optional<ShopRecord> shop = options.notes().running();
        if (shop.isEmpty()) {
            System.out.println("It has been closed meanwhile.");
            return 1;
        }
        return tell(shop.get());
    }

    private int tell(ShopRecord shop) {
        if (!shop.isComplete()) {
            System.out.printf("Not up: %s. See ./alexandria logs%n", missing(shop));
            return 1;
        }
        Welcome.to(options, shop.port()).lines().forEach(System.out::println);
        return 0;
    }

    private boolean isComplete() {
        return options.notes().running().filter(ShopRecord::isComplete).isPresent();
    }

    private static String missing(ShopRecord shop) {
        return shop.parts().stream()
                .filter(part -> part.state() != PartState.UP)
                .map(PartRecord::name)
                .collect(Collectors.joining(", "));
    }
}
