"""A ledger of tens of thousands of articles, made of paragraphs that were really read."""
