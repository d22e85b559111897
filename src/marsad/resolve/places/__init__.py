"""The places of a sentence, and the point or country that each means."""
