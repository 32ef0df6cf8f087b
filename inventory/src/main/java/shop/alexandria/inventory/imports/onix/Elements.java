package shop.alexandria.inventory.imports.onix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

/** Takes whole elements out of a stream; one that is larger than any record can be ends the reading. */
final class Elements {
    private static final int MOST = 20_000;
    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 60;
    // In text with markup these begin a new line.
    private static final Set<String> BLOCKS = Set.of("p", "br", "li", "div", "ul", "ol", "h1", "h2", "h3", "h4");

    private final Xml xml;
    private int count;
    private int length;

    Elements(Xml xml) {
        this.xml = xml;
    }

    /** The element that has just begun; afterwards the stream is at its end. */
    Element whole() {
        count = 0;
        length = 0;
        return read(0);
    }

    private Element read(int depth) {
        limit(++count <= MOST && depth <= DEEPEST);
        XMLStreamReader reader = xml.reader();
        String name = ShortTags.referenceName(reader.getLocalName());
        Map<String, String> attributes = attributes(reader);
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        while (xml.next() && !xml.isEnd()) {
            if (xml.isStart()) {
                Element child = read(depth + 1);
                children.add(child);
                append(text, child);
            } else if (xml.isText()) {
                length += reader.getTextLength();
                limit(length <= LONGEST);
                text.append(reader.getText());
            }
        }
        return new Element(name, attributes, text.toString(), children);
    }

    private static void append(StringBuilder text, Element child) {
        if (BLOCKS.contains(child.name())) {
            text.append('\n').append(child.text()).append('\n');
        } else {
            text.append(child.text());
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = HashMap.newHashMap(reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private void limit(boolean kept) {
        if (!kept) {
            throw new UnreadableFile("The record at line %d is larger than a record can be."
                    .formatted(xml.reader().getLocation().getLineNumber()));
        }
    }
}
