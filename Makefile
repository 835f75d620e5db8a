# Two commands do everything: `make run` opens the demo committee, `make test` checks the whole project.
# Both set up what is missing first (packaging/prepare.py); a second time that takes no time.

PYTHON := $(shell for p in python3.11 python3 python python3.12 python3.13 python3.14; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
IN := .venv/bin/
DEMO := build/demo-committee.rundbord
JOBS ?= auto
export XDG_RUNTIME_DIR ?= $(CURDIR)/build/runtime

.PHONY: run test bench format package clean python
.DEFAULT_GOAL := run

run: python
	@$(PYTHON) packaging/prepare.py run
	@if [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ] && [ "$$(uname -s)" = Linux ]; then \
		QT_QPA_PLATFORM=offscreen $(IN)python -m app.play build/demo; \
	elif [ -e $(DEMO) ]; then $(IN)python -m app $(DEMO); \
	else $(IN)python -m app demo $(DEMO); fi

# Every check runs, whatever the one before it said; the last line is pytest's. The import contracts are tests too.
test: export QT_QPA_PLATFORM = offscreen
test: python
	@$(PYTHON) packaging/prepare.py test
	@failed=0; \
	$(IN)ruff format --check --quiet --output-format concise . || { echo 'Not formatted: make format'; failed=1; }; \
	$(IN)ruff check --quiet --output-format concise . || failed=1; \
	$(IN)mypy || failed=1; \
	$(IN)python -m pytest -n $(JOBS) || failed=1; \
	exit $$failed

bench: export QT_QPA_PLATFORM = offscreen
bench: python
	@$(PYTHON) packaging/prepare.py test
	@$(IN)python -m tests.bench

format: python
	@$(PYTHON) packaging/prepare.py test
	@$(IN)ruff format .
	@$(IN)ruff check --fix .

# A folder that runs without Python, and on Debian a .deb, in build/package.
package: python
	@$(PYTHON) packaging/prepare.py build
	@$(IN)python packaging/build.py

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find app db tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

python:
	@[ -n "$(PYTHON)" ] || { echo 'Rundbord needs Python 3.11 or newer, and none was found.' >&2; exit 1; }
