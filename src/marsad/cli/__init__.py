"""The terminal: every command reads, asks or stores through the rooms behind it and only prints."""
