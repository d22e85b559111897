"""Compiles resources/ into src/marsad/data."""
