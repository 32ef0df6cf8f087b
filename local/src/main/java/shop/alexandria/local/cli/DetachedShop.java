package shop.alexandria.local.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import shop.alexandria.local.Main;
import shop.alexandria.local.files.Follower;
import shop.alexandria.local.files.LogFile;
import shop.alexandria.local.processes.Java;
import shop.alexandria.local.processes.OwnSession;
import shop.alexandria.local.shop.DataFolder;
import shop.alexandria.local.shop.ShopRecord;

/** A shop in a process of its own, that stays open when we and our terminal are gone. */
final class DetachedShop {
    private static final long LOOK_EVERY_NANOS = 100_000_000;

    private final ShopOptions options;
    private final DataFolder data;

    DetachedShop(ShopOptions options) {
        this.options = options;
        this.data = options.data();
    }

    /** Tells its progress as if it were ours. */
    int open() {
        LogFile.prepare(data.story());
        Follower story = new Follower(data.story());
        Process launcher = launch();
        while (launcher.isAlive() && !isOpen()) {
            story.newLines().forEach(System.out::println);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        boolean open = launcher.isAlive();
        story.newLines().forEach(System.out::println);
        if (open) {
            Welcome.to(options, options.port()).lines().forEach(System.out::println);
        }
        return open ? 0 : 1;
    }

    private boolean isOpen() {
        return options.notes().running().filter(ShopRecord::isOpen).isPresent();
    }

    private Process launch() {
        List<String> command = new ArrayList<>(OwnSession.prefix());
        command.addAll(Java.running(
                Main.class.getName(), ManagementFactory.getRuntimeMXBean().getInputArguments()));
        command.addAll(List.of("up", "--detached", "--data", data.path().toString()));
        command.addAll(List.of("--port", Integer.toString(options.port())));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(data.story().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
