"""Tools for AI assistants over one ledger: read-only, each answer with its words. Extra ``mcp``."""
