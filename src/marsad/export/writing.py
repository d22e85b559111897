"""Writing an export to a file or a pipe: whole, or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from marsad.errors import OutputError
from marsad.export.formats import FORMATS
from marsad.export.job import Format, Job


def save(format_: str, job: Job, path: str | Path) -> int:
    """Write ``job`` in a format to ``path``, in place of what is there; the number of rows.

    A file that cannot be finished is not left behind, and the one before stays as it was.

    Raises:
        OutputError: the folder is missing or read-only, or the disk is full.
        MissingPartError: the format needs an optional part that is not installed.
        LedgerError: the ledger cannot be read.
    """
    with _whole(Path(path)) as out:
        return write(FORMATS[format_], job, out)


def write(format_: Format, job: Job, out: BinaryIO) -> int:
    """Write ``job`` to an open file, all of it of one moment of the ledger; the number of rows."""
    with job.ledger.snapshot():
        return format_.write(job, out)


@contextmanager
def _whole(path: Path) -> Iterator[BinaryIO]:
    """A new file beside ``path`` that takes its name when it is complete and on the disk."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise _trouble(error, path) from error
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        made.chmod(0o666 & ~_umask())
        made.replace(path)
    except OSError as error:
        raise _trouble(error, path) from error
    finally:
        made.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _trouble(error: OSError, path: Path) -> OutputError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return OutputError("The disk is full.", str(path), "Make room; no part of the file was left behind.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError("The file cannot be written.", str(path), "Check the permissions of its folder.")
    if error.errno == errno.ENOENT:
        return OutputError("There is no such folder.", str(path.parent), "Make it, or give another --out.")
    return OutputError(f"The file cannot be written: {error.strerror}.", str(path), "Give another --out.")
