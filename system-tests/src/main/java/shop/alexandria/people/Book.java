package shop.alexandria.people;

import java.util.concurrent.ThreadLocalRandom;

/** A book nobody sold before. */
public record Book(String isbn, String title, String price) {
    public static Book fresh(String title) {
        int number = ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000);
        return new Book(withCheckDigit("978" + number), "%s %d".formatted(title, number), "12.90");
    }

    /** One of a row of books, which no other book is among. */
    public static Book numbered(int number, String title) {
        return new Book(withCheckDigit("979%09d".formatted(100_000_000 + number)), title, "12.90");
    }

    /** ISBN-13: weights 1 and 3 in turn, and the sum of all a multiple of ten. */
    private static String withCheckDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) {
            sum += Character.digit(twelve.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }
}
