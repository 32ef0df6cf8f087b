-- Copies that arrived, each receipt once. Without a cost nobody knows what they were worth, and they count as nothing.
CREATE TABLE receipt (
    receipt_id  text        PRIMARY KEY,
    isbn        text        NOT NULL,
    quantity    bigint      NOT NULL,
    unit_cost   numeric(14, 4),
    currency    text,
    reference   text,
    received_at timestamptz NOT NULL,
    day         date        NOT NULL
);
CREATE INDEX receipt_of_day ON receipt (day);

-- What is on the shelf; of two levels of a book the one of the higher version is right.
CREATE TABLE stock_level (
    isbn    text   PRIMARY KEY,
    on_hand bigint NOT NULL,
    version bigint NOT NULL
);
