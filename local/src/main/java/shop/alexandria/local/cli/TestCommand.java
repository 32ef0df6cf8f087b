package shop.alexandria.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;
import shop.alexandria.local.testing.OwnServers;

@Command(name = "test", description = "builds everything and runs all tests; what else is said goes to Maven")
public final class TestCommand implements Callable<Integer> {
    /** Tests wait more than they work: while a module does, or a whole shop is tried, another module has the processor. */
    private static final List<String> THREADS = List.of("--threads", "2");

    @Unmatched
    private final List<String> forMaven = new ArrayList<>();

    /** One set of servers for all modules: starting one for each would take longer than many tests. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        Path project = ShopOptions.project();
        try (OwnServers servers = OwnServers.start(project, project.resolve("target/test-servers.log"))) {
            return maven(project, servers.addresses());
        }
    }

    private int maven(Path project, Path servers) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(project.resolve("mvnw").toString());
        command.addAll(List.of("verify", "-Dalexandria.test.servers=" + servers));
        command.addAll(forMaven);
        command.addAll(THREADS); // last, as the first that is said counts
        ProcessBuilder maven =
                new ProcessBuilder(command).directory(project.toFile()).inheritIO();
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return maven.start().waitFor();
    }
}
