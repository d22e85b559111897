"""A small ledger, and a client that asks the application for its pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from marsad.serve.app import create_app
from marsad.serve.settings import Settings
from tests.serve.documents import fill


@pytest.fixture(scope="session")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("serve") / "ledger.db")


@pytest.fixture
def client(db: Path) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(db=db)), base_url="http://localhost") as made:
        yield made
