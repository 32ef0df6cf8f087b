package shop.alexandria.inventory.imports.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands: {@code read} counts the records that became new books, changed books, or were rejected, and those
 * that said nothing new.
 *
 * @param reason why it failed, else null
 */
public record BookImport(
        String id,
        ImportState state,
        int read,
        int created,
        int updated,
        int rejected,
        List<Rejection> rejections,
        @Nullable String reason) {}
