package shop.alexandria.local.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads what is added to a file, from its present end on; a file that was changed over is read from its beginning. */
public final class Follower {
    private final Path file;
    private long position;
    private String unfinished = "";

    public Follower(Path file) {
        this.file = file;
        this.position = LogFile.size(file);
    }

    /** The lines completed since the last call. */
    public List<String> newLines() {
        long size = LogFile.size(file);
        if (size < position) {
            position = 0;
        }
        String text = unfinished + read(size);
        int end = text.lastIndexOf('\n') + 1;
        unfinished = text.substring(end);
        return text.substring(0, end).lines().toList();
    }

    private String read(long until) {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(until - position, 1 << 20)];
            open.seek(position);
            open.readFully(bytes);
            position += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }
}
