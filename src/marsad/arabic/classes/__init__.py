"""The closed classes of Arabic grammar and the particles that rules name."""
