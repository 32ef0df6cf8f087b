package shop.alexandria.inventory.imports.domain;

/** A file of which no record can be read. */
public class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableFile(String reason) {
        super(reason);
    }
}
