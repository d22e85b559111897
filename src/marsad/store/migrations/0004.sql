-- Who exactly a party is: its id, else its English name, else its codes with its words.
ALTER TABLE parties ADD COLUMN key TEXT NOT NULL DEFAULT '';
UPDATE parties SET key = COALESCE(
  NULLIF(party, ''),
  NULLIF(name, ''),
  NULLIF(TRIM(
    TRIM(COALESCE(code, '') || ' ' || COALESCE(sector, ''))
    || CASE WHEN COALESCE(text, '') != '' THEN ' «' || text || '»' ELSE '' END
  ), ''),
  'unnamed'
);
CREATE INDEX parties_key ON parties (key, kind, role, name, folded);
CREATE INDEX parties_pairs ON parties (kind, role, document, number, key);
ALTER TABLE event_parties ADD COLUMN key TEXT NOT NULL DEFAULT '';
UPDATE event_parties SET key = COALESCE(
  NULLIF(party, ''),
  NULLIF(name, ''),
  NULLIF(TRIM(
    TRIM(COALESCE(code, '') || ' ' || COALESCE(sector, ''))
    || CASE WHEN COALESCE(text, '') != '' THEN ' «' || text || '»' ELSE '' END
  ), ''),
  'unnamed'
);
CREATE INDEX event_parties_key ON event_parties (key, role);

-- Where a record happened, by the place's English name, or its words where it has none.
ALTER TABLE claims ADD COLUMN place TEXT GENERATED ALWAYS AS (
  COALESCE(json_extract(record, '$.place.name'), json_extract(record, '$.place.text'))
) VIRTUAL;
CREATE INDEX claims_place ON claims (place);
ALTER TABLE events ADD COLUMN place TEXT GENERATED ALWAYS AS (
  COALESCE(json_extract(record, '$.place.name'), json_extract(record, '$.place.text'))
) VIRTUAL;
CREATE INDEX events_place ON events (place);

-- The claims without their words: narrow rows that are counted in a moment, kept by the trigger below.
CREATE TABLE facts (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  type TEXT NOT NULL,
  modes TEXT NOT NULL,
  status TEXT NOT NULL,
  certainty TEXT NOT NULL,
  country TEXT,
  since TEXT,
  until TEXT,
  quad INTEGER NOT NULL,
  score REAL NOT NULL,
  place TEXT,
  place_text TEXT,
  place_precision TEXT,
  lat REAL,
  lon REAL,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;
INSERT INTO facts
SELECT document, number, type, modes, status, certainty, country, since, until, quad, score, place,
  json_extract(record, '$.place.text'), json_extract(record, '$.place.precision'),
  json_extract(record, '$.place.lat'), json_extract(record, '$.place.lon')
FROM claims;
CREATE TRIGGER claims_counted AFTER INSERT ON claims BEGIN
  INSERT INTO facts VALUES (
    new.document, new.number, new.type, new.modes, new.status, new.certainty, new.country, new.since, new.until,
    new.quad, new.score,
    COALESCE(json_extract(new.record, '$.place.name'), json_extract(new.record, '$.place.text')),
    json_extract(new.record, '$.place.text'), json_extract(new.record, '$.place.precision'),
    json_extract(new.record, '$.place.lat'), json_extract(new.record, '$.place.lon')
  );
END;
CREATE INDEX facts_since ON facts (since, document, number);
CREATE INDEX facts_country ON facts (country);
CREATE INDEX facts_place ON facts (place);
