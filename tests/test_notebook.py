"""The notebook of the docs runs from its first cell to its last."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).parents[1]


@pytest.mark.filterwarnings("ignore")
def test_the_notebook_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]))
    notebook: Any = nbformat.read(ROOT / "docs" / "learn" / "notebook.ipynb", as_version=4)
    assert all(not cell.get("outputs") for cell in notebook.cells), "commit it without outputs"
    client = NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(ROOT)}})
    done = client.execute()
    html = [output["data"].get("text/html", "") for cell in done.cells for output in cell.get("outputs", ())
            if "data" in output]  # fmt: skip
    assert any("<mark>" in part and 'dir="rtl"' in part for part in html)
    assert done.cells[-2].outputs[0]["data"]["text/plain"] == "[]"
