-- Where a publisher's share is sent. A row never changes, but for being sealed with a newer key; a changed account is a
-- new row, so that what was transferred to the old one can still be told.
CREATE TABLE bank_account (
    id           uuid        PRIMARY KEY,
    publisher_id uuid        NOT NULL REFERENCES publisher (id) ON DELETE CASCADE,
    holder       text        NOT NULL,
    masked_iban  text        NOT NULL,
    sealed_iban  text        NOT NULL,
    -- which key opens it
    key_id       text        NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX bank_account_by_key ON bank_account (key_id);

ALTER TABLE publisher
    ADD COLUMN version         bigint NOT NULL DEFAULT 1,
    ADD COLUMN email           text,
    ADD COLUMN phones          text[] NOT NULL DEFAULT '{}',
    ADD COLUMN contact_types   text[] NOT NULL DEFAULT '{}',
    ADD COLUMN contact_values  text[] NOT NULL DEFAULT '{}',
    ADD COLUMN address_name    text,
    ADD COLUMN street          text,
    ADD COLUMN city            text,
    ADD COLUMN postal_code     text,
    ADD COLUMN region          text,
    ADD COLUMN country         text,
    ADD COLUMN bank_account_id uuid REFERENCES bank_account (id),
    ADD CHECK (cardinality(contact_types) = cardinality(contact_values));

-- What was agreed with a publisher that never sold anything goes with it.
ALTER TABLE agreement
    DROP CONSTRAINT agreement_publisher_id_fkey,
    ADD FOREIGN KEY (publisher_id) REFERENCES publisher (id) ON DELETE CASCADE;

-- Who has seen a whole IBAN; it outlives the publisher.
CREATE TABLE iban_reveal (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    publisher_id uuid        NOT NULL,
    masked_iban  text        NOT NULL,
    revealed_to  text        NOT NULL,
    at           timestamptz NOT NULL
);
