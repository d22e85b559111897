-- Indexes in whose order the latest records are met first.
DROP INDEX bonds_relation;
CREATE INDEX bonds_relation ON bonds (
  type, subject, object, place, office, standing, since DESC, document, number
);
