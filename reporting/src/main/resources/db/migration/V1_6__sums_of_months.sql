-- Of the orders of the day those of which nothing was kept under the key in the end, whenever that was: most questions are
-- about ranges that end later, and need not look for them one by one.
ALTER TABLE sales_of_day ADD COLUMN undone bigint NOT NULL DEFAULT 0;

-- The sums of each month beside those of each day: a year of thousands of books takes a twelfth of the rows.
CREATE TABLE sales_of_month (
    dimension   text           NOT NULL,
    key         text           NOT NULL,
    -- its first day
    month       date           NOT NULL,
    currency    text           NOT NULL,
    label       text           NOT NULL,
    labelled_at timestamptz    NOT NULL,
    copies      bigint         NOT NULL,
    sold        numeric(18, 4) NOT NULL,
    refunded    numeric(18, 4) NOT NULL,
    orders      bigint         NOT NULL,
    undone      bigint         NOT NULL DEFAULT 0,
    PRIMARY KEY (dimension, key, month, currency)
);
CREATE INDEX sales_of_month_in_range ON sales_of_month (dimension, month);

-- Collections are summed up like all else, and anew when other books are in them: whose sums are out of date is noted here.
CREATE TABLE unsummed_collection (
    collection_id text PRIMARY KEY
);
CREATE INDEX collected_book_of_book ON collected_book (isbn);

CREATE FUNCTION keys_of_line(isbn text, title text, authors text[], genres text[], publisher text)
    RETURNS TABLE (dimension text, key text, label text) LANGUAGE sql STABLE AS
$$
SELECT dimension, key, label FROM keys_of_sale(isbn, title, authors, genres, publisher)
 UNION ALL
SELECT 'COLLECTION', collection_id, '' FROM collected_book WHERE collected_book.isbn = keys_of_line.isbn
$$;

-- Those that were not given back yet on the last day of a range are few, however long the history is.
DROP INDEX undone_sale_of_day;
CREATE INDEX undone_sale_until ON undone_sale USING gist (daterange(sold_on, greatest(sold_on, undone_on)));

UPDATE sales_of_day AS total SET undone = given_back.orders
  FROM (SELECT dimension, sold_on, key, currency, count(*) AS orders FROM undone_sale
         GROUP BY dimension, sold_on, key, currency) AS given_back
 WHERE total.dimension = given_back.dimension AND total.day = sold_on AND total.key = given_back.key
   AND total.currency = given_back.currency;

INSERT INTO sales_of_month (dimension, key, month, currency, label, labelled_at, copies, sold, refunded, orders, undone)
SELECT dimension, key, date_trunc('month', day), currency, (array_agg(label ORDER BY labelled_at DESC))[1],
       max(labelled_at), sum(copies), sum(sold), sum(refunded), sum(orders), sum(undone)
  FROM sales_of_day GROUP BY dimension, key, date_trunc('month', day), currency;

INSERT INTO unsummed_collection (collection_id) SELECT DISTINCT collection_id FROM collected_book;
