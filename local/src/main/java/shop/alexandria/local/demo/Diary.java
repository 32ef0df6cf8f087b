package shop.alexandria.local.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Properties;
import java.util.function.Supplier;
import shop.alexandria.local.files.WholeFile;

/**
 * How far the history of a shop has been told, so that nothing is told twice: a run that was broken off goes on with the
 * plan and the day it had come to.
 */
public final class Diary {
    private final Path file;
    private final Properties notes;

    private Diary(Path file, Properties notes) {
        this.file = file;
        this.notes = notes;
    }

    /** The one there is, or a new one. */
    public static Diary at(Path file, Plan plan, Supplier<String> password) {
        Properties notes = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                notes.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            notes.setProperty("seed", Long.toString(plan.seed()));
            notes.setProperty("orders", Integer.toString(plan.orders()));
            notes.setProperty("first", plan.first().toString());
            notes.setProperty("next", plan.first().toString());
            notes.setProperty("password", password.get());
        }
        return new Diary(file, notes);
    }

    public Plan plan() {
        return new Plan(
                Long.parseLong(notes.getProperty("seed")),
                Integer.parseInt(notes.getProperty("orders")),
                LocalDate.parse(notes.getProperty("first")));
    }

    /** Of all invented customers. */
    public String password() {
        return notes.getProperty("password");
    }

    public boolean isComplete() {
        return next().isAfter(plan().last());
    }

    boolean isBegun() {
        return next().isAfter(plan().first());
    }

    LocalDate next() {
        return LocalDate.parse(notes.getProperty("next"));
    }

    void lived(LocalDate day) {
        notes.setProperty("next", day.plusDays(1).toString());
        keep();
    }

    void keep() {
        StringWriter text = new StringWriter();
        try {
            notes.store(text, "The invented history of this shop.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WholeFile.write(file, text.toString(), PosixFilePermissions.fromString("rw-------"));
    }
}
