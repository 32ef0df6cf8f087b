-- What a refund undoes of a book of an order. It is as it was told; counted is what counts of it, which is known with the
-- sale and never more than was sold.
CREATE TABLE refunded_line (
    refund_id      text           NOT NULL,
    isbn           text           NOT NULL,
    order_id       text           NOT NULL,
    refunded_at    timestamptz    NOT NULL,
    day            date           NOT NULL,
    copies         bigint         NOT NULL CHECK (copies >= 0),
    amount         numeric(14, 4) NOT NULL CHECK (amount >= 0),
    counted_copies bigint,
    counted_amount numeric(14, 4),
    PRIMARY KEY (refund_id, isbn)
);
CREATE INDEX refunded_line_of_order ON refunded_line (order_id);
CREATE INDEX refunded_line_of_day ON refunded_line (day);

-- Under which keys a line of a sale counts; ALL is where each copy counts once.
CREATE FUNCTION keys_of_sale(isbn text, title text, authors text[], genres text[], publisher text)
    RETURNS TABLE (dimension text, key text, label text) LANGUAGE sql IMMUTABLE AS
$$
SELECT 'ALL', '', ''
 UNION ALL
SELECT 'BOOK', isbn, title
 UNION ALL
SELECT 'PUBLISHER', coalesce(publisher, ''), coalesce(publisher, '(none)')
 UNION ALL
SELECT 'AUTHOR', coalesce(name, ''), coalesce(name, '(none)')
  FROM (VALUES (1)) AS book LEFT JOIN unnest(authors) AS names (name) ON true
 UNION ALL
SELECT 'GENRE', coalesce(name, ''), coalesce(name, '(none)')
  FROM (VALUES (1)) AS book LEFT JOIN unnest(genres) AS names (name) ON true
$$;

-- The sums of each day, so that a year takes thousands of rows instead of a million; kept in the transaction of the sale
-- or of the refund.
CREATE TABLE sales_of_day (
    dimension   text           NOT NULL,
    day         date           NOT NULL,
    key         text           NOT NULL,
    currency    text           NOT NULL,
    label       text           NOT NULL,
    labelled_at timestamptz    NOT NULL,
    -- less what came back on this day
    copies      bigint         NOT NULL,
    sold        numeric(18, 4) NOT NULL,
    refunded    numeric(18, 4) NOT NULL,
    -- that were paid on this day
    orders      bigint         NOT NULL,
    PRIMARY KEY (dimension, day, key, currency)
);

-- Orders of which no copy under the key was kept: in a range that has both days they count no longer.
CREATE TABLE undone_sale (
    order_id  text NOT NULL,
    dimension text NOT NULL,
    key       text NOT NULL,
    currency  text NOT NULL,
    sold_on   date NOT NULL,
    undone_on date NOT NULL,
    PRIMARY KEY (order_id, dimension, key)
);
CREATE INDEX undone_sale_of_day ON undone_sale (dimension, sold_on) INCLUDE (undone_on, key, currency);

-- Until now orders were refunded as wholes.
INSERT INTO refunded_line (refund_id, isbn, order_id, refunded_at, day, copies, amount, counted_copies, counted_amount)
SELECT 'all of ' || order_id, isbn, order_id, refunded_at, refund.day, quantity, line_total, quantity, line_total
  FROM sale_line JOIN refund USING (order_id);
DROP VIEW sold;
DROP TABLE refund;

INSERT INTO sales_of_day (dimension, day, key, currency, label, labelled_at, copies, sold, refunded, orders)
SELECT dimension, day, key, currency, (array_agg(label ORDER BY paid_at DESC))[1], max(paid_at),
       sum(copies), sum(sold), sum(refunded), count(DISTINCT order_id) FILTER (WHERE sold > 0)
  FROM (SELECT order_id, day, isbn, title, authors, genres, publisher, currency, paid_at,
               quantity AS copies, line_total AS sold, 0 AS refunded
          FROM sale_line
         UNION ALL
        SELECT order_id, refunded_line.day, isbn, title, authors, genres, publisher, currency, paid_at,
               -counted_copies, 0, counted_amount
          FROM refunded_line JOIN sale_line USING (order_id, isbn)) AS moved
       CROSS JOIN LATERAL keys_of_sale(isbn, title, authors, genres, publisher)
 GROUP BY dimension, day, key, currency;

INSERT INTO undone_sale (order_id, dimension, key, currency, sold_on, undone_on)
SELECT order_id, dimension, key, currency, min(sale_line.day), max(refunded_line.day)
  FROM sale_line LEFT JOIN refunded_line USING (order_id, isbn)
       CROSS JOIN LATERAL keys_of_sale(isbn, title, authors, genres, publisher)
 GROUP BY order_id, dimension, key, currency
HAVING sum(quantity) = sum(counted_copies);
