"""Article -> claims, ties and statements: one noun a file."""
