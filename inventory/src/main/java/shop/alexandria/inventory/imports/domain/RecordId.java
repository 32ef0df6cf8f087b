package shop.alexandria.inventory.imports.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a record stands in its file.
 *
 * @param number from 1
 * @param reference what the sender calls it; null when its format has no such name
 */
public record RecordId(int number, @Nullable String reference) {
    public static RecordId numbered(int number) {
        return new RecordId(number, null);
    }
}
