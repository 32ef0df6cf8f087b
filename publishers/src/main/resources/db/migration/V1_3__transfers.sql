-- What was transferred, once per publisher and month: a second time finds the place taken.
CREATE TABLE transfer (
    id              uuid           PRIMARY KEY,
    publisher_id    uuid           NOT NULL REFERENCES publisher (id),
    month           text           NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
    -- the message to the bank that contains it
    file            text           NOT NULL,
    bank_account_id uuid           NOT NULL REFERENCES bank_account (id),
    amount          numeric(14, 4) NOT NULL CHECK (amount > 0),
    currency        text           NOT NULL,
    at              timestamptz    NOT NULL,
    UNIQUE (publisher_id, month, currency)
);
CREATE INDEX transfer_of_file ON transfer (file);
CREATE INDEX transfer_of_month ON transfer (month);

-- A third account, BANK: what has left it for a publisher is no longer payable.
ALTER TABLE ledger_entry
    DROP CONSTRAINT ledger_entry_type_check,
    DROP CONSTRAINT ledger_entry_debit_check,
    DROP CONSTRAINT ledger_entry_credit_check,
    ALTER COLUMN order_id DROP NOT NULL,
    ALTER COLUMN order_number DROP NOT NULL,
    ALTER COLUMN isbn DROP NOT NULL,
    ALTER COLUMN quantity DROP NOT NULL,
    ALTER COLUMN percentage DROP NOT NULL,
    ADD COLUMN title text,
    ADD COLUMN line_total numeric(14, 4),
    ADD COLUMN transfer_id uuid UNIQUE REFERENCES transfer (id),
    ADD CHECK (type IN ('ACCRUAL', 'REVERSAL', 'TRANSFER')),
    ADD CHECK (debit IN ('ROYALTIES', 'PAYABLE', 'BANK')),
    ADD CHECK (credit IN ('ROYALTIES', 'PAYABLE', 'BANK')),
    ADD CHECK (type <> 'TRANSFER' OR transfer_id IS NOT NULL),
    ADD CHECK (type = 'TRANSFER'
               OR (order_id IS NOT NULL AND order_number IS NOT NULL AND isbn IS NOT NULL
                   AND quantity IS NOT NULL AND percentage IS NOT NULL));

-- The ledger as the publisher sees it: what it is owed grows and shrinks, and so do the copies and their price.
CREATE OR REPLACE VIEW publisher_ledger AS
SELECT id, publisher_id, type, currency, order_number, isbn, at,
       CASE credit WHEN 'PAYABLE' THEN amount ELSE -amount END AS amount,
       title, percentage,
       CASE credit WHEN 'PAYABLE' THEN quantity ELSE -quantity END AS copies,
       CASE credit WHEN 'PAYABLE' THEN line_total ELSE -line_total END AS line_total
  FROM ledger_entry
 WHERE 'PAYABLE' IN (debit, credit);

-- Every account with what was booked on it; all of them together are always nothing.
CREATE VIEW account_balance AS
SELECT account, currency, sum(amount) AS balance
  FROM (SELECT debit AS account, currency, amount FROM ledger_entry
        UNION ALL
        SELECT credit, currency, -amount FROM ledger_entry) AS booked
 GROUP BY account, currency;

CREATE INDEX ledger_entry_of_publisher_by_time ON ledger_entry (publisher_id, at);
