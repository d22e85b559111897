-- What pages count again and again, kept beside the records and changed in the same transaction as they are.
-- Null is the empty text in these tables, so that it can be part of a key.

-- Under what a record counts: the country of its place, the codes of its parties, and each party: its key behind =,
-- and once more behind > where it is the one who acts, stands in a tie, or speaks.
CREATE TABLE scopes (
  kind TEXT NOT NULL,
  scope TEXT NOT NULL,
  since TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  PRIMARY KEY (kind, scope, since, document, number)
) WITHOUT ROWID;
CREATE INDEX scopes_document ON scopes (document, kind, number, scope);

-- Whom each claim brings together: one acting on the other, or, where together is 1, both acting.
CREATE TABLE couples (
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  together INTEGER NOT NULL,
  since TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  until TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  quad INTEGER NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (first, second, together, since, document, number)
) WITHOUT ROWID;
CREATE INDEX couples_document ON couples (document, number, first, second, together);

-- The ties without their words. standing is 1 for what holds or held, else the status; the other columns that can
-- be null are the tie's own.
CREATE TABLE bonds (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  certainty TEXT NOT NULL,
  country TEXT,
  since TEXT,
  until TEXT,
  subject TEXT NOT NULL,
  object TEXT NOT NULL,
  place TEXT NOT NULL,
  office TEXT NOT NULL,
  standing TEXT NOT NULL,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE INDEX bonds_relation ON bonds (type, subject, object, place, office, standing, document, number);

-- The sums below are kept by scope; the empty one stands for all records.
CREATE TABLE sum_claims (
  scope TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL, certainty TEXT NOT NULL, quad INTEGER NOT NULL,
  place_country TEXT NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (scope, type, status, certainty, quad, place_country)
) WITHOUT ROWID;
CREATE TABLE sum_days (
  scope TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, status TEXT NOT NULL, quad INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (scope, since, until, status, quad)
) WITHOUT ROWID;
CREATE TABLE sum_places (
  scope TEXT NOT NULL, place TEXT NOT NULL, place_country TEXT NOT NULL, place_precision TEXT NOT NULL,
  lat NOT NULL, lon NOT NULL, place_text TEXT NOT NULL,
  type TEXT NOT NULL, status TEXT NOT NULL, quad INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (scope, place, place_country, place_precision, lat, lon, place_text, type, status, quad)
) WITHOUT ROWID;

-- part is empty for all claims, force for material conflict that is asserted, and each type for its own.
CREATE TABLE sum_couples (
  scope TEXT NOT NULL, part TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL, together INTEGER NOT NULL,
  claims INTEGER NOT NULL, weight REAL NOT NULL,
  quad_1 INTEGER NOT NULL, quad_2 INTEGER NOT NULL, quad_3 INTEGER NOT NULL, quad_4 INTEGER NOT NULL,
  PRIMARY KEY (scope, part, first, second, together)
) WITHOUT ROWID;
CREATE INDEX sum_couples_weight ON sum_couples (scope, part, weight DESC, first, second, together);
CREATE TABLE sum_bonds (
  scope TEXT NOT NULL, type TEXT NOT NULL, subject TEXT NOT NULL, object TEXT NOT NULL, place TEXT NOT NULL,
  office TEXT NOT NULL, standing TEXT NOT NULL,
  ties INTEGER NOT NULL,
  PRIMARY KEY (scope, type, subject, object, place, office, standing)
) WITHOUT ROWID;
CREATE INDEX sum_bonds_most ON sum_bonds (scope, type, ties DESC);
CREATE TABLE sum_parties (
  key TEXT NOT NULL, name TEXT NOT NULL, code TEXT NOT NULL, sector TEXT NOT NULL, party TEXT NOT NULL,
  text TEXT NOT NULL, folded TEXT NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (key, name, code, sector, party, text, folded)
) WITHOUT ROWID;

-- What a document adds to each of them. The tables are these views, each row once, or grouped.
CREATE VIEW party_scopes AS
SELECT document, kind, number, code AS scope FROM parties WHERE code != ''
UNION ALL SELECT document, kind, number, '=' || key FROM parties WHERE key != 'unnamed'
UNION ALL SELECT document, kind, number, '>' || key FROM parties
  WHERE key != 'unnamed' AND role IN ('actor', 'subject', 'speaker');
CREATE VIEW new_scopes AS
SELECT 'claim' AS kind, country AS scope, ifnull(since, '') AS since, document, number FROM facts WHERE country != ''
UNION ALL SELECT 'tie', country, ifnull(since, ''), document, number FROM ties WHERE country != ''
UNION ALL SELECT p.kind, p.scope, ifnull(r.since, ''), r.document, r.number FROM party_scopes p
  JOIN facts r ON r.document = p.document AND r.number = p.number WHERE p.kind = 'claim'
UNION ALL SELECT p.kind, p.scope, ifnull(r.since, ''), r.document, r.number FROM party_scopes p
  JOIN ties r ON r.document = p.document AND r.number = p.number WHERE p.kind = 'tie'
UNION ALL SELECT p.kind, p.scope, ifnull(r.since, ''), r.document, r.number FROM party_scopes p
  JOIN statements r ON r.document = p.document AND r.number = p.number WHERE p.kind = 'statement';
CREATE VIEW new_couples AS
SELECT a.key AS first, b.key AS second, b.role = 'actor' AS together, ifnull(r.since, '') AS since,
  r.document, r.number, ifnull(r.until, '') AS until, r.type, r.status, r.quad, r.score
FROM parties a JOIN parties b ON b.document = a.document AND b.kind = a.kind AND b.number = a.number
  AND (b.role = 'recipient' OR (b.role = 'actor' AND b.key > a.key))
JOIN facts r ON r.document = a.document AND r.number = a.number
WHERE a.kind = 'claim' AND a.role = 'actor' AND a.key != b.key AND a.key != 'unnamed' AND b.key != 'unnamed';
CREATE VIEW new_bonds AS
SELECT r.document, r.number, r.type, r.status, r.certainty, r.country, r.since, r.until, s.key AS subject, ifnull(o.key, '') AS object,
  coalesce(json_extract(r.record, '$.place.name'), json_extract(r.record, '$.place.text'), '') AS place,
  ifnull(json_extract(r.record, '$.office'), '') AS office,
  CASE WHEN r.status IN ('asserted', 'historical') THEN '1' ELSE r.status END AS standing
FROM ties r
JOIN parties s ON s.document = r.document AND s.kind = 'tie' AND s.number = r.number AND s.role = 'subject'
LEFT JOIN parties o ON o.document = r.document AND o.kind = 'tie' AND o.number = r.number AND o.role = 'object';
CREATE VIEW every_scope AS
SELECT kind, scope, document, number FROM scopes WHERE scope NOT LIKE '>%'
UNION ALL SELECT 'claim', '', document, number FROM facts
UNION ALL SELECT 'tie', '', document, number FROM bonds;
CREATE VIEW new_claims AS
SELECT s.document, s.scope, r.type, r.status, r.certainty, r.quad, ifnull(r.country, '') AS place_country,
  ifnull(r.since, '') AS since, ifnull(r.until, '') AS until, ifnull(r.place, '') AS place,
  ifnull(r.place_precision, '') AS place_precision, ifnull(r.lat, '') AS lat, ifnull(r.lon, '') AS lon,
  ifnull(r.place_text, '') AS place_text, 1 AS claims
FROM every_scope s JOIN facts r ON r.document = s.document AND r.number = s.number WHERE s.kind = 'claim';
CREATE VIEW new_pairs AS
SELECT s.document, s.scope, CASE p.part WHEN 'type' THEN c.type ELSE p.part END AS part, c.first, c.second,
  c.together, 1 AS claims, abs(r.score) AS weight, r.quad = 1 AS quad_1, r.quad = 2 AS quad_2, r.quad = 3 AS quad_3, r.quad = 4 AS quad_4
FROM every_scope s JOIN facts r ON r.document = s.document AND r.number = s.number
JOIN couples c ON c.document = s.document AND c.number = s.number
JOIN (SELECT '' AS part UNION ALL SELECT 'force' UNION ALL SELECT 'type') p
  ON p.part != 'force' OR (c.quad = 4 AND c.status = 'asserted')
WHERE s.kind = 'claim';
CREATE VIEW new_relations AS
SELECT s.document, s.scope, b.type, b.subject, b.object, b.place, b.office, b.standing, 1 AS ties
FROM every_scope s JOIN bonds b ON b.document = s.document AND b.number = s.number WHERE s.kind = 'tie';
CREATE VIEW new_parties AS
SELECT document, key, ifnull(name, '') AS name, ifnull(code, '') AS code, ifnull(sector, '') AS sector,
  ifnull(party, '') AS party, ifnull(text, '') AS text, folded, 1 AS records
FROM parties WHERE key != 'unnamed';

INSERT INTO scopes SELECT DISTINCT kind, scope, since, document, number FROM new_scopes;
INSERT INTO couples 
SELECT DISTINCT first, second, together, since, document, number, until, type, status, quad, score FROM new_couples;
INSERT INTO bonds SELECT document, number, type, status, certainty, country, since, until, subject, object, place, office, standing FROM new_bonds;
INSERT INTO sum_claims
SELECT scope, type, status, certainty, quad, place_country, sum(claims) FROM new_claims GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO sum_days SELECT scope, since, until, status, quad, sum(claims) FROM new_claims GROUP BY 1, 2, 3, 4, 5;
INSERT INTO sum_places
SELECT scope, place, place_country, place_precision, lat, lon, place_text, type, status, quad, sum(claims)
FROM new_claims GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;
INSERT INTO sum_couples
SELECT scope, part, first, second, together, sum(claims), sum(weight), sum(quad_1), sum(quad_2), sum(quad_3),
  sum(quad_4)
FROM new_pairs GROUP BY 1, 2, 3, 4, 5;
INSERT INTO sum_bonds
SELECT scope, type, subject, object, place, office, standing, sum(ties) FROM new_relations
GROUP BY 1, 2, 3, 4, 5, 6, 7;
INSERT INTO sum_parties
SELECT key, name, code, sector, party, text, folded, sum(records) FROM new_parties GROUP BY 1, 2, 3, 4, 5, 6, 7;

-- Indexes that answer by themselves what is counted between two days.
DROP INDEX facts_since;
DROP INDEX facts_country;
CREATE INDEX facts_since ON facts (since, until, quad, type, status, certainty, country);
CREATE INDEX facts_placed ON facts (since, until, place, country, place_precision, lat, lon, place_text, quad);
CREATE INDEX bonds_since ON bonds (since, until, type);
CREATE INDEX statements_since ON statements (since, until, type);
CREATE INDEX statements_type ON statements (type);

-- The queue of the review desk: the least certain first, and those without a doer.
ALTER TABLE facts ADD COLUMN acting INTEGER NOT NULL DEFAULT 0;
UPDATE facts SET acting = 1 WHERE (document, number) IN (
  SELECT document, number FROM parties WHERE kind = 'claim' AND role = 'actor'
);
DROP TRIGGER claims_counted;
CREATE TRIGGER claims_counted AFTER INSERT ON claims BEGIN
  INSERT INTO facts VALUES (
    new.document, new.number, new.type, new.modes, new.status, new.certainty, new.country, new.since, new.until,
    new.quad, new.score,
    COALESCE(json_extract(new.record, '$.place.name'), json_extract(new.record, '$.place.text')),
    json_extract(new.record, '$.place.text'), json_extract(new.record, '$.place.precision'),
    json_extract(new.record, '$.place.lat'), json_extract(new.record, '$.place.lon'),
    json_array_length(new.record, '$.actor') > 0
  );
END;
CREATE INDEX facts_unsure ON facts (
  CASE certainty WHEN 'doubtful' THEN 0 WHEN 'possible' THEN 1 WHEN 'probable' THEN 2 ELSE 3 END, acting, since DESC
);

CREATE INDEX event_parties_code_event ON event_parties (code, event);
DROP INDEX event_parties_code;
