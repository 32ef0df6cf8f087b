package shop.alexandria.local.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.shop.PartRecord;
import shop.alexandria.local.shop.PartState;
import shop.alexandria.local.shop.ShopRecord;

/** A shop that another process has open. */
record RunningShop(ShopOptions options, ShopRecord shop) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Waits until nothing is missing, and has it started at once. */
    int bringBack() {
        System.out.printf(
                "The shop of %s is already there, run by process %d.%n",
                options.data().path(), shop.launcher().pid());
        options.notes().wake();
        if (!Await.within(PATIENCE, () -> hasEnded() || isComplete()) || hasEnded()) {
            System.out.println("Not up: " + String.join(", ", missing()) + ". See ./alexandria logs");
            return 1;
        }
        Welcome.to(options, shop.port()).lines().forEach(System.out::println);
        return 0;
    }

    private boolean isComplete() {
        return now().filter(ShopRecord::isComplete).isPresent();
    }

    private boolean hasEnded() {
        return now().isEmpty();
    }

    private List<String> missing() {
        return now().stream()
                .flatMap(record -> record.parts().stream())
                .filter(part -> part.state() != PartState.UP)
                .map(PartRecord::name)
                .toList();
    }

    private Optional<ShopRecord> now() {
        return options.notes().running();
    }
}
