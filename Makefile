# make demo: environment, installation, sample articles, situation. make test: everything the tests need, and the tests.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help demo serve test lint bench build-data check-data docs check-docs clean

help: ## what there is to make
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml | $(BIN)/python
	$(PIP) install -e .
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(BIN)/python
	$(PIP) install -e '.[dev]'
	@touch $@ $(VENV)/installed

$(VENV)/installed-serve: pyproject.toml | $(BIN)/python
	$(PIP) install -e '.[serve]'
	@touch $@ $(VENV)/installed

demo: $(VENV)/installed ## read the sample articles into demo/ledger.db and print the situation
	$(BIN)/marsad ingest examples --db demo/ledger.db
	$(BIN)/marsad situation --db demo/ledger.db

serve: $(VENV)/installed-serve demo ## the demo's ledger as pages in the browser
	$(BIN)/marsad serve --db demo/ledger.db --open

test: $(VENV)/installed-dev ## run all tests
	$(BIN)/python -m pytest -n auto --dist loadfile

lint: $(VENV)/installed-dev ## style, types, and which room may import which
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/installed-dev ## quality against bench/floors.json
	$(BIN)/marsad bench

build-data: $(VENV)/installed-dev ## compile resources/ into src/marsad/data
	$(BIN)/python -m genscripts.build

check-data: $(VENV)/installed-dev ## fail when the compiled data differ from what resources/ give
	$(BIN)/python -m genscripts.build --check

docs: $(VENV)/installed-dev ## write the output that commands give now into the pages that show it
	$(BIN)/python docs/refresh.py

check-docs: $(VENV)/installed-dev ## fail when a page shows other output than its command gives
	$(BIN)/python docs/refresh.py --check

clean: ## remove the environment and what was made with it
	rm -rf $(VENV) demo build dist
