package shop.alexandria.prove.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shop.alexandria.local.files.Folders;

/**
 * All databases of a PostgreSQL that goes on running, as of one moment: the copy that {@code pg_basebackup} makes, by the
 * commands it is made of, since the embedded server has no client programs.
 *
 * @param folder where it is kept
 */
record BaseBackup(Path folder) {
    private static final String LOG = "pg_wal";

    /**
     * @param data the server's own folder
     * @param folder not there yet: it is copied too, as PostgreSQL minds who may read it
     */
    static BaseBackup of(Database anyOfThem, Path data, Path folder) {
        BaseBackup backup = new BaseBackup(folder);
        try (Connection session = anyOfThem.connect();
                Statement say = session.createStatement()) {
            say.execute("SELECT pg_backup_start('alexandria', true)");
            backup.copy(data, file -> !isLog(file) && !file.endsWith("postmaster.pid"));
            try (ResultSet end = say.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                end.next();
                Files.writeString(folder.resolve("backup_label"), end.getString(1));
            }
            backup.copy(data, BaseBackup::isLog); // what was written meanwhile is in there
            return backup;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server is not running; at its start it goes through the log that came with the backup. */
    void restoreTo(Path data) {
        Folders.delete(data);
        try {
            copy(folder, data, _ -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path data, Predicate<Path> wanted) throws IOException {
        copy(data, folder, wanted);
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path relative = from.relativize(file);
                if (Files.isDirectory(file) || wanted.test(relative)) {
                    copyOne(file, to.resolve(relative.toString()));
                }
            }
        }
    }

    private static void copyOne(Path file, Path copy) throws IOException {
        if (Files.isDirectory(copy)) {
            return;
        }
        try {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException gone) {
            // The server has deleted it meanwhile; the log knows.
        }
    }

    private static boolean isLog(Path file) {
        return file.startsWith(LOG);
    }
}
