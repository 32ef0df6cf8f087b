package shop.alexandria.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apache.commons.validator.routines.ISBNValidator;

/** An ISBN-13 whose check digit is right (ISBN Users' Manual, 7th edition, section 5). */
public record Isbn(String value) implements Comparable<Isbn> {
    private static final ISBNValidator VALIDATOR = ISBNValidator.getInstance(true);

    public Isbn {
        if (!VALIDATOR.isValidISBN13(value)) {
            throw new IllegalArgumentException("not an ISBN-13: " + value);
        }
    }

    /**
     * Reads an ISBN-13 or an ISBN-10, with or without hyphens and blanks; an ISBN-10 is converted.
     *
     * @throws IllegalArgumentException with a message for people when it has the wrong length or check digit
     */
    @JsonCreator
    public static Isbn parse(String text) {
        String isbn13 = VALIDATOR.validate(text.strip());
        if (isbn13 == null) {
            throw new IllegalArgumentException(
                    "'%s' is not an ISBN: it takes 10 or 13 digits of which the last checks the others"
                            .formatted(abbreviated(text)));
        }
        return new Isbn(isbn13);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Isbn other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
