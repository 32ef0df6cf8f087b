package shop.alexandria.inventory.imports.domain;

import java.io.IOException;
import java.nio.file.Path;

/** Files of books in one format. */
public interface BookFile {

    /** Takes the records of a file one after the other. */
    interface Reader {

        /** @param number of the record in the file, from 1 */
        void record(int number, BookRecord record);

        /** A record that cannot be read, while others can. */
        void unreadable(int number, String reason);
    }

    /**
     * Looks whether the file can be read at all.
     *
     * @throws UnreadableFile saying why not
     */
    void check(Path file) throws IOException;

    /** Reads all records, in constant memory. */
    void read(Path file, Reader reader) throws IOException;
}
