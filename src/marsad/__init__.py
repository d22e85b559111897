"""marsad reads Arabic news into an evidence-linked record of a political conflict."""

__version__ = "0.1.0"
