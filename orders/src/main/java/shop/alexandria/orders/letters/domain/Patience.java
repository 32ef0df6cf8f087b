package shop.alexandria.orders.letters.domain;

import java.time.Duration;

/**
 * How long, and how often, it is tried to send a letter.
 *
 * @param firstPause after the first failure; each pause is twice as long as the one before
 * @param longestPause at most that long
 * @param tries after so many the letter is given up
 */
public record Patience(Duration firstPause, Duration longestPause, int tries) {
    private static final int LAST_DOUBLING = 20; // years: no need to reckon further

    /** @param triedBefore how often it was tried before the failure that has just been */
    public boolean endsAfter(int triedBefore) {
        return triedBefore + 1 >= tries;
    }

    /** @param triedBefore how often it was tried before the failure that has just been */
    public Duration pauseAfter(int triedBefore) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(triedBefore, LAST_DOUBLING));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
