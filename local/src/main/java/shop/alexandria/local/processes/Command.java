package shop.alexandria.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program that does its work and ends, with what it said. */
public record Command(int exitCode, String output) {
    private static final int NOT_FOUND = 127;

    /** Waits for its end. A program that is not there ends like in a shell: with 127. */
    public static Command run(List<String> command) {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return new Command(NOT_FOUND, String.valueOf(e.getMessage()));
        }
        return finish(process);
    }

    public static Command run(String... command) {
        return run(List.of(command));
    }

    public boolean succeeded() {
        return exitCode == 0;
    }

    private static Command finish(Process process) {
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a program", e);
        }
    }
}
