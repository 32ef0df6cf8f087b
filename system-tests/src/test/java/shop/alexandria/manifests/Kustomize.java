package shop.alexandria.manifests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kustomize 5 of this machine: on its own, or within kubectl. */
record Kustomize(String program, List<String> build) {
    // kustomize says "v5.5.0", kubectl "Client Version: v1.32.4" and "Kustomize Version: v5.5.0".
    private static final Pattern VERSION_5 = Pattern.compile("(?m)^(Kustomize Version: )?v([5-9]|\\d\\d)\\.");

    private static final Optional<Kustomize> FOUND = Stream.of(
                    new Kustomize("kustomize", List.of("build")), new Kustomize("kubectl", List.of("kustomize")))
            .filter(Kustomize::isThere)
            .filter(Kustomize::isNewEnough)
            .findFirst();

    static Optional<Kustomize> find() {
        return FOUND;
    }

    /** Fails on the least warning: of something deprecated, of something overlooked. */
    String render(Path folder) {
        Answer answer = say(Stream.concat(build.stream(), Stream.of(folder.toString())));
        if (answer.code() != 0 || !answer.complaints().isEmpty()) {
            throw new AssertionError(folder + ":\n" + answer.complaints());
        }
        return answer.text();
    }

    private boolean isThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private boolean isNewEnough() {
        Answer version = say(program.equals("kubectl") ? Stream.of("version", "--client") : Stream.of("version"));
        return version.code() == 0 && VERSION_5.matcher(version.text()).find();
    }

    private Answer say(Stream<String> words) {
        try {
            Path complaints = Files.createTempFile("kustomize", ".txt");
            Process process = new ProcessBuilder(
                            Stream.concat(Stream.of(program), words).toList())
                    .redirectError(complaints.toFile())
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), UTF_8);
            Answer answer = new Answer(process.waitFor(), text, Files.readString(complaints));
            Files.delete(complaints);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Answer(int code, String text, String complaints) {}
}
