package shop.alexandria.publishers.royalties.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.directory.domain.BankAccount;
import shop.alexandria.publishers.directory.domain.PublisherId;

/**
 * A publisher's share on its way to its bank account.
 *
 * @param month the last whose sales it contains
 * @param file the message to the bank it is part of
 */
public record CreditTransfer(
        UUID id,
        PublisherId publisher,
        String publisherName,
        YearMonth month,
        String file,
        BankAccount account,
        Money amount,
        Instant at) {}
