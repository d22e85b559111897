"""Quality and speed, measured against texts that do not ship."""
