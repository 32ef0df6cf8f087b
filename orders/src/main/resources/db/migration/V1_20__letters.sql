-- Letters to customers about their orders: one per occasion. No address is in here, it is the order's and is erased with it.
CREATE TABLE letter (
    order_id   uuid        NOT NULL REFERENCES orders (id),
    occasion   text        NOT NULL,
    content    text        NOT NULL,
    state      text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'GIVEN_UP', 'DROPPED')),
    tries      int         NOT NULL DEFAULT 0,
    failure    text,
    sequence   bigint      GENERATED ALWAYS AS IDENTITY,
    written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    due_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at   timestamptz,
    PRIMARY KEY (order_id, occasion)
);
CREATE INDEX letter_waiting ON letter (due_at, sequence) WHERE state = 'WAITING';
CREATE INDEX letter_given_up ON letter (ended_at) WHERE state = 'GIVEN_UP';
