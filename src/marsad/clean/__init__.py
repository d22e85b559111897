"""Raw document -> Article: title, body, furniture, byline, dateline, publication date, language."""

from marsad.clean.article import clean

__all__ = ["clean"]
