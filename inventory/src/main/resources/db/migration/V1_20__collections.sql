CREATE TABLE collection (
    id          uuid   PRIMARY KEY,
    name        text   NOT NULL,
    description text,
    revision    bigint NOT NULL DEFAULT 1
);
CREATE INDEX collection_by_name ON collection (name, id);

-- Books are shown in the order they were put in.
CREATE TABLE collected_book (
    collection_id uuid   NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    isbn          text   NOT NULL,
    position      bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (collection_id, isbn)
);
CREATE INDEX collected_book_in_order ON collected_book (collection_id, position);
