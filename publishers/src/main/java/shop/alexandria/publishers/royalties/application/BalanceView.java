package shop.alexandria.publishers.royalties.application;

import shop.alexandria.events.Money;

/** What the shop owes a publisher now: the sum of its ledger. */
public record BalanceView(Money balance) {}
