package shop.alexandria.local.services;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.alexandria.local.processes.Java;
import shop.alexandria.local.processes.Program;

/**
 * How a service is run.
 *
 * @param name of this replica of it, and of its log
 * @param heapMegabytes the most it may use
 * @param module the folder of its module
 * @param environment what it is told of the shop around it
 * @param logs where its log goes
 * @param isBinary whether the service is a program of its own, and not run by a Java machine
 * @param storesStartupCache whether the first start of a build is a rehearsal; a cache that is there is used anyway
 */
public record ServiceProgram(
        ServiceName service,
        String name,
        int heapMegabytes,
        Path module,
        Map<String, String> environment,
        Path logs,
        boolean isBinary,
        boolean storesStartupCache) {

    /** A small machine: a shop at rest should need little memory, and it has several of them. */
    private List<String> javaOptions() {
        return List.of(
                "-Xms32m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TrimNativeHeapInterval=30000", // a start takes 20 MiB more from the C library than it keeps
                "--enable-native-access=ALL-UNNAMED");
    }

    Build latestBuild() {
        return isBinary ? Build.latestBinary(module) : Build.latest(module, javaOptions());
    }

    /** @param more environment variables for this one run */
    Program opening(Build build, Map<String, String> more) {
        StartupCache cache = build.startupCache();
        Map<String, String> told = new HashMap<>(environment);
        told.putAll(more);
        return program(build, cache.exists() ? cache.optionsToUse() : List.of(), logs.resolve(name + ".log"))
                .withEnvironment(told);
    }

    /** At its end it stores the start-up cache. The Java machine has much to say then, which nobody seeks in the log. */
    Program rehearsal(Build build) {
        return program(build, build.startupCache().optionsToRecord(), build.rehearsalLog());
    }

    private Program program(Build build, List<String> moreOptions, Path log) {
        return Program.of(command(build, moreOptions), logs, log).withEnvironment(environment);
    }

    private List<String> command(Build build, List<String> moreOptions) {
        String heap = "-Xmx%dm".formatted(heapMegabytes); // a start-up cache serves any
        if (build.isBinary()) {
            return List.of(build.binary().toString(), heap);
        }
        List<String> command = new ArrayList<>(List.of(Java.EXECUTABLE.toString()));
        command.addAll(javaOptions());
        command.add(heap);
        command.addAll(moreOptions);
        command.addAll(List.of("-jar", build.jar().toString()));
        return command;
    }
}
