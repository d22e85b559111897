-- The feed of changes: one row a document that came, was read anew, was replaced by other bytes, or was deleted.
-- No row tells a time, so that the same documents in the same order give the same file.
CREATE TABLE changes (
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('added', 'reread', 'replaced', 'deleted')),
  sha256 TEXT NOT NULL,
  fingerprint TEXT NOT NULL
);
CREATE INDEX changes_document ON changes (document);
INSERT INTO changes (document, what, sha256, fingerprint)
SELECT id, 'added', sha256, fingerprint FROM documents ORDER BY number;

-- What a change did to each record that is not the same before and after; a deletion keeps ids alone.
CREATE TABLE record_changes (
  change INTEGER NOT NULL REFERENCES changes (number),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (change, position)
) WITHOUT ROWID;
CREATE INDEX record_changes_record ON record_changes (record);

-- Records that were there and are not any more, with the change that took them.
CREATE VIEW tombstones AS
SELECT r.record, r.kind, c.document, max(r.change) AS change
FROM record_changes r JOIN changes c ON c.number = r.change
WHERE r.after IS NULL
  AND NOT EXISTS (SELECT 1 FROM claims t WHERE t.id = r.record)
  AND NOT EXISTS (SELECT 1 FROM ties t WHERE t.id = r.record)
  AND NOT EXISTS (SELECT 1 FROM statements t WHERE t.id = r.record)
GROUP BY r.record, r.kind, c.document;

-- Full text over folded words, and over their forms without clitics and their lemmas; rowid is documents.number.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (title, body, forms, tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO search (rowid, title, body, forms)
SELECT number, marsad_key(coalesce(title, '')), marsad_key(text), marsad_forms(coalesce(title, '') || ' ' || text)
FROM documents ORDER BY number;
