package shop.alexandria.local.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import shop.alexandria.local.files.Folders;

/**
 * Messages as {@code .eml} files, one per recipient, named so that they sort by time; a reader never sees half of one. Like
 * other mail stores (RFC 7352), it knows a message that comes again by its Message-ID: that one lands in {@code again}.
 */
record MailFolder(Path path) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final AtomicInteger COUNT = new AtomicInteger();

    synchronized void keep(MimeMessage message, String recipient) throws MessagingException {
        String address = harmless(recipient);
        try {
            Path known = Folders.create(path.resolve(".known")).resolve(identity(message) + "-" + address);
            boolean again = Files.exists(known);
            write(message, again ? Folders.create(path.resolve("again")) : path, address);
            if (!again) {
                Files.createFile(known);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(MimeMessage message, Path folder, String address) throws IOException, MessagingException {
        String name = "%s-%03d-%s.eml".formatted(TIME.format(Instant.now()), next(), address);
        Path draft = folder.resolve("." + name);
        try (OutputStream out = Files.newOutputStream(draft)) {
            message.writeTo(out);
        }
        Files.move(draft, folder.resolve(name), ATOMIC_MOVE);
    }

    /** A message without an id is like no other. */
    private static UUID identity(MimeMessage message) throws MessagingException {
        String id = message.getMessageID();
        return id == null ? UUID.randomUUID() : UUID.nameUUIDFromBytes(id.getBytes(UTF_8));
    }

    private static int next() {
        return COUNT.getAndIncrement() % 1000;
    }

    private static String harmless(String recipient) {
        String kept = recipient.replaceAll("[^A-Za-z0-9@._+-]", "_");
        return kept.substring(0, Math.min(kept.length(), 100));
    }
}
