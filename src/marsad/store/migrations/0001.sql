-- The first form of the ledger. Offsets are code points into documents.text, half open; days are ISO dates.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('codebook', 'plover-2.0');

CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  title TEXT,
  publisher TEXT,
  published TEXT,
  published_basis TEXT NOT NULL,
  url TEXT,
  language TEXT,
  reason TEXT,
  text TEXT NOT NULL,
  article TEXT NOT NULL
);
CREATE INDEX documents_published ON documents (published);
CREATE INDEX documents_publisher ON documents (publisher);

-- Records are wide rows. With a rowid several share a page; without one, as in the first ledgers, each took a page
-- and a half. Nothing else hangs on it, so that those ledgers stay as they are.
CREATE TABLE claims (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  modes TEXT NOT NULL,
  status TEXT NOT NULL,
  certainty TEXT NOT NULL,
  country TEXT,
  since TEXT,
  until TEXT,
  quad INTEGER NOT NULL,
  score REAL NOT NULL,
  gloss TEXT NOT NULL,
  quotation TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (document, number)
);
CREATE INDEX claims_id ON claims (id);
CREATE INDEX claims_type ON claims (type, since);
CREATE INDEX claims_since ON claims (since);
CREATE INDEX claims_country ON claims (country, since);

CREATE TABLE ties (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  certainty TEXT NOT NULL,
  country TEXT,
  since TEXT,
  until TEXT,
  gloss TEXT NOT NULL,
  quotation TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (document, number)
);
CREATE INDEX ties_id ON ties (id);
CREATE INDEX ties_type ON ties (type);

CREATE TABLE statements (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  since TEXT,
  until TEXT,
  gloss TEXT NOT NULL,
  quotation TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (document, number)
);
CREATE INDEX statements_id ON statements (id);

-- One party of one record: kind is claim, tie or statement; folded is what an Arabic search looks at.
CREATE TABLE parties (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  code TEXT,
  sector TEXT,
  party TEXT,
  name TEXT,
  text TEXT,
  folded TEXT NOT NULL,
  PRIMARY KEY (document, kind, number, position)
) WITHOUT ROWID;
CREATE INDEX parties_code ON parties (code);
CREATE INDEX parties_party ON parties (party);

-- A person's word on a record: rows are added, never changed and never deleted.
CREATE TABLE judgements (
  number INTEGER PRIMARY KEY,
  record TEXT NOT NULL,
  verdict TEXT NOT NULL,
  note TEXT,
  person TEXT NOT NULL,
  made TEXT NOT NULL
);
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements
BEGIN SELECT RAISE(ABORT, 'judgements are never changed'); END;
CREATE TRIGGER judgements_last BEFORE DELETE ON judgements
BEGIN SELECT RAISE(ABORT, 'judgements are never deleted'); END;

-- Inputs from which no document came, and why.
CREATE TABLE failures (
  source TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (source, sha256)
) WITHOUT ROWID;

-- Full text over folded words; rowid is documents.number.
CREATE VIRTUAL TABLE search USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 0');
