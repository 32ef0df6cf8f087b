package shop.alexandria.events;

/** What kind of thing is sold under an ISBN: it decides about the tax that its price contains. */
public enum ProductForm {
    /** Printed and bound. */
    BOOK,
    /** Sound on a carrier. */
    AUDIO,
    /** Maps, charts and atlases in sheets. */
    MAP,
    /** Whatever else a bookshop has: calendars, games, films. */
    OTHER
}
