package shop.alexandria.reporting.application;

/** The tables of the reports once more, beside those that answer, while they are built anew. */
public interface Shadow {

    /** Makes them, empty; what an earlier attempt has left is gone. */
    void create();

    /** Everything that is recorded in this transaction is recorded there. */
    void enter();

    /** Until this transaction ends nobody records or asks. */
    void holdUpOthers();

    /**
     * They take the place of the others.
     *
     * @throws IllegalStateException when the others know what these were not told
     */
    void takeOver();
}
