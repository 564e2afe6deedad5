-- What users made: plans, weights, indicators of their own, answers. store_id 0: the whole workspace. body: a JSON object.

CREATE TABLE document (
    store_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    changed_at INTEGER NOT NULL, -- Beijing seconds
    PRIMARY KEY (store_id, kind, id)
) STRICT, WITHOUT ROWID;
