package shop.alexandria.local.servers;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import shop.alexandria.local.files.Folders;

/** Messages as {@code .eml} files, one per recipient, named so that they sort by time; a reader never sees half of one. */
record MailFolder(Path path) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final AtomicInteger COUNT = new AtomicInteger();

    void keep(MimeMessage message, String recipient) throws MessagingException {
        String name = "%s-%03d-%s.eml".formatted(TIME.format(Instant.now()), next(), harmless(recipient));
        try {
            Path draft = Folders.create(path).resolve("." + name);
            try (OutputStream out = Files.newOutputStream(draft)) {
                message.writeTo(out);
            }
            Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int next() {
        return COUNT.getAndIncrement() % 1000;
    }

    private static String harmless(String recipient) {
        String kept = recipient.replaceAll("[^A-Za-z0-9@._+-]", "_");
        return kept.substring(0, Math.min(kept.length(), 100));
    }
}
