package shop.alexandria.local.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.imports.ImportReport.Rejection;

class RejectionsTest {
    @Test
    void countsReasonsOfAKindWithTheMostFrequentFirst() {
        List<String> summary = Rejections.summary(List.of(
                new Rejection("line 7", "no price"),
                new Rejection("line 2", "\"978x\" is no ISBN"),
                new Rejection("line 9", "\"12\" is no ISBN")));
        assertEquals(
                List.of("       2 x ... is no ISBN   (e.g. line 2, line 9)", "       1 x no price   (e.g. line 7)"),
                summary);
    }

    @Test
    void takesNumbersRoundedByASpreadsheetForOneReason() {
        List<String> summary = Rejections.summary(List.of(
                new Rejection("line 2", "rounded (9.78e+12), no ISBN-10"),
                new Rejection("line 9", "rounded (9.7802E+12), no ISBN-10")));
        assertEquals(List.of("       2 x rounded (...), no ISBN-10   (e.g. line 2, line 9)"), summary);
    }

    @Test
    void hasNothingToSayWhenAllWentWell() {
        assertEquals(List.of(), Rejections.summary(List.of()));
    }
}
