"""What is known of written signs alone: folded spelling, punctuation, endings, the pieces between spaces."""
