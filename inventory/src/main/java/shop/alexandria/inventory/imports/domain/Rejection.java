package shop.alexandria.inventory.imports.domain;

import org.jspecify.annotations.Nullable;

/**
 * A record that did not become a book, and why.
 *
 * @param record its number in the file, from 1
 * @param reference what its sender calls it, if the format has such a name
 */
public record Rejection(int record, @Nullable String reference, String reason) {
    public static Rejection of(RecordId record, String reason) {
        return new Rejection(record.number(), record.reference(), reason);
    }
}
