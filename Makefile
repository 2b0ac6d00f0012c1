# Two commands matter: `make run` and `make test`. Each sets itself up in .venv first.
PYTHON ?= python3
BIN := .venv/bin
RUN := .venv/.ready-to-run
DEV := .venv/.ready-to-test
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input

.PHONY: run test lint format release bench install lock pictures points screenshots clean

run: $(RUN)
	@$(BIN)/onward

install: $(RUN)

test: $(DEV)
	@$(BIN)/python -m pytest

lint: $(DEV)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(DEV)
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

release: $(DEV)
	@$(BIN)/python -m tests.missing_words
	@$(BIN)/python -m tests.old_help_lines

bench: $(DEV)
	@for file in engine check_ins process discord_cost slack_cost; do $(BIN)/python -m benchmarks.$$file || exit 1; done

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Onward needs Python 3.11 or newer; '$(PYTHON)' is older or missing. Try: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -m venv .venv

$(RUN): requirements.lock pyproject.toml | $(BIN)/python
	@echo "Setting up Onward in .venv (once)…" >&2
	@$(INSTALL) --require-hashes -r requirements.lock
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements-dev.lock $(RUN)
	@echo "Setting up the test tools in .venv (once)…" >&2
	@$(INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@

# Draw what the documents show anew, from the code as it is.
pictures: $(DEV)
	@$(BIN)/python -m tests.picture docs/flow.svg
	@$(BIN)/python -m tests.diagram ARCHITECTURE.md
	@$(BIN)/python -m tests.transcript docs/reading-aloud.md

# Count anew what words weigh in the crisis screen, after its lines changed.
points: $(DEV)
	@$(BIN)/python -m tests.crisis_points

# Screenshots of the real bot in a simulated Discord; needs Chromium.
screenshots: $(DEV)
	@$(INSTALL) --require-hashes -r requirements-pictures.lock
	@$(BIN)/python -m tests.screenshots docs

# Renew all locks from pyproject.toml; needs the tool `uv`.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links \
	  --upgrade requirements.in pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links \
	  --extra dev -c requirements.lock requirements.in pyproject.toml -o requirements-dev.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links \
	  --extra pictures -c requirements-dev.lock requirements.in pyproject.toml -o requirements-pictures.lock

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
