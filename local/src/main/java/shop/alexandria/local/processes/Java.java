package shop.alexandria.local.processes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java machine we run on, to start others like it. */
public final class Java {
    public static final Path EXECUTABLE = Path.of(System.getProperty("java.home"), "bin", "java");

    private Java() {}

    /** The command that runs a class of our own class path. */
    public static List<String> running(String mainClass, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(EXECUTABLE.toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        return command;
    }
}
