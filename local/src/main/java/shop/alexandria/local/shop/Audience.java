package shop.alexandria.local.shop;

import java.util.Collection;

/** Who is told of the progress. */
public interface Audience {
    void line(String line);

    /** The parts that start or stop just now, for a screen that can show what passes. */
    default void underWay(Collection<String> parts) {}
}
