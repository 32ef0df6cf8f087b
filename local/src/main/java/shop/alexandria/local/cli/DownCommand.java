package shop.alexandria.local.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import shop.alexandria.local.files.Follower;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.shop.Leftovers;
import shop.alexandria.local.shop.Progress;
import shop.alexandria.local.shop.RunFolder;

@Command(name = "down", description = "closes the shop; its data stay")
public final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Mixin
    private ShopOptions options = new ShopOptions();

    @Override
    public Integer call() {
        RunFolder notes = options.notes();
        Optional<ProcessHandle> launcher =
                notes.running().flatMap(shop -> shop.launcher().find());
        launcher.ifPresent(this::close);
        boolean leftovers = new Leftovers(notes, new Progress(System.out::println)).stop();
        if (launcher.isEmpty() && !leftovers) {
            System.out.println("No shop is open on " + options.data().path());
        }
        return 0;
    }

    private void close(ProcessHandle launcher) {
        Follower story = new Follower(options.data().story());
        launcher.destroy();
        boolean ended = Await.within(PATIENCE, () -> {
            story.newLines().forEach(System.out::println);
            return !launcher.isAlive();
        });
        story.newLines().forEach(System.out::println);
        if (!ended) {
            launcher.destroyForcibly();
        }
    }
}
