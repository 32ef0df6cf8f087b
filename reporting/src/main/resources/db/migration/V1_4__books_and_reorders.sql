-- What books are called; of two names the one of the higher revision is right.
CREATE TABLE book (
    isbn     text   PRIMARY KEY,
    revision bigint NOT NULL,
    title    text   NOT NULL
);

CREATE TABLE collection (
    collection_id text PRIMARY KEY,
    name          text NOT NULL
);
CREATE TABLE collected_book (
    collection_id text NOT NULL,
    isbn          text NOT NULL,
    PRIMARY KEY (collection_id, isbn)
);

-- What was ordered from publishers, what arrived of it and what was called off: three tables, so that it does not matter
-- what is told first.
CREATE TABLE reorder (
    reorder_id text        PRIMARY KEY,
    isbn       text        NOT NULL,
    title      text        NOT NULL,
    publisher  text,
    quantity   bigint      NOT NULL,
    placed_at  timestamptz NOT NULL,
    day        date        NOT NULL
);
CREATE TABLE reorder_receipt (
    reorder_id text           NOT NULL,
    receipt    int            NOT NULL,
    quantity   bigint         NOT NULL,
    cost       numeric(18, 4) NOT NULL,
    currency   text           NOT NULL,
    PRIMARY KEY (reorder_id, receipt)
);
CREATE TABLE reorder_cancellation (
    reorder_id   text        PRIMARY KEY,
    cancelled_at timestamptz NOT NULL
);
