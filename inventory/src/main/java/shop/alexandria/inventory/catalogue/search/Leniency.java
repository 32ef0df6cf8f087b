package shop.alexandria.inventory.catalogue.search;

/** How much a match may differ from what was typed; the next is tried when the one before finds little. */
enum Leniency {
    /** Every word as typed, the last one perhaps unfinished. */
    EXACT,
    /** Every word, each with a slip or two of the finger. */
    MISSPELT,
    /** All words but one, misspelt too. */
    NEARLY_ALL
}
