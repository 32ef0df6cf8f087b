package shop.alexandria.reporting.domain;

/** Into what a range of days is divided. */
public enum Interval {
    DAY,
    MONTH,
    YEAR
}
