-- The trace of the work that caused an event, as a W3C traceparent; null where there was none. A repeatable migration, as the
-- services' own have long gone past the numbers of the kit's.
ALTER TABLE outbox ADD COLUMN IF NOT EXISTS traceparent text;
