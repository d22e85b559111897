"""One class a failure. A message says what happened, where, and what to do about it."""

from __future__ import annotations


class MarsadError(Exception):
    """Any failure that marsad can name. ``exit_code`` is what the terminal command ends with."""

    exit_code = 1

    def __init__(self, happened: str, where: str = "", remedy: str = "") -> None:
        self.happened, self.where, self.remedy = happened, where, remedy
        super().__init__(" ".join(part for part in (happened, where and f"[{where}]", remedy) if part))


class InputError(MarsadError):
    """An input cannot be read at all: missing, not a known kind, not text."""

    exit_code = 3


class LexiconError(MarsadError):
    """The linguistic or political data is missing, damaged or contradicts its schema."""

    exit_code = 4


class LedgerError(MarsadError):
    """The ledger cannot be opened, read or written: locked, full disk, damaged, or of a newer version."""

    exit_code = 5


class NotFoundError(MarsadError):
    """Something asked for by its id or name does not exist."""

    exit_code = 6


class JudgementError(MarsadError):
    """A judgement cannot be made: a field or value that does not exist, claims that are not of one event."""

    exit_code = 8


class MissingPartError(MarsadError):
    """Something needs an optional part that is not installed."""

    exit_code = 9


class OutputError(MarsadError):
    """A result cannot be written: the folder is missing or read-only, the disk is full."""

    exit_code = 10
