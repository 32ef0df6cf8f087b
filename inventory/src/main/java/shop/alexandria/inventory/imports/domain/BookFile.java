package shop.alexandria.inventory.imports.domain;

import java.io.IOException;
import java.nio.file.Path;

/** Files of books in one format. */
public interface BookFile {

    /** Takes the records of a file one after the other. */
    interface Reader {

        void take(Imported imported);

        /** A record that cannot be understood, while others can. */
        void reject(RecordId record, String reason);
    }

    ImportFormat format();

    /**
     * Looks at its beginning whether the file can be read at all.
     *
     * @throws UnreadableFile saying why not
     */
    void check(Path file) throws IOException;

    /**
     * Reads all records, in constant memory.
     *
     * @param currency that books are sold in
     */
    void read(Path file, String currency, Reader reader) throws IOException;
}
