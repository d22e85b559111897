"""The proper names of a text: persons, places, organisations."""
