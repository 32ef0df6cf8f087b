package shop.alexandria.publishers.directory.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PublisherNameTest {

    @Test
    void overlooksCaseBlanksAndFormsOfUnicode() {
        assertEquals(key("Éditions du Seuil"), key(" e\u0301ditions  DU\u00a0Seuil\n"));
        assertEquals(key("Straße"), key("STRAßE"));
    }

    @Test
    void keepsAccentsApart() {
        assertNotEquals(key("Seuil"), key("Séuil"));
    }

    @Test
    void isNeverEmpty() {
        assertThrows(IllegalArgumentException.class, () -> new PublisherName(" \u00a0\t"));
    }

    private static String key(String text) {
        return new PublisherName(text).key();
    }
}
