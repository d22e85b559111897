"""How names and descriptions read in English."""
