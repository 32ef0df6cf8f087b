-- Who may review what.
CREATE TABLE purchase (
    customer_id text NOT NULL,
    isbn        text NOT NULL,
    PRIMARY KEY (customer_id, isbn)
);

CREATE TABLE review (
    isbn        text        NOT NULL,
    customer_id text        NOT NULL,
    reviewer    text        NOT NULL,
    rating      int         NOT NULL CHECK (rating BETWEEN 1 AND 5),
    title       text,
    text        text,
    written_at  timestamptz NOT NULL,
    PRIMARY KEY (isbn, customer_id)
);
CREATE INDEX review_newest ON review (isbn, written_at DESC, customer_id);
CREATE INDEX review_of_customer ON review (customer_id);

-- Always the number and the sum of a book's reviews; changed_at lets the replicas follow.
CREATE TABLE rating (
    isbn       text        PRIMARY KEY,
    reviews    bigint      NOT NULL,
    stars      bigint      NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX rating_latest ON rating (changed_at);
