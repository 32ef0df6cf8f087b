ALTER TABLE orders ADD COLUMN carrier text, ADD COLUMN tracking_number text;
-- Owners work through what is paid and not yet on its way, oldest first.
CREATE INDEX orders_to_be_sent ON orders (placed_at) WHERE status = 'PAID' AND fulfilment_status IN ('NONE', 'PACKED');

-- The carrier's reports that were taken, so that none is taken twice.
CREATE TABLE carrier_report (
    id          text        PRIMARY KEY,
    received_at timestamptz NOT NULL DEFAULT now()
);
