package shop.alexandria.local.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import shop.alexandria.local.files.Unpacked;
import shop.alexandria.local.processes.Command;
import shop.alexandria.local.processes.StartFailed;

/** The programs of PostgreSQL, unpacked from the class path. */
final class PostgresPrograms {
    private final Path folder;

    PostgresPrograms(Path programs) {
        folder = programs.resolve("postgresql");
    }

    void extract() {
        Unpacked.once(folder, this::extractTo);
    }

    private void extractTo(Path target) throws IOException {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x")); // others may run them
        try (InputStream packed = packed();
                TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                extract(archive, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static InputStream packed() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String architecture =
                System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        InputStream packed =
                PostgresPrograms.class.getResourceAsStream("/postgres-%s-%s.txz".formatted(system, architecture));
        if (packed == null) {
            throw new StartFailed(
                    "There is no embedded PostgreSQL for %s on %s here. Run your own and set QUARKUS_DATASOURCE_JDBC_URL."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return packed;
    }

    private static void extract(TarArchiveInputStream archive, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, file);
            file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }

    /** How to call one of them. */
    List<String> command(Disguise disguise, String program) {
        List<String> command = new ArrayList<>(disguise.prefix());
        command.add(folder.resolve("bin").resolve(program).toString());
        return command;
    }

    void run(Disguise disguise, String program, List<String> arguments) {
        List<String> command = command(disguise, program);
        command.addAll(arguments);
        Command run = Command.run(command);
        if (!run.succeeded()) {
            throw new StartFailed("%s failed:%n%s".formatted(program, run.output()));
        }
    }
}
