"""Reading on several processors: documents come back in the order in which they were given."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Protocol

from marsad.cli.reader import load_reader, read_one
from marsad.errors import MarsadError
from marsad.model import Document, RawDocument

_WORTH_IT = 40
_AHEAD = 4


class ReadAll(Protocol):
    """Reads raw documents; nothing is read for one that is given as known or refused (``False``)."""

    def __call__(
        self, raws: Iterable[tuple[RawDocument, bool]]
    ) -> Iterator[tuple[RawDocument, Document | None]]:
        """Each raw document with what was read from it."""
        ...


def jobs_for(asked: int | None, documents: int | None) -> int:
    """How many processes to use: as asked, else all processors where there is enough to read."""
    if asked:
        return asked
    return 1 if documents is not None and documents < _WORTH_IT else os.cpu_count() or 1


@contextmanager
def reading(lexicon: Path | None, published: str | None, jobs: int) -> Iterator[ReadAll]:
    """A function that reads documents on ``jobs`` processes, each with the lexicon that is loaded already.

    Raises:
        MarsadError: one of the processes was ended from outside.
    """
    if jobs == 1:
        reader = load_reader(lexicon)
        yield lambda raws: (
            (raw, read_one(reader, raw, published) if wanted else None) for raw, wanted in raws
        )
        return
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if "fork" in methods else None)
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_end_with_parent) as pool:
        try:
            yield lambda raws: _in_order(pool, raws, lexicon, published, jobs * _AHEAD)
        except BrokenProcessPool as error:
            raise MarsadError(
                "A process that reads documents was ended from outside, perhaps for want of memory.",
                f"{jobs} processes",
                "Run the command again with fewer --jobs; an ingest goes on where it ended.",
            ) from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _end_with_parent() -> None:
    """Let a process end when the one that began it is gone: killed, that tells its children nothing."""
    parent = multiprocessing.parent_process()

    def follow() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    Thread(target=follow, daemon=True).start()


def _in_order(
    pool: ProcessPoolExecutor,
    raws: Iterable[tuple[RawDocument, bool]],
    lexicon: Path | None,
    published: str | None,
    ahead: int,
) -> Iterator[tuple[RawDocument, Document | None]]:
    waiting: deque[tuple[RawDocument, Future[Document] | None]] = deque()
    for raw, wanted in raws:
        waiting.append((raw, pool.submit(_read, raw, published, lexicon) if wanted else None))
        if len(waiting) > ahead:
            yield _result(*waiting.popleft())
    while waiting:
        yield _result(*waiting.popleft())


def _result(raw: RawDocument, future: Future[Document] | None) -> tuple[RawDocument, Document | None]:
    return raw, future.result() if future else None


def _read(raw: RawDocument, published: str | None, lexicon: Path | None) -> Document:
    return read_one(load_reader(lexicon), raw, published)
