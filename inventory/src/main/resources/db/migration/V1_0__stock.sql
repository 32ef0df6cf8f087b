-- The truth about stock. Redis admits and times; this decides.
CREATE TABLE stock (
    isbn      text   PRIMARY KEY,
    on_hand   bigint NOT NULL,
    reserved  bigint NOT NULL DEFAULT 0,
    threshold bigint,
    version   bigint NOT NULL DEFAULT 0,
    CHECK (0 <= reserved AND reserved <= on_hand)
);

-- Why it is 47: on_hand is always the sum of these, which are never changed or deleted.
CREATE TABLE stock_movement (
    id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    isbn      text        NOT NULL REFERENCES stock (isbn),
    type      text        NOT NULL CHECK (type IN ('RECEIPT', 'SALE', 'RETURN', 'ADJUSTMENT')),
    quantity  bigint      NOT NULL,
    unit_cost numeric(14, 4),
    currency  text,
    reference text,
    -- What caused it, for causes that may be told twice: a repeat finds it taken.
    cause     text,
    at        timestamptz NOT NULL,
    UNIQUE (isbn, cause)
);
CREATE INDEX stock_movement_of_book ON stock_movement (isbn, id DESC);

CREATE TABLE reservation (
    order_id   uuid        NOT NULL,
    attempt    int         NOT NULL CHECK (attempt >= 1),
    state      text        NOT NULL CHECK (state IN ('HELD', 'COMMITTED', 'RELEASED')),
    -- null: the payment is certain, the copies are kept until the order is committed
    deadline   timestamptz,
    -- what was promised at checkout, as JSON, so that a repeat gets the same answer
    quote      text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (order_id, attempt)
);
CREATE INDEX reservation_due ON reservation (deadline) WHERE state = 'HELD';
CREATE UNIQUE INDEX reservation_one_hold ON reservation (order_id) WHERE state = 'HELD';

CREATE TABLE reservation_line (
    order_id uuid   NOT NULL,
    attempt  int    NOT NULL,
    isbn     text   NOT NULL REFERENCES stock (isbn),
    quantity bigint NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, attempt, isbn),
    FOREIGN KEY (order_id, attempt) REFERENCES reservation (order_id, attempt)
);

-- Copies sold, of which Redis keeps the ranking.
CREATE TABLE sales_count (
    isbn   text   PRIMARY KEY,
    copies bigint NOT NULL
);
