"""Bytes in: files, folders, tables, archives, pages, feeds and pipes become raw documents with their hash."""

from marsad.gather.fields import parse_columns
from marsad.gather.inputs import gather, survey
from marsad.gather.size import LIMIT

__all__ = ["LIMIT", "gather", "parse_columns", "survey"]
