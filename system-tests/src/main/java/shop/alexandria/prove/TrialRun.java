package shop.alexandria.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.processes.StartFailed;
import shop.alexandria.prove.books.Ledger;
import shop.alexandria.prove.trial.OwnShop;
import shop.alexandria.prove.trial.Trial;

/** One proof from the opening of its shop to the verdict; the shop's folder is kept only when something is broken. */
final class TrialRun {
    private static final Duration UNTIL_DELETED = Duration.ofSeconds(20);

    private final Proof proof;
    private final Path project;
    private final Path folder;
    private final AtomicReference<OwnShop> open = new AtomicReference<>();
    private volatile boolean kept;
    private volatile boolean brokenOff;

    TrialRun(Proof proof, Path project) {
        this.proof = proof;
        this.project = project;
        this.folder = temporaryFolder(proof.name());
    }

    private static Path temporaryFolder(String name) {
        try {
            return Files.createTempDirectory("alexandria-prove-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Verdict run() {
        Instant begin = Instant.now();
        System.out.printf("%n%s: %s%n", proof.name(), proof.promise());
        Findings findings = new Findings(System.out::println);
        Thread cleaning = new Thread(this::breakOff, "cleaning");
        Runtime.getRuntime().addShutdownHook(cleaning);
        List<String> broken = new ArrayList<>();
        try {
            prove(findings);
        } catch (RuntimeException | AssertionError e) {
            if (brokenOff) {
                LockSupport.park(); // it failed because its shop was closed under it
            }
            broken.add(e.toString());
            describe(e);
        }
        broken.addAll(findings.broken());
        kept = !broken.isEmpty();
        close();
        Verdict verdict = new Verdict(proof.name(), broken, Duration.between(begin, Instant.now()));
        System.out.println(verdict);
        if (kept) {
            System.out.printf("The data and logs of its shop are kept in %s%n", folder);
        }
        return verdict;
    }

    private void prove(Findings findings) {
        findings.tell("opening a shop of its own in %s", folder);
        Instant begin = Instant.now();
        OwnShop shop = OwnShop.prepare(project, folder, proof, this::note);
        open.set(shop);
        shop.open();
        Trial trial = new Trial(shop.premises().shop(), shop.premises(), shop, findings);
        trial.warmUp();
        findings.tell("open after %d s", Duration.between(begin, Instant.now()).toSeconds());
        proof.run(trial);
        Ledger.check(trial);
    }

    /** What the shop says of itself while it opens, falls and is brought back goes to its folder. */
    private void note(String line) {
        try {
            Files.writeString(
                    Folders.create(folder.resolve("logs")).resolve("alexandria.log"),
                    "%s %s%n".formatted(Instant.now(), line),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(Throwable e) {
        if (e instanceof StartFailed) {
            System.out.println(e.getMessage());
        } else {
            e.printStackTrace(System.out);
        }
    }

    /** We were told to end in the middle. */
    private void breakOff() {
        brokenOff = true;
        close();
    }

    private void close() {
        OwnShop shop = open.getAndSet(null);
        if (shop != null) {
            shop.close();
        }
        if (!kept) {
            Await.within(UNTIL_DELETED, this::delete);
        }
    }

    /** Fails while a server that is ending still writes. */
    private boolean delete() {
        Folders.delete(folder);
        return true;
    }
}
