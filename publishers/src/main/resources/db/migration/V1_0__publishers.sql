CREATE TABLE publisher (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL,
    -- what all spellings of the name have in common
    name_key   text        NOT NULL UNIQUE,
    draft      boolean     NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- The percentage of a sale is that of the latest agreement before it; none is ever changed.
CREATE TABLE agreement (
    id             bigint        GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    publisher_id   uuid          NOT NULL REFERENCES publisher (id),
    isbn           text          NOT NULL,
    percentage     numeric(7, 4) NOT NULL CHECK (percentage BETWEEN 0 AND 100),
    effective_from timestamptz   NOT NULL
);
CREATE INDEX agreement_in_force ON agreement (publisher_id, isbn, effective_from DESC, id DESC);

-- Double entry: each row moves an amount from one account to another, so the books balance by their shape.
-- ROYALTIES is what sales cost the shop, PAYABLE what it owes the publisher of the row.
CREATE TABLE ledger_entry (
    id           bigint         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    type         text           NOT NULL CHECK (type IN ('ACCRUAL', 'REVERSAL')),
    publisher_id uuid           NOT NULL REFERENCES publisher (id),
    debit        text           NOT NULL CHECK (debit IN ('ROYALTIES', 'PAYABLE')),
    credit       text           NOT NULL CHECK (credit IN ('ROYALTIES', 'PAYABLE')),
    amount       numeric(14, 4) NOT NULL CHECK (amount >= 0),
    currency     text           NOT NULL,
    order_id     text           NOT NULL,
    order_number text           NOT NULL,
    isbn         text           NOT NULL,
    quantity     bigint         NOT NULL CHECK (quantity > 0),
    percentage   numeric(7, 4)  NOT NULL,
    at           timestamptz    NOT NULL,
    CHECK (debit <> credit),
    -- a repeat finds it taken
    UNIQUE (order_id, isbn, type)
);
CREATE INDEX ledger_entry_of_publisher ON ledger_entry (publisher_id, id DESC);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'what is in the ledger is never changed';
END
$$;
CREATE TRIGGER ledger_entry_is_final BEFORE UPDATE OR DELETE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The ledger as the publisher sees it: what it is owed grows and shrinks.
CREATE VIEW publisher_ledger AS
SELECT id, publisher_id, type, currency, order_number, isbn, at,
       CASE credit WHEN 'PAYABLE' THEN amount ELSE -amount END AS amount
  FROM ledger_entry
 WHERE 'PAYABLE' IN (debit, credit);

-- Refunds that are told before their sale wait here for it.
CREATE TABLE refunded_order (
    order_id    text        PRIMARY KEY,
    refunded_at timestamptz NOT NULL
);
