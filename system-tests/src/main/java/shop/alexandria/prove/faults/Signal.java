package shop.alexandria.prove.faults;

import shop.alexandria.local.processes.Command;

/** A signal to a process, as {@code kill} sends it. */
public enum Signal {
    TERM,
    KILL,
    STOP,
    CONT;

    public void to(long pid) {
        if (pid <= 1) {
            throw new IllegalStateException("No process to send SIG%s to".formatted(name()));
        }
        Command kill = Command.run("kill", "-" + name(), Long.toString(pid));
        if (!kill.succeeded()) {
            throw new IllegalStateException("SIG%s: %s".formatted(name(), kill.output()));
        }
    }
}
