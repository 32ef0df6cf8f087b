-- What was booked in the ledger of royalties, each entry once: an amount with the sign it has for the publisher.
CREATE TABLE royalty_entry (
    entry_id     text           PRIMARY KEY,
    type         text           NOT NULL CHECK (type IN ('ACCRUAL', 'REVERSAL', 'TRANSFER')),
    publisher_id text           NOT NULL,
    publisher    text           NOT NULL,
    amount       numeric(14, 4) NOT NULL,
    currency     text           NOT NULL,
    at           timestamptz    NOT NULL,
    day          date           NOT NULL
);

-- The sums of each day, kept in the transaction of the entry.
CREATE TABLE royalties_of_day (
    day          date           NOT NULL,
    publisher_id text           NOT NULL,
    currency     text           NOT NULL,
    -- as it was called last
    publisher    text           NOT NULL,
    accrued      numeric(18, 4) NOT NULL,
    reversed     numeric(18, 4) NOT NULL,
    transferred  numeric(18, 4) NOT NULL,
    PRIMARY KEY (day, publisher_id, currency)
);
