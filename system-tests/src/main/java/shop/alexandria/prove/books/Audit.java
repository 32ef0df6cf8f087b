package shop.alexandria.prove.books;

import java.util.List;

/**
 * What an auditor found at one moment.
 *
 * @param figures in a line
 * @param discrepancies none when the books balance
 */
record Audit(String figures, List<String> discrepancies) {
    boolean balances() {
        return discrepancies.isEmpty();
    }
}
