package shop.alexandria.users.account.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @Test
    void isTheSameInWhateverLetterCase() {
        assertEquals(Email.parse("ada@example.com"), Email.parse(" Ada@Example.COM "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.co", "ada.lovelace+books@mail.example.co.uk", "o'hara@xn--bcher-kva.example", "1@2.de"})
    void acceptsWhatMailSystemsAccept(String text) {
        assertTrue(Email.isValid(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "ada@@example.com",
                "ada@exa mple.com",
                "ada.@example.com",
                "ada..l@example.com",
                "ada@-example.com",
                "ada@example.com\nbcc: all@example.com",
                "<ada@example.com>",
                "ada@example.123"
            })
    void refusesWhatTheyDoNot(String text) {
        assertFalse(Email.isValid(text));
        assertThrows(IllegalArgumentException.class, () -> Email.parse(text));
    }

    @Test
    void refusesOverlongParts() {
        assertFalse(Email.isValid("a".repeat(65) + "@example.com"));
        assertFalse(Email.isValid("a@" + "b.".repeat(130) + "com"));
    }
}
