package shop.alexandria.local.processes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What to run: a command, the folder to run it in, what to add to its environment, and the file its output goes to. */
public record Program(List<String> command, Map<String, String> environment, Path folder, Path log, Signal stopSignal) {

    /** The signals that ask a program to stop: most know TERM; PostgreSQL would wait for its clients, and means INT. */
    public enum Signal {
        TERM,
        INT
    }

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static Program of(List<String> command, Path folder, Path log) {
        return new Program(command, Map.of(), folder, log, Signal.TERM);
    }

    public Program withEnvironment(Map<String, String> variables) {
        return new Program(command, variables, folder, log, stopSignal);
    }

    public Program stoppedBy(Signal signal) {
        return new Program(command, environment, folder, log, signal);
    }
}
