package shop.alexandria.local.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shop.alexandria.local.demo.Diary;
import shop.alexandria.local.demo.Plan;
import shop.alexandria.local.demo.TrialClock;
import shop.alexandria.local.demo.YearOfTrade;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.shop.RandomText;
import shop.alexandria.local.shop.ShopRecord;

@Command(name = "demo", description = "lets the open shop live through a year of invented trade, for its reports")
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private ShopOptions options = new ShopOptions();

    @Option(names = "--orders", paramLabel = "N", defaultValue = "350", description = "so many orders (default: 350)")
    private int orders;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "another number, another history")
    private long seed;

    @Override
    public Integer call() {
        Optional<ShopRecord> shop = options.notes().running().filter(ShopRecord::isOpen);
        if (shop.isEmpty()) {
            System.err.printf(
                    "No shop is open on %s. ./alexandria up opens it.%n",
                    options.data().path());
            return 1;
        }
        Plan plan = Plan.until(LocalDate.now(ZoneOffset.UTC), seed, orders);
        Diary diary = Diary.at(options.data().diary(), plan, RandomText::password);
        if (diary.isComplete()) {
            System.out.println("This shop has its history already. ./alexandria reset makes an empty one.");
        } else {
            live(Ports.url(shop.get().port()), diary);
        }
        conclude(shop.get().port(), diary);
        return 0;
    }

    private void live(String shop, Diary diary) {
        try (TrialClock clock = new TrialClock(options.data().clock())) {
            Runtime.getRuntime().addShutdownHook(new Thread(clock::close)); // also when it is broken off
            System.out.printf("A year of trade from %s on:%n", diary.plan().first());
            new YearOfTrade(shop, options.secrets().owner(), clock, diary, new Screen(System.out)).live();
        }
    }

    private static void conclude(int port, Diary diary) {
        System.out.printf("Look at http://localhost:%d/backoffice/reports as the owner,%n", port);
        System.out.printf("or come in as ada@demo.example with the password %s%n", diary.password());
    }
}
