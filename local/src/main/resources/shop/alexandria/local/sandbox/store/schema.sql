-- Amounts are minor units; "created" is in seconds of the epoch, "..._at" in milliseconds.
CREATE TABLE IF NOT EXISTS payment_intent (
    seq BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE,
    id VARCHAR PRIMARY KEY,
    created BIGINT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    currency VARCHAR(3) NOT NULL,
    description VARCHAR,
    metadata VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    payment_method VARCHAR,
    latest_charge VARCHAR,
    last_error VARCHAR,
    settles_at BIGINT,
    canceled_at BIGINT,
    cancellation_reason VARCHAR
);
CREATE INDEX IF NOT EXISTS payment_intent_to_settle ON payment_intent (settles_at);

CREATE TABLE IF NOT EXISTS charge (
    seq BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE,
    id VARCHAR PRIMARY KEY,
    created BIGINT NOT NULL,
    payment_intent VARCHAR NOT NULL REFERENCES payment_intent (id),
    amount BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    payment_method VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    failure VARCHAR,
    refunded BIGINT NOT NULL,
    CHECK (refunded BETWEEN 0 AND amount),
    -- The last line of defence: an intent has one charge at most that has moved money or still may.
    charged_intent VARCHAR GENERATED ALWAYS AS (CASE WHEN state <> 'FAILED' THEN payment_intent END) UNIQUE
);

CREATE TABLE IF NOT EXISTS refund (
    seq BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE,
    id VARCHAR PRIMARY KEY,
    created BIGINT NOT NULL,
    charge VARCHAR NOT NULL REFERENCES charge (id),
    payment_intent VARCHAR NOT NULL REFERENCES payment_intent (id),
    amount BIGINT NOT NULL CHECK (amount > 0),
    currency VARCHAR(3) NOT NULL,
    reason VARCHAR,
    metadata VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS event (
    seq BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE,
    id VARCHAR PRIMARY KEY,
    created BIGINT NOT NULL,
    type VARCHAR NOT NULL,
    payload VARCHAR NOT NULL
);

-- A row for each webhook still to be delivered; an acknowledged one is deleted.
CREATE TABLE IF NOT EXISTS delivery (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event VARCHAR NOT NULL REFERENCES event (id),
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts INT NOT NULL
);
CREATE INDEX IF NOT EXISTS delivery_due ON delivery (due_at);

CREATE TABLE IF NOT EXISTS idempotency_key (
    id VARCHAR PRIMARY KEY,
    fingerprint VARCHAR NOT NULL,
    status INT NOT NULL,
    body VARCHAR NOT NULL
);
