"""Bytes in: files, folders, JSON lines, HTML and pipes become raw documents with their hash."""

from marsad.gather.inputs import gather, survey
from marsad.gather.size import LIMIT

__all__ = ["LIMIT", "gather", "survey"]
