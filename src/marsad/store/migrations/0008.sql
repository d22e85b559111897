-- In which documents an event is told, so that events are found by what holds of documents.
CREATE TABLE event_documents (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
  PRIMARY KEY (document, event)
) WITHOUT ROWID;
INSERT INTO event_documents
SELECT DISTINCT c.document, x.event FROM event_claims x JOIN claims c ON c.id = x.claim;
CREATE INDEX event_documents_event ON event_documents (event, document);

-- Indexes that answer by themselves what is asked of some documents' statements, and of the last days of events.
DROP INDEX statements_type;
CREATE INDEX statements_type ON statements (type, until, since, document);
CREATE INDEX events_until ON events (until, since, type, status);
CREATE INDEX couples_since ON couples (since, until, first, second, together, quad, score);

-- Under what an event counts, as scopes say it of records: the country of its place, the codes of its parties, and
-- each party, its key behind =.
CREATE TABLE event_scopes (
  scope TEXT NOT NULL,
  since TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
  until TEXT NOT NULL,
  PRIMARY KEY (scope, since, event)
) WITHOUT ROWID;
CREATE VIEW new_event_scopes AS
SELECT country AS scope, ifnull(since, '') AS since, number AS event, ifnull(until, '') AS until
FROM events WHERE country != ''
UNION SELECT p.code, ifnull(e.since, ''), e.number, ifnull(e.until, '')
  FROM event_parties p JOIN events e ON e.number = p.event WHERE p.code != ''
UNION SELECT '=' || p.key, ifnull(e.since, ''), e.number, ifnull(e.until, '')
  FROM event_parties p JOIN events e ON e.number = p.event WHERE p.key != 'unnamed';
INSERT INTO event_scopes SELECT scope, since, event, until FROM new_event_scopes;
CREATE INDEX event_scopes_event ON event_scopes (event);

DROP INDEX documents_published;
CREATE INDEX documents_published ON documents (published, publisher);
