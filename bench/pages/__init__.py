"""Pages of our own making in the layouts of Arabic news sites, and what is read from them."""
