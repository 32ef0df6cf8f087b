package shop.alexandria.orders.application;

/** The carrier's reports by their ids: each is taken once. */
public interface CarrierReports {

    /** False when it was taken before. */
    boolean isNew(String reportId);
}
