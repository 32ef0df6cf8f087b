package shop.alexandria.inventory.imports.onix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a record, with what is in it.
 *
 * @param name its reference name, however the file calls it
 * @param text the text of it and everything in it
 */
record Element(String name, Map<String, String> attributes, String text, List<Element> children) {

    Stream<Element> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /** All that a path of names leads to. */
    Stream<Element> all(String... path) {
        Stream<Element> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.children(step));
        }
        return found;
    }

    /** The first text that a path of names leads to; empty when there is none, or it is blank. */
    Optional<String> find(String... path) {
        return all(path)
                .map(Element::text)
                .map(String::strip)
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    /** Whether the child says one of these codes. */
    boolean says(String child, String... codes) {
        return find(child).filter(List.of(codes)::contains).isPresent();
    }

    boolean has(String child) {
        return children(child).findAny().isPresent();
    }
}
