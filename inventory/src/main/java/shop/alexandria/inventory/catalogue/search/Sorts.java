package shop.alexandria.inventory.catalogue.search;

import java.util.Arrays;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import shop.alexandria.inventory.catalogue.domain.BookSort;

/** How the index puts matches in order. */
final class Sorts {
    private static final SortField BY_ISBN = new SortField(Fields.ISBN, SortField.Type.STRING);

    private Sorts() {}

    static Sort of(BookSort order) {
        return switch (order) {
            case RELEVANCE -> sort(SortField.FIELD_SCORE);
            case NEWEST -> sort(number(Fields.PUBLISHED, true, Long.MIN_VALUE));
            case SOONEST -> sort(number(Fields.PUBLISHED, false, Long.MAX_VALUE));
            case BEST_SELLER -> sort(new SortField(Fields.SOLD, SortField.Type.LONG, true), SortField.FIELD_SCORE);
            case PRICE -> sort(number(Fields.PRICE, false, Long.MAX_VALUE));
            case PRICE_DESCENDING -> sort(number(Fields.PRICE, true, Long.MIN_VALUE));
            case TITLE -> sort(new SortField(Fields.TITLE_ORDER, SortField.Type.STRING));
        };
    }

    private static Sort sort(SortField... fields) {
        SortField[] all = Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = BY_ISBN;
        return new Sort(all);
    }

    private static SortField number(String field, boolean descending, long missing) {
        SortField sort = LongField.newSortField(field, descending, SortedNumericSelector.Type.MIN);
        sort.setMissingValue(missing);
        return sort;
    }
}
