package shop.alexandria.local.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.servers.DocumentStore;
import shop.alexandria.local.servers.Durability;
import shop.alexandria.local.servers.Kafka;
import shop.alexandria.local.servers.MailSink;
import shop.alexandria.local.servers.Places;
import shop.alexandria.local.servers.Postgres;
import shop.alexandria.local.servers.Redis;
import shop.alexandria.local.servers.Server;

/**
 * The process that runs the servers of a test. It writes their addresses to {@code servers.properties} in the folder
 * given, and ends with its standard input: so with the process that started it, however that one ended.
 */
public final class TestServers {
    private final Path folder;
    private final List<Server> servers;

    private TestServers(Path folder) {
        this.folder = folder;
        Places places = new Places(folder, folder.resolveSibling("programs"));
        this.servers = List.of(
                new Kafka(places, Ports.free(), Ports.free()),
                new Postgres(places, Ports.free(), Durability.THROWAWAY),
                new Redis(places, Ports.free(), FreshRedis.DATABASES),
                new DocumentStore(places, Ports.free()),
                new MailSink(places, Ports.free()));
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Abandoned.deleteIn(folder.resolveSibling(""));
        TestServers all = new TestServers(Folders.create(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(all::stop));
        Thread.ofPlatform().start(all::startOrExit);
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private void startOrExit() {
        try {
            CompletableFuture.allOf(servers.stream()
                            .map(server -> CompletableFuture.runAsync(server::start))
                            .toArray(CompletableFuture[]::new))
                    .join();
            announce();
        } catch (CompletionException | IOException e) {
            System.err.println(e.getCause() == null ? e : e.getCause().getMessage());
            System.exit(1);
        }
    }

    private void announce() throws IOException {
        Properties addresses = new Properties();
        servers.forEach(server -> addresses.putAll(server.settingsFor("postgres")));
        Path draft = folder.resolve("servers.properties.draft");
        try (OutputStream out = Files.newOutputStream(draft)) {
            addresses.store(out, null);
        }
        Files.move(draft, folder.resolve("servers.properties"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void stop() {
        servers.parallelStream().forEach(Server::stop);
        Folders.delete(folder);
    }
}
