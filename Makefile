# `make help` lists what there is. `make demo` and `make test` install all they need by themselves.

PYTHON ?= python3
BIN := .venv/bin

# Without a display the window is drawn off screen.
HEADLESS := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,--headless)

TRANSLATIONS := assets/translations
LUPDATE = $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -source-language en \
    -tr-function-alias tr=NOTHING,QT_TRANSLATE_NOOP+=Phrase,QT_TRANSLATE_NOOP+=tr \
    -tr-function-alias translate+=plural,translate+=counted \
    $(sort $(wildcard scanner/*.py scanner/domain/*.py scanner/adapters/*.py scanner/adapters/*/*.py \
    scanner/work/*.py scanner/work/desk/*.py scanner/work/setup/*.py scanner/ui/*.py scanner/ui/lane/*.py \
    scanner/ui/kiosk/*.py scanner/ui/desk/*.py scanner/ui/setup/*.py))

.DEFAULT_GOAL := help
.PHONY: help demo test setup run check bench screenshots package translations lock

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# A database server is for tests alone.
demo run screenshots package: export GATE_SCANNER_NO_POSTGRES ?= 1

demo: setup ## the whole job: embedded supplier, sample tickets, virtual camera
	$(BIN)/gate-scanner demo $(HEADLESS)

test: setup ## all tests
	$(BIN)/pytest -n 2 --dist worksteal

setup: ## .venv with all that is needed, system packages included
	@packaging/setup.sh $(PYTHON)

run: setup ## the program, as it is configured on this machine
	$(BIN)/gate-scanner run

check: setup ## format, lint, types, layers
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/pytest -q tests/test_layers.py

bench: setup ## the benchmarks, each in turn (BARCODES=folder of code images, where one wants them)
	@set -e; for bench in tests/benchmarks/bench_*.py; do \
	    echo "== $$bench"; $(BIN)/python "$$bench"; done

screenshots: setup ## pictures of the screens, in build/screenshots
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/screenshots.py
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/screenshots_desk.py
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/screenshots_setup.py

package: export GATE_SCANNER_PACKS ?= 1
package: setup ## the program as a folder and an archive that need no Python, tried out, in dist
	$(BIN)/python packaging/bundle.py $(PACKAGE)

translations: setup ## new and changed texts into assets/translations/*.ts, and these into *.qm
	$(LUPDATE) -pluralonly -target-language en_GB -ts $(TRANSLATIONS)/gate_en.ts
	@set -e; for code in de fr es it nl cs pl ja ar; do \
	    $(LUPDATE) -target-language $$code -ts $(TRANSLATIONS)/gate_$$code.ts; done
	@set -e; for file in $(TRANSLATIONS)/*.ts; do \
	    $(BIN)/pyside6-lrelease -silent $$file -qm $${file%.ts}.qm; done

lock: ## renew requirements.lock from pyproject.toml (needs uv)
	uv pip compile --quiet --universal --fork-strategy fewest --generate-hashes \
	    --group dev --custom-compile-command "make lock" -o requirements.lock pyproject.toml
