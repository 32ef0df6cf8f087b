package shop.alexandria.publishers.directory.domain;

import java.util.UUID;

/** Where a publisher's share is sent; its IBAN is known to {@link BankAccounts} only. */
public record BankAccount(UUID id, String holder, String maskedIban) {}
