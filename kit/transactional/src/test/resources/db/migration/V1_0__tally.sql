-- What events did, in the transaction of their effect.
CREATE TABLE tally (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry text   NOT NULL
);
