-- A refund the provider failed to make is tried again under another key.
ALTER TABLE payment ADD COLUMN refund_attempts int NOT NULL DEFAULT 0;
