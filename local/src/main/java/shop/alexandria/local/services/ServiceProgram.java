package shop.alexandria.local.services;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.alexandria.local.processes.Java;
import shop.alexandria.local.processes.Program;

/** How a service is run: the folder of its module, the environment it is told the shop by, and where its log goes. */
public record ServiceProgram(ServiceName service, Path module, Map<String, String> environment, Path logs) {

    /** A small machine: a shop at rest should need little memory, and it has several of them. */
    private List<String> javaOptions() {
        return List.of(
                "-Xms48m",
                "-Xmx%dm".formatted(service.heapMegabytes()),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED");
    }

    Build latestBuild() {
        return Build.latest(module, javaOptions());
    }

    Program of(Build build, List<String> moreOptions) {
        List<String> command = new ArrayList<>(List.of(Java.EXECUTABLE.toString()));
        command.addAll(javaOptions());
        command.addAll(moreOptions);
        command.addAll(List.of("-jar", build.jar().toString()));
        return Program.of(command, logs, logs.resolve(service.text() + ".log")).withEnvironment(environment);
    }
}
