package shop.alexandria.local.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shop.alexandria.local.shop.Opening;
import shop.alexandria.local.shop.Progress;

@Command(name = "up", description = "builds what has changed and opens the shop; Ctrl-C closes it")
public final class UpCommand implements Callable<Integer> {
    @Mixin
    private ShopOptions options = new ShopOptions();

    @Option(names = "--detach", description = "returns when the shop is open, and leaves it open")
    private boolean detach;

    @Option(names = "--detached", hidden = true, description = "this is the process that --detach leaves behind")
    private boolean detached;

    @Override
    public Integer call() {
        if (options.notes().isLocked()) {
            return new RunningShop(options).bringBack();
        }
        if (detach) {
            return new DetachedShop(options).open();
        }
        return openHere();
    }

    private int openHere() {
        Instant begin = Instant.now();
        Screen screen = new Screen(System.out);
        Progress progress = new Progress(
                detached ? screen : new StoryTeller(screen, options.data().story()));
        progress.say("Opening the shop on http://localhost:%d, with its data in %s"
                .formatted(options.port(), options.data().path()));
        boolean opened = new Opening(options.plan(), progress).keepOpen(() -> {
            progress.say("The shop is open after %s s.".formatted(Progress.secondsSince(begin)));
            if (!detached) {
                Welcome.to(options, options.port()).lines().forEach(screen::line);
            }
        });
        return opened ? 0 : 1;
    }
}
