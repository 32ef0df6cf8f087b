-- What was refunded of each line, in as many parts as it took. A part that is told before its sale waits here for it.
CREATE TABLE refunded_line (
    refund_id   text           NOT NULL,
    isbn        text           NOT NULL,
    order_id    text           NOT NULL,
    copies      bigint         NOT NULL CHECK (copies >= 0),
    amount      numeric(14, 4) NOT NULL CHECK (amount >= 0),
    currency    text           NOT NULL,
    refunded_at timestamptz    NOT NULL,
    PRIMARY KEY (refund_id, isbn)
);
CREATE INDEX refunded_line_of_order ON refunded_line (order_id, isbn);

-- Until now orders were refunded as wholes, and what was refunded is in the ledger.
DROP TABLE refunded_order;

ALTER TABLE ledger_entry
    DROP CONSTRAINT ledger_entry_order_id_isbn_type_key,
    DROP CONSTRAINT ledger_entry_quantity_check,
    ADD COLUMN refund_id text,
    -- who keeps a damaged copy for less gives none back
    ADD CHECK (quantity > 0 OR (type = 'REVERSAL' AND quantity = 0));

-- A repeat finds it taken.
CREATE UNIQUE INDEX ledger_entry_booked_once ON ledger_entry (order_id, isbn, type, coalesce(refund_id, ''));
