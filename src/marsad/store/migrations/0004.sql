-- What pages ask for, out of the records: who exactly a party is, where a claim happened; and indexes to count by.
ALTER TABLE parties ADD COLUMN key TEXT GENERATED ALWAYS AS (
  COALESCE(
    NULLIF(party, ''),
    NULLIF(name, ''),
    NULLIF(TRIM(
      TRIM(COALESCE(code, '') || ' ' || COALESCE(sector, ''))
      || CASE WHEN COALESCE(text, '') != '' THEN ' «' || text || '»' ELSE '' END
    ), ''),
    'unnamed'
  )
) VIRTUAL;
CREATE INDEX parties_key ON parties (key, kind, role);
CREATE INDEX parties_pairs ON parties (kind, document, number, role, key);

ALTER TABLE claims ADD COLUMN place TEXT GENERATED ALWAYS AS (
  COALESCE(json_extract(record, '$.place.name'), json_extract(record, '$.place.text'))
) VIRTUAL;
ALTER TABLE claims ADD COLUMN place_text TEXT GENERATED ALWAYS AS (json_extract(record, '$.place.text')) VIRTUAL;
ALTER TABLE claims ADD COLUMN lat REAL GENERATED ALWAYS AS (json_extract(record, '$.place.lat')) VIRTUAL;
ALTER TABLE claims ADD COLUMN lon REAL GENERATED ALWAYS AS (json_extract(record, '$.place.lon')) VIRTUAL;
ALTER TABLE claims ADD COLUMN place_precision TEXT GENERATED ALWAYS AS (
  json_extract(record, '$.place.precision')
) VIRTUAL;
CREATE INDEX claims_place ON claims (place, country, place_precision, lat, lon, quad, place_text);
CREATE INDEX claims_counts ON claims (since, until, type, status, certainty, quad, country, score);

ALTER TABLE event_parties ADD COLUMN key TEXT GENERATED ALWAYS AS (
  COALESCE(
    NULLIF(party, ''),
    NULLIF(name, ''),
    NULLIF(TRIM(
      TRIM(COALESCE(code, '') || ' ' || COALESCE(sector, ''))
      || CASE WHEN COALESCE(text, '') != '' THEN ' «' || text || '»' ELSE '' END
    ), ''),
    'unnamed'
  )
) VIRTUAL;
CREATE INDEX event_parties_key ON event_parties (key, role);
ALTER TABLE events ADD COLUMN place TEXT GENERATED ALWAYS AS (
  COALESCE(json_extract(record, '$.place.name'), json_extract(record, '$.place.text'))
) VIRTUAL;
CREATE INDEX events_place ON events (place);
