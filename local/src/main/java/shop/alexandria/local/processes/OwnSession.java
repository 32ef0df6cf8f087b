package shop.alexandria.local.processes;

import java.util.List;

/** A session of its own for a process, so that what is typed at our terminal, or its end, does not reach it. */
public final class OwnSession {
    private static final List<String> PREFIX =
            Command.run("setsid", "true").succeeded() ? List.of("setsid") : List.of("nohup");

    private OwnSession() {}

    /** To be put before its command; its number stays that of the process we start. */
    public static List<String> prefix() {
        return PREFIX;
    }
}
