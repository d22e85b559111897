"""The observatory: pages and an HTTP API over one ledger, for a browser. Extra ``serve``."""
