-- The number a publisher is told.
CREATE SEQUENCE reorder_number;

CREATE TABLE reorder (
    id                 text        PRIMARY KEY,
    number             bigint      GENERATED ALWAYS AS IDENTITY,
    isbn               text        NOT NULL,
    title              text        NOT NULL,
    publisher_id       uuid        REFERENCES publisher (id),
    quantity           bigint      NOT NULL,
    status             text        NOT NULL CHECK (status IN ('ORDERED', 'RECEIVED', 'CANCELLED', 'NOTHING_SOLD')),
    available_at_order bigint      NOT NULL,
    threshold          bigint      NOT NULL,
    sold_last_month    bigint      NOT NULL,
    ordered_at         timestamptz NOT NULL,
    received           bigint      NOT NULL DEFAULT 0,
    receipts           int         NOT NULL DEFAULT 0,
    -- when a run last found that a book of which nothing was sold is short, and when one no longer did
    found_at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at           timestamptz,
    -- the letter: this row is its outbox
    email_to           text,
    email_subject      text,
    email_sent_at      timestamptz,
    email_attempts     int         NOT NULL DEFAULT 0,
    email_failure      text,
    email_due          timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (0 <= received AND received <= quantity),
    CHECK ((status = 'NOTHING_SOLD') = (quantity = 0))
);
-- One shortage, one reorder: whoever comes second finds the place taken.
CREATE UNIQUE INDEX reorder_open ON reorder (isbn) WHERE status = 'ORDERED';
CREATE UNIQUE INDEX reorder_nothing_sold ON reorder (isbn) WHERE status = 'NOTHING_SOLD' AND ended_at IS NULL;
CREATE INDEX reorder_of_book ON reorder (isbn);
CREATE INDEX reorder_by_number ON reorder (number DESC);
CREATE INDEX reorder_to_tell ON reorder (email_due) WHERE status = 'ORDERED' AND email_sent_at IS NULL;
CREATE INDEX reorder_of_publisher ON reorder (publisher_id);

CREATE TABLE reorder_receipt (
    reorder_id text           NOT NULL REFERENCES reorder (id),
    receipt    int            NOT NULL,
    quantity   bigint         NOT NULL CHECK (quantity > 0),
    unit_cost  numeric(14, 4) NOT NULL CHECK (unit_cost >= 0),
    currency   text           NOT NULL,
    at         timestamptz    NOT NULL,
    PRIMARY KEY (reorder_id, receipt)
);

-- What was sold of a book in a month.
CREATE INDEX ledger_entry_of_book ON ledger_entry (isbn, at);
