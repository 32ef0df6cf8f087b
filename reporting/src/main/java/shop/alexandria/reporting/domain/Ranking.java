package shop.alexandria.reporting.domain;

/** Which sellers are shown first. */
public enum Ranking {
    MOST_REVENUE,
    LEAST_REVENUE,
    MOST_COPIES,
    LEAST_COPIES
}
