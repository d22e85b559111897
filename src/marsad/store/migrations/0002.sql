-- Events: the claims of one happening, seen together. Made anew by weighing; nobody edits them.
-- meta.weighed says of which documents and judgements they were made.
CREATE TABLE events (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  modes TEXT NOT NULL,
  status TEXT NOT NULL,
  certainty TEXT NOT NULL,
  country TEXT,
  since TEXT,
  until TEXT,
  quad INTEGER NOT NULL,
  score REAL NOT NULL,
  claims INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  publishers TEXT NOT NULL,
  gloss TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX events_type ON events (type, since);
CREATE INDEX events_since ON events (since);
CREATE INDEX events_country ON events (country, since);

CREATE TABLE event_claims (
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
  claim TEXT NOT NULL,
  voice INTEGER NOT NULL,
  PRIMARY KEY (event, claim)
) WITHOUT ROWID;
CREATE INDEX event_claims_claim ON event_claims (claim);

CREATE TABLE event_parties (
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  code TEXT,
  sector TEXT,
  party TEXT,
  name TEXT,
  text TEXT,
  folded TEXT NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;
CREATE INDEX event_parties_code ON event_parties (code);
CREATE INDEX event_parties_party ON event_parties (party);

-- What a judgement on a merge or a correction holds, as JSON: claims, against, changes.
ALTER TABLE judgements ADD COLUMN detail TEXT NOT NULL DEFAULT '{}';
CREATE INDEX judgements_record ON judgements (record);
