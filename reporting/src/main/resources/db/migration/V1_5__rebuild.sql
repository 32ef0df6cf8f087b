-- The rebuild that is running or was the last. Who runs it touches it again and again; who has died does not.
CREATE TABLE rebuild (
    only_one    boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    state       text        NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
    events      bigint      NOT NULL DEFAULT 0,
    reason      text,
    started_at  timestamptz NOT NULL DEFAULT now(),
    touched_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz
);
