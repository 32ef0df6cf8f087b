package shop.alexandria.nativeimage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A {@link Rehearsal} of one service, with the classes it has initialised.
 *
 * @param said line by line
 * @param initialised their names
 * @param later the prefixes of those that should have waited
 */
record RehearsedBuild(List<String> said, List<String> initialised, List<String> later) {
    private static final Pattern INITIALISED = Pattern.compile("Initializing '([^']+)'");

    static RehearsedBuild of(NativeInputs inputs) throws IOException, InterruptedException {
        Path log = Files.createTempFile("initialised-", ".log");
        Process rehearsal = new ProcessBuilder(command(inputs, log))
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(rehearsal.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        rehearsal.waitFor();
        List<String> initialised = INITIALISED
                .matcher(Files.readString(log))
                .results()
                .map(RehearsedBuild::className)
                .toList();
        Files.delete(log);
        return new RehearsedBuild(said, initialised, inputs.initialisedLater());
    }

    /** What native-image would complain of, or would build in for good. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        if (!said.contains(Rehearsal.PREPARED)) {
            complaints.addAll(said);
        }
        said.stream().filter(line -> line.startsWith(Rehearsal.COMPLAINT)).forEach(complaints::add);
        initialised.stream()
                .filter(this::shouldHaveWaited)
                .map(name -> "initialised " + name)
                .forEach(complaints::add);
        return complaints;
    }

    private boolean shouldHaveWaited(String name) {
        return later.stream().anyMatch(prefix -> Rehearsal.isWithin(name, prefix));
    }

    private static List<String> command(NativeInputs inputs, Path log) throws IOException {
        List<String> classPath = Stream.concat(Stream.of(ownClasses()), inputs.classPath().stream())
                .map(Path::toString)
                .toList();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+init=info:file=" + log,
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dorg.graalvm.nativeimage.imagecode=buildtime",
                "-cp",
                String.join(File.pathSeparator, classPath),
                Rehearsal.class.getName()));
        command.addAll(inputs.initialisedLater());
        return command;
    }

    private static Path ownClasses() {
        return Path.of("target/test-classes").toAbsolutePath();
    }

    private static String className(MatchResult line) {
        return line.group(1).replace('/', '.');
    }
}
