"""A small ledger, and a client that asks the application for its pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from marsad.serve.app import create_app
from marsad.serve.settings import Settings
from marsad.store import Ledger
from tests.serve.documents import whole


@pytest.fixture(scope="session")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("serve") / "ledger.db"
    with Ledger.open(path, write=True) as ledger:
        for document in whole():
            ledger.add(document)
        ledger.weigh()
    return path


@pytest.fixture
def client(db: Path) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(db=db)), base_url="http://localhost") as made:
        yield made
