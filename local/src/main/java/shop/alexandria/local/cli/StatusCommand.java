package shop.alexandria.local.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import shop.alexandria.local.processes.ProcessIdentity;
import shop.alexandria.local.shop.PartRecord;
import shop.alexandria.local.shop.PartState;
import shop.alexandria.local.shop.ShopRecord;

@Command(
        name = "status",
        description =
                "tells of each server and service whether it is up (exit code: 0 all up, 1 not all, 3 no shop open)")
public final class StatusCommand implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;

    @Mixin
    private ShopOptions options = new ShopOptions();

    @Override
    public Integer call() {
        Optional<ShopRecord> shop = options.notes().last();
        if (shop.isEmpty()) {
            System.out.println("No shop is open on " + options.data().path());
            return NOT_RUNNING;
        }
        shop.get().parts().forEach(StatusCommand::print);
        return conclude(shop.get());
    }

    private static void print(PartRecord part) {
        Optional<ProcessHandle> process = Optional.ofNullable(part.process()).flatMap(ProcessIdentity::find);
        PartState state = process.isEmpty() && part.state() == PartState.UP ? PartState.DOWN : part.state();
        String pid = process.map(alive -> "pid " + alive.pid()).orElse("-");
        System.out.printf("%-12s %-9s %-12s port %d%n", part.name(), state, pid, part.port());
    }

    private static int conclude(ShopRecord shop) {
        if (!shop.isAlive()) {
            System.out.printf(
                    "Its launcher (process %d) was killed: ./alexandria up or down clears up.%n",
                    shop.launcher().pid());
            return NOT_RUNNING;
        }
        return shop.isComplete() ? 0 : 1;
    }
}
