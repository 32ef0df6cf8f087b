-- A sale as it was told; never changed.
CREATE TABLE sale_line (
    order_id     text           NOT NULL,
    line         int            NOT NULL,
    order_number text           NOT NULL,
    paid_at      timestamptz    NOT NULL,
    -- the day in the shop's time zone: kept, so that another zone does not move what is booked
    day          date           NOT NULL,
    isbn         text           NOT NULL,
    title        text           NOT NULL,
    authors      text[]         NOT NULL,
    genres       text[]         NOT NULL,
    publisher    text,
    quantity     bigint         NOT NULL CHECK (quantity > 0),
    line_total   numeric(14, 4) NOT NULL,
    currency     text           NOT NULL,
    PRIMARY KEY (order_id, line)
);
CREATE INDEX sale_line_of_day ON sale_line (day);

CREATE TABLE refund (
    order_id    text        PRIMARY KEY,
    refunded_at timestamptz NOT NULL,
    day         date        NOT NULL
);
CREATE INDEX refund_of_day ON refund (day);

-- What was sold and what came back, each on its day. A refund finds its sale when both are there:
-- it does not matter which was told first.
CREATE VIEW sold AS
SELECT order_id, day, paid_at, isbn, title, authors, genres, publisher, currency,
       false AS returned, quantity AS copies, line_total AS amount
  FROM sale_line
 UNION ALL
SELECT order_id, refund.day, paid_at, isbn, title, authors, genres, publisher, currency,
       true, -quantity, -line_total
  FROM sale_line JOIN refund USING (order_id);
