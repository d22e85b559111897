-- Records are wide rows. Without a rowid each took a page and a half; with one, several share a page.
-- No table is renamed, so that views and triggers which name them need not be whole in between.
CREATE TABLE kept AS SELECT document, number, id, type, modes, status, certainty, country, since, until, quad, score,
  gloss, quotation, record FROM claims ORDER BY document, number;
DROP TABLE claims;
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
  place TEXT GENERATED ALWAYS AS (
    COALESCE(json_extract(record, '$.place.name'), json_extract(record, '$.place.text'))
  ) VIRTUAL,
  PRIMARY KEY (document, number)
);
INSERT INTO claims SELECT * FROM kept;
DROP TABLE kept;
CREATE INDEX claims_id ON claims (id);
CREATE INDEX claims_type ON claims (type, since);
CREATE INDEX claims_since ON claims (since);
CREATE INDEX claims_country ON claims (country, since);
CREATE INDEX claims_place ON claims (place);
CREATE TRIGGER claims_counted AFTER INSERT ON claims BEGIN
  INSERT INTO facts VALUES (
    new.document, new.number, new.type, new.modes, new.status, new.certainty, new.country, new.since, new.until,
    new.quad, new.score,
    COALESCE(json_extract(new.record, '$.place.name'), json_extract(new.record, '$.place.text')),
    json_extract(new.record, '$.place.text'), json_extract(new.record, '$.place.precision'),
    json_extract(new.record, '$.place.lat'), json_extract(new.record, '$.place.lon')
  );
END;

CREATE TABLE kept AS SELECT * FROM ties ORDER BY document, number;
DROP TABLE ties;
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
INSERT INTO ties SELECT * FROM kept;
DROP TABLE kept;
CREATE INDEX ties_id ON ties (id);
CREATE INDEX ties_type ON ties (type);

CREATE TABLE kept AS SELECT * FROM statements ORDER BY document, number;
DROP TABLE statements;
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
INSERT INTO statements SELECT * FROM kept;
DROP TABLE kept;
CREATE INDEX statements_id ON statements (id);

-- In search.forms each word that has other forms heads a line of them: so where a text has a word in one of its
-- forms can be told without reading its words again.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (title, body, forms, tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO search (rowid, title, body, forms)
SELECT number, marsad_key(coalesce(title, '')), marsad_key(text), marsad_forms(coalesce(title, '') || ' ' || text)
FROM documents ORDER BY number;
