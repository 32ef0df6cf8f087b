package shop.alexandria.publishers.csv;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What became of the lines of a table: the bad ones are told, the others have taken effect. */
@RegisterForReflection
public record ImportReport(int read, int created, int updated, int rejected, List<Rejection> rejections) {

    public ImportReport {
        rejections = List.copyOf(rejections);
    }

    /** What a line has done. */
    public enum Effect {
        CREATED,
        UPDATED,
        NONE
    }

    /** @param record its number, from 1 */
    @RegisterForReflection
    public record Rejection(long record, String reason) {}

    /** Why a line has no effect. */
    public static final class LineRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public LineRefused(String reason) {
            super(reason, null, false, false);
        }
    }

    /** Takes line after line, each on its own. */
    public static ImportReport of(CsvTable table, Function<CsvLine, Effect> take) {
        Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
        List<Rejection> rejections = new ArrayList<>();
        for (CsvLine line : table.lines()) {
            try {
                effects.merge(take.apply(line), 1, Integer::sum);
            } catch (LineRefused refused) {
                rejections.add(new Rejection(line.number(), String.valueOf(refused.getMessage())));
            }
        }
        return new ImportReport(
                table.lines().size(),
                effects.getOrDefault(Effect.CREATED, 0),
                effects.getOrDefault(Effect.UPDATED, 0),
                rejections.size(),
                rejections);
    }
}
