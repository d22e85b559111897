"""Series and what changes in them."""
