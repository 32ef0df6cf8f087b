package shop.alexandria.inventory.imports.onix;

import io.quarkus.runtime.annotations.RegisterResourceBundle;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import shop.alexandria.inventory.imports.domain.UnreadableFile;

/** A file as a stream of XML, without anything in it that could lead out of it or grow: no DTD, no entities. */
@RegisterResourceBundle(bundleName = "com.sun.org.apache.xerces.internal.impl.msg.XMLMessages", moduleName = "java.xml")
final class Xml implements AutoCloseable {
    private final InputStream bytes;
    private final XMLStreamReader reader;

    private Xml(InputStream bytes, XMLStreamReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    /** @throws UnreadableFile when not even the beginning is XML */
    static Xml open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return new Xml(bytes, factory().createXMLStreamReader(bytes));
        } catch (XMLStreamException broken) {
            bytes.close();
            throw unreadable(broken);
        }
    }

    /** Goes on to the next event; false at the end of the document. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.DTD) {
                throw new UnreadableFile("The file has a document type declaration (<!DOCTYPE …>), which is refused:"
                        + " take that line out and send the file again.");
            }
            return true;
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
    }

    /** Goes on to the next beginning of an element; false when there is none. */
    boolean nextElement() {
        while (next()) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    boolean isText() {
        return reader.isCharacters();
    }

    XMLStreamReader reader() {
        return reader;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private static UnreadableFile unreadable(XMLStreamException broken) {
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        String why = String.valueOf(broken.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
        return new UnreadableFile("The XML is broken at line %d: %s".formatted(line, why));
    }
}
