-- Messages that could not be processed, as they came. event_id is null for what is no event at all.
CREATE TABLE dead_letter (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consumer      text        NOT NULL,
    topic         text        NOT NULL,
    partition     int         NOT NULL,
    record_offset bigint      NOT NULL,
    key           text,
    event_id      text,
    type          text,
    headers       text        NOT NULL,
    payload       text,
    reason        text        NOT NULL,
    attempts      int         NOT NULL,
    failed_at     timestamptz NOT NULL DEFAULT now(),
    replayed_at   timestamptz
);
-- The event's id too: a broker that lost its data counts offsets from 0 again.
CREATE UNIQUE INDEX dead_letter_message
    ON dead_letter (consumer, topic, partition, record_offset, coalesce(event_id, ''));
CREATE INDEX dead_letter_waiting ON dead_letter (id) WHERE replayed_at IS NULL;
