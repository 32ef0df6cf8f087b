package shop.alexandria.inventory.stock.domain;

import java.util.Collection;
import java.util.List;

/** Turns crowds away at memory speed. It may be wrong or absent at any moment: the shelf decides. */
public interface AdmissionGate {

    /** The lines that are clearly sold out; empty when the shelf shall be asked, the copies being counted off here. */
    List<Shortage> admit(List<Copies> lines);

    /**
     * Takes over what the shelf says, unless it knows something newer.
     *
     * @return how many books it was wrong about
     */
    int correct(Collection<StockLevel> levels);

    /** Whether it knows every book; if not, it admits everybody. */
    boolean isComplete();

    /** From now on it knows every book. */
    void complete();
}
