package shop.alexandria.publishers.royalties.domain;

import java.time.YearMonth;

/** Why nothing was transferred. */
public abstract sealed class TransferRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TransferRefused(String message) {
        super(message, null, false, false);
    }

    /** More may still be sold in it. */
    public static final class MonthNotOver extends TransferRefused {
        private static final long serialVersionUID = 1L;

        public MonthNotOver(YearMonth month) {
            super("%s is not over yet; transfer when it is.".formatted(month));
        }
    }

    /** There was no such message to the bank. */
    public static final class UnknownFile extends TransferRefused {
        private static final long serialVersionUID = 1L;

        public UnknownFile(String file) {
            super("There is no transfer file " + file + ".");
        }
    }
}
