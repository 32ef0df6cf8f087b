package shop.alexandria.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import shop.alexandria.local.files.LogFile;
import shop.alexandria.local.shop.Audience;

/** Tells the screen, and writes it down for those who look from another window. */
record StoryTeller(Audience screen, Path story) implements Audience {
    StoryTeller {
        LogFile.prepare(story);
    }

    @Override
    public void line(String line) {
        screen.line(line);
        try {
            Files.writeString(story, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void underWay(Collection<String> parts) {
        screen.underWay(parts);
    }
}
