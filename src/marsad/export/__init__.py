"""Getting results out: one format a file, each column declared once."""

from marsad.export.formats import FORMATS
from marsad.export.job import Format, Job
from marsad.export.writing import save, write

__all__ = ["FORMATS", "Format", "Job", "save", "write"]
