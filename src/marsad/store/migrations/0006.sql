-- In search.forms each word that has other forms heads a line of them: so where a text has a word in one of its
-- forms can be told without reading its words again.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (title, body, forms, tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO search (rowid, title, body, forms)
SELECT number, marsad_key(coalesce(title, '')), marsad_key(text), marsad_forms(coalesce(title, '') || ' ' || text)
FROM documents ORDER BY number;
