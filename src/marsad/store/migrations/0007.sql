-- Indexes in whose order the latest records are met first, or the claims that end between two days.
DROP INDEX bonds_relation;
CREATE INDEX bonds_relation ON bonds (
  type, subject, object, place, office, standing, since DESC, document, number
);
CREATE INDEX facts_until ON facts (until);
CREATE INDEX facts_status ON facts (status, since DESC) WHERE status != 'asserted';

-- The last day of a record beside its first, so that what is asked of days is told without reading the record.
ALTER TABLE scopes ADD COLUMN until TEXT NOT NULL DEFAULT '';
DROP VIEW new_scopes;
CREATE VIEW new_scopes AS
SELECT 'claim' AS kind, country AS scope, ifnull(since, '') AS since, ifnull(until, '') AS until, document, number
FROM facts WHERE country != ''
UNION ALL SELECT 'tie', country, ifnull(since, ''), ifnull(until, ''), document, number FROM ties
WHERE country != ''
UNION ALL SELECT p.kind, p.scope, ifnull(r.since, ''), ifnull(r.until, ''), r.document, r.number
FROM party_scopes p JOIN facts r ON r.document = p.document AND r.number = p.number WHERE p.kind = 'claim'
UNION ALL SELECT p.kind, p.scope, ifnull(r.since, ''), ifnull(r.until, ''), r.document, r.number
FROM party_scopes p JOIN ties r ON r.document = p.document AND r.number = p.number WHERE p.kind = 'tie'
UNION ALL SELECT p.kind, p.scope, ifnull(r.since, ''), ifnull(r.until, ''), r.document, r.number
FROM party_scopes p JOIN statements r ON r.document = p.document AND r.number = p.number
WHERE p.kind = 'statement';
UPDATE scopes SET until = ifnull((
  SELECT r.until FROM facts r WHERE r.document = scopes.document AND r.number = scopes.number
), '') WHERE kind = 'claim';
UPDATE scopes SET until = ifnull((
  SELECT r.until FROM bonds r WHERE r.document = scopes.document AND r.number = scopes.number
), '') WHERE kind = 'tie';
UPDATE scopes SET until = ifnull((
  SELECT r.until FROM statements r WHERE r.document = scopes.document AND r.number = scopes.number
), '') WHERE kind = 'statement';

-- What each party does and suffers: side is doer for those who act, target for the others of a claim.
CREATE TABLE sum_deeds (
  key TEXT NOT NULL, side TEXT NOT NULL, type TEXT NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (key, side, type)
) WITHOUT ROWID;
CREATE VIEW new_deeds AS
SELECT document, key, side, type, 1 AS claims FROM (
  SELECT DISTINCT p.document, p.number, p.key, CASE p.role WHEN 'actor' THEN 'doer' ELSE 'target' END AS side, r.type
  FROM parties p JOIN facts r ON r.document = p.document AND r.number = p.number
  WHERE p.kind = 'claim' AND p.key != 'unnamed'
);
INSERT INTO sum_deeds SELECT key, side, type, sum(claims) FROM new_deeds GROUP BY 1, 2, 3;

-- Sums by the months in which claims begin and end, for what is asked of days; of places for all claims only.
CREATE TABLE sum_months (
  scope TEXT NOT NULL, month TEXT NOT NULL, last_month TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL,
  certainty TEXT NOT NULL, quad INTEGER NOT NULL, place_country TEXT NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (scope, month, last_month, type, status, certainty, quad, place_country)
) WITHOUT ROWID;
CREATE TABLE sum_placed (
  scope TEXT NOT NULL, month TEXT NOT NULL, last_month TEXT NOT NULL, place TEXT NOT NULL,
  place_country TEXT NOT NULL, place_precision TEXT NOT NULL, lat NOT NULL, lon NOT NULL, place_text TEXT NOT NULL,
  quad INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (scope, month, last_month, place, place_country, place_precision, lat, lon, place_text, quad)
) WITHOUT ROWID;
CREATE VIEW new_months AS
SELECT *, substr(since, 1, 7) AS month, substr(until, 1, 7) AS last_month FROM new_claims;
CREATE VIEW new_placed AS
SELECT document, '' AS scope, substr(ifnull(r.since, ''), 1, 7) AS month,
  substr(ifnull(r.until, ''), 1, 7) AS last_month, ifnull(r.place, '') AS place,
  ifnull(r.country, '') AS place_country, ifnull(r.place_precision, '') AS place_precision,
  ifnull(r.lat, '') AS lat, ifnull(r.lon, '') AS lon, ifnull(r.place_text, '') AS place_text, r.quad, 1 AS claims
FROM facts r;
INSERT INTO sum_months
SELECT scope, month, last_month, type, status, certainty, quad, place_country, sum(claims)
FROM new_months GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
INSERT INTO sum_placed
SELECT scope, month, last_month, place, place_country, place_precision, lat, lon, place_text, quad, sum(claims)
FROM new_placed GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

-- The pace of claims: so many begin in a month.
CREATE TABLE sum_pace (
  scope TEXT NOT NULL, month TEXT NOT NULL, status TEXT NOT NULL, quad INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (scope, month, status, quad)
) WITHOUT ROWID;
INSERT INTO sum_pace SELECT scope, month, status, quad, sum(claims) FROM new_months GROUP BY 1, 2, 3, 4;

-- The publishers of documents; and indexes that answer by themselves what lists count.
CREATE TABLE sum_papers (
  publisher TEXT NOT NULL, documents INTEGER NOT NULL, PRIMARY KEY (publisher)
) WITHOUT ROWID;
CREATE VIEW new_papers AS
SELECT number AS document, publisher, 1 AS documents FROM documents WHERE publisher IS NOT NULL;
INSERT INTO sum_papers SELECT publisher, sum(documents) FROM new_papers GROUP BY 1;
DROP INDEX documents_publisher;
CREATE INDEX documents_publisher ON documents (publisher, published);
DROP INDEX statements_type;
CREATE INDEX statements_type ON statements (type, until, since);
CREATE INDEX bonds_type ON bonds (type, until, since);
CREATE INDEX statements_narrow ON statements (document, number, type, since, until);
CREATE INDEX bonds_status ON bonds (status, type, since DESC, until, subject, object);
CREATE INDEX facts_modes ON facts (modes, since, until, type, status, certainty, quad, country) WHERE modes != '';

-- The same for events: the different parties by which an actor's name is looked for, and narrow indexes.
CREATE TABLE event_names (
  key TEXT NOT NULL, party TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
  PRIMARY KEY (key, party, code, name, folded)
) WITHOUT ROWID;
INSERT INTO event_names
SELECT DISTINCT key, ifnull(party, ''), ifnull(code, ''), ifnull(name, ''), folded FROM event_parties;
DROP INDEX events_type;
CREATE INDEX events_type ON events (type, since, until);
DROP INDEX events_since;
CREATE INDEX events_since ON events (since, until, type, status);
CREATE INDEX events_status ON events (status, since, until, type);
CREATE INDEX events_modes ON events (modes, since, until) WHERE modes != '';
CREATE INDEX claims_document ON claims (document, id);

-- Of which documents the events were made is told without reading their texts.
CREATE INDEX documents_read ON documents (id, sha256, fingerprint);
