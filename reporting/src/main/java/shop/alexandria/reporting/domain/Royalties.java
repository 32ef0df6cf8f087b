package shop.alexandria.reporting.domain;

/** What publishers are owed, entry by entry; a repeat changes nothing. */
public interface Royalties {

    void add(RoyaltyEntry entry);
}
