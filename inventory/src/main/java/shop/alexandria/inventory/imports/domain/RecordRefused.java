package shop.alexandria.inventory.imports.domain;

/** Why a record cannot become a book; the message is for the bookseller who sent the file. */
public class RecordRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public RecordRefused(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
