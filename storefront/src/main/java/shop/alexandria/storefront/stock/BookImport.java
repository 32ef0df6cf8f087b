package shop.alexandria.storefront.stock;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a file of books has come. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BookImport(
        String id,
        String state,
        int read,
        int created,
        int updated,
        int rejected,
        List<Rejection> rejections,
        @Nullable String reason) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rejection(int record, @Nullable String reference, String reason) {}

    public boolean running() {
        return state.equals("RUNNING");
    }
}
