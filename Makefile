# Needs GNU make 4.3 and a POSIX shell. Installs nothing outside this folder except the browser of `make test`.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.SUFFIXES:

VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.runtime-installed
DEV := $(VENV)/.development-installed
NODE := tests/node/node_modules/.installed
# Tests start many processes: what Python compiles for one of them serves the next.
unexport PYTHONDONTWRITEBYTECODE
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# All locked packages have wheels for Python 3.11 to 3.14. PYTHON=/path/to/python chooses another.
PYTHON :=
PYTHONS := python3 python3.14 python3.13 python3.12 python3.11 python
PYTHON_IS_FIT := import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))
PYTHON_IS_NEW_ENOUGH := import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))

##@ Use
.PHONY: graph
graph: $(RUN) ## install graphkit in .venv and build the sample articles into output/
	@$(BIN)/graphkit demo --output output

# All run at once, so that one call shows what every one of them finds.
LINT := mypy "npm run --prefix tests/node --silent lint" "ruff check" "ruff format --check" lint-imports
RUN_LINT = started=; for check in $(LINT); do $(BIN)/$$check & started="$$started $$!"; done; \
	failed=0; for process in $$started; do wait $$process || failed=1; done; exit $$failed

##@ Develop
.PHONY: setup
setup: $(DEV) ## create the development environment in .venv

# Style and types are checked beside the tests: what they find comes last.
TEST = log=$$(mktemp) && { ( $(RUN_LINT) ) >"$$log" 2>&1 & linting=$$!; \
	$(BIN)/python -m pytest -n 2 --dist worksteal $(1) $(ARGS); tested=$$?; \
	wait $$linting; linted=$$?; echo "Style and types:"; cat "$$log"; rm -f "$$log"; \
	test $$tested = 0 && test $$linted = 0; }

.PHONY: test
test: setup browser node ## check everything: what CI runs (ARGS="-k name" goes to pytest)
	@export GRAPHKIT_TESTS_MUST_RUN=1; $(call TEST)

RAY := .venv-ray
.PHONY: test-ray
test-ray: setup ## test the builds on Ray, which is installed into .venv-ray (ARGS="-k name" goes to pytest)
	@$(BIN)/python -m venv $(RAY)
	@$(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))' > "$$($(RAY)/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/development.pth"
	@$(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["ray"], sep="\n")' \
		| $(RAY)/bin/python -m pip --disable-pip-version-check --quiet install -r /dev/stdin
	@$(RAY)/bin/python -m pytest tests/run/test_on_ray.py $(ARGS)

.PHONY: check
check: setup node ## check style, types and what needs no model, browser or Node, in a minute (ARGS="-k name" goes to pytest)
	@$(call TEST,-m "not model and not browser and not node and not slow")

.PHONY: lint
lint: setup node ## check style, types and which module imports which, in Python and JavaScript
	@$(RUN_LINT)

.PHONY: format
format: setup ## format the code
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format
	@$(BIN)/npm run --prefix tests/node --silent format

.PHONY: docs
docs: setup ## write docs/reference.md from the tables of the code
	@$(BIN)/python -m tests.support.reference

.PHONY: browser
browser: setup ## find the browser that the tests need, or install one
	@$(BIN)/python -m tests.support.browser --install

.PHONY: node
node: $(NODE) ## install the JavaScript libraries and tools that tests and lint need

.PHONY: page
page: setup node ## make the page's script, style and the types of its data anew from their sources
	@$(BIN)/python -m tests.support.page_build

EVAL := ../shared/eval
.PHONY: eval
eval: setup ## measure the quality on annotated articles (EVAL=folder, ARGS=--leave-one-out)
	@$(BIN)/python benchmarks/quality.py $(EVAL) $(ARGS)

.PHONY: bench
bench: setup ## measure a build beside plain scripts and itself (ARTICLES=file.jsonl ARGS="--articles 500 --runs 1")
	@[ -n "$(ARTICLES)" ] || { echo "Name the articles: make bench ARTICLES=articles.jsonl (fields id and text)." >&2; exit 2; }
	@$(BIN)/python benchmarks/ratios.py $(ARTICLES) $(ARGS)
	@$(BIN)/python benchmarks/names.py $(ARTICLES)

##@ Maintain
SHARED := ../shared
.PHONY: recogniser
recogniser: setup ## train the recogniser's weights anew (SHARED=folder with ner/ and eval/wikinews.jsonl; 25 minutes)
	@[ -d "$(SHARED)/ner" ] || { echo "There are no texts to train on: $(SHARED)/ner is missing. Name the folder: make recogniser SHARED=folder." >&2; exit 2; }
	@$(BIN)/python -m training.recogniser $(SHARED)/ner $(SHARED)/eval/wikinews.jsonl graphkit/data/recogniser/ner.bin $(ARGS)

.PHONY: outlines
outlines: setup ## write the outlines of the map anew from Natural Earth, as the npm package world-atlas has it
	@folder=$$(mktemp -d) && (cd "$$folder" && npm pack --silent world-atlas@2.0.2 > /dev/null && tar xzf ./*.tgz) && $(BIN)/python -m training.outlines "$$folder/package" graphkit/data/outlines.toml && rm -r "$$folder"

UV_VERSION := 0.13.9
PLATFORMS := x86_64-manylinux_2_28 aarch64-manylinux_2_28 aarch64-apple-darwin x86_64-apple-darwin x86_64-pc-windows-msvc
# Only binary packages: building one needs a compiler and libraries that a new machine does not have.
COMPILE := $(BIN)/uv pip compile --quiet --only-binary :all:
LOCK := $(COMPILE) --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate \
	--custom-compile-command "make lock" pyproject.toml -
BUILD_REQUIREMENTS := import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], sep="\n")

.PHONY: lock
lock: $(BIN)/python ## update the locks from pyproject.toml (UPGRADE=1: upgrade to the newest releases)
	@$(PIP) install uv==$(UV_VERSION)
	@$(BIN)/python -c '$(BUILD_REQUIREMENTS)' | $(LOCK) $(if $(UPGRADE),--upgrade) --extra dev --output-file requirements-dev.lock >/dev/null
	@$(BIN)/python -c '$(BUILD_REQUIREMENTS)' | $(LOCK) --upgrade --constraint requirements-dev.lock --output-file requirements.lock >/dev/null
	@for python in 3.11 3.12 3.13 3.14; do for platform in $(PLATFORMS); do \
		$(COMPILE) --offline --no-deps --python-version $$python --python-platform $$platform requirements-dev.lock >/dev/null \
			|| { echo "The locks do not install on Python $$python, $$platform."; exit 1; }; done; done
	@echo "requirements.lock and requirements-dev.lock install on Python 3.11 to 3.14, on: $(PLATFORMS)"

.PHONY: clean
clean: ## remove .venv, node_modules, caches and builds; output/ stays
	rm -rf $(VENV) $(RAY) tests/node/node_modules build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help
help: ## list these targets
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# Without the Python of the environment, its stamps are wrong.
$(shell [ -x $(BIN)/python ] || rm -f $(RUN) $(DEV))

# A stamp older than its lock means that packages have to be installed.
$(RUN): requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing graphkit and what it needs into $(VENV): some minutes the first time ..."
	@$(PIP) install --no-deps --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(DEV): requirements-dev.lock pyproject.toml | $(BIN)/python
	@echo "Installing graphkit and what its tests need into $(VENV): some minutes the first time ..."
	@$(PIP) install --no-deps --require-hashes -r requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(NODE): tests/node/package.json tests/node/package-lock.json tests/node/.npmrc | $(DEV)
	@$(BIN)/npm ci --prefix tests/node --silent
	@touch $@

$(BIN)/python:
	@for python in $(if $(PYTHON),"$(PYTHON)",$(PYTHONS)); do \
		if "$$python" -c '$(PYTHON_IS_FIT)' 2>/dev/null; then found=$$python; break; fi; done; \
	for python in $(if $(PYTHON),"$(PYTHON)",$(PYTHONS)); do \
		if [ -z "$$found" ] && "$$python" -c '$(PYTHON_IS_NEW_ENOUGH)' 2>/dev/null; then found=$$python; fi; done; \
	if [ -z "$$found" ]; then \
		echo "graphkit needs Python 3.11 or newer with its venv module, and none was found ($(or $(PYTHON),python3): $$($(or $(PYTHON),python3) --version 2>&1))." >&2; \
		echo "Install one (on Debian and Ubuntu also the package python3-venv), or name it: make PYTHON=/path/to/python3.12" >&2; \
		exit 1; fi; \
	"$$found" -m venv --clear $(VENV)
