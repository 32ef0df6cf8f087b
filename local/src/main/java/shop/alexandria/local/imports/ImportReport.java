package shop.alexandria.local.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an import is, as the API tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ImportReport(
        String state,
        long read,
        long created,
        long updated,
        long rejected,
        @Nullable String reason,
        @Nullable List<Rejection> rejections) {

    /** A record that was not imported, by its number or name in the file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rejection(@Nullable String record, String reason) {}

    public boolean isRunning() {
        return state.equals("RUNNING");
    }

    public boolean isDone() {
        return state.equals("DONE");
    }

    public String inWords() {
        String counts =
                "%s: %d read, %d created, %d updated, %d rejected".formatted(state, read, created, updated, rejected);
        return reason == null ? counts : counts + ". " + reason;
    }

    public List<Rejection> allRejections() {
        return rejections == null ? List.of() : rejections;
    }
}
