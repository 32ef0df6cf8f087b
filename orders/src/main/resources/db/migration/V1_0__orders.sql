-- What is asked for has a column; what is only ever read as a whole, and never changes, is the document in facts.
CREATE TABLE orders (
    id                uuid           PRIMARY KEY,
    number            text           NOT NULL UNIQUE,
    customer_id       text           NOT NULL,
    status            text           NOT NULL,
    payment_status    text           NOT NULL,
    fulfilment_status text           NOT NULL,
    attempt           int            NOT NULL,
    paid_by           uuid,
    total             numeric(14, 4) NOT NULL,
    currency          text           NOT NULL,
    placed_at         timestamptz    NOT NULL,
    payment_deadline  timestamptz    NOT NULL,
    facts             text           NOT NULL,
    history           text           NOT NULL,
    version           bigint         NOT NULL
);
CREATE INDEX orders_of_customer ON orders (customer_id, placed_at DESC);
CREATE INDEX orders_by_status ON orders (status, placed_at DESC);
CREATE INDEX orders_awaiting_payment ON orders (payment_deadline) WHERE status = 'AWAITING_PAYMENT';

CREATE TABLE payment (
    id          uuid           PRIMARY KEY,
    order_id    uuid           NOT NULL REFERENCES orders (id),
    method      text           NOT NULL,
    amount      numeric(14, 4) NOT NULL,
    currency    text           NOT NULL,
    state       text           NOT NULL,
    provider_id text           UNIQUE,
    settled     boolean        NOT NULL,
    created_at  timestamptz    NOT NULL DEFAULT now(),
    touched_at  timestamptz    NOT NULL DEFAULT now()
);
CREATE INDEX payment_of_order ON payment (order_id, created_at);
CREATE INDEX payment_in_limbo ON payment (touched_at) WHERE NOT settled;

-- Stored and acknowledged first, processed then.
CREATE TABLE payment_webhook (
    event_id     text        PRIMARY KEY,
    payload      text        NOT NULL,
    received_at  timestamptz NOT NULL DEFAULT now(),
    processed_at timestamptz
);
CREATE INDEX payment_webhook_waiting ON payment_webhook (received_at) WHERE processed_at IS NULL;
