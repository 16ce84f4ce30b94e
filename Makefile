# Set-up and daily work. `make report` and `make test` need Python 3.11 or newer, g++, make and perl;
# everything else comes from PyPI, at the versions in requirements*.txt, into .venv.

PYTHON ?= python3
# Test processes side by side, pytest-xdist's -n.
JOBS ?= auto

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

bin := .venv/bin
# Written last: it is there only if everything was installed, and holds the folder it was installed for.
stamp := .venv/.installed
pip := $(bin)/python -m pip install --disable-pip-version-check --no-input
# Names of the released designs.
catalog = $(basename $(notdir $(wildcard rtl/*.v)))
# Those of many lanes take several times as long to build for simulation, and large arrays to run.
many = lanes32 lanes64 posit16_1_mode_rows8 rows16
wide = $(basename $(notdir $(foreach one,$(many),$(wildcard rtl/*$(one)*.v))))
# One in SHARE of the others, of which CI takes others with each commit; all by default.
SHARE ?= 1
shared = $(shell printf '%s\n' $(sort $(filter-out $(wide),$(catalog))) | \
  awk 'NR % $(SHARE) == '$$(( $$(git rev-list --count HEAD) % $(SHARE) )))
# Those that full vectors take more than half a minute of a core for are left out of the tenths.
light = $(filter-out $(basename $(notdir $(shell find rtl -name '*.v' -size +$(LIGHT)k))),$(catalog))
LIGHT ?= 40
# Which tenth of them: moves on with each commit.
TENTH ?= $(shell expr $$(git rev-list --count HEAD) % 10)
tenth = $(shell printf '%s\n' $(sort $(light)) | awk 'NR % 10 == $(TENTH)')
# One line a package instead of pip's four; warnings and errors pass by on standard error.
progress := perl -ne '$$|=1; s/^Collecting (\S+).*/  $$1/ ? print : /^Installing/ ? print "  installing\n" : 0'

# One in PART of the report's designs is compared by gallery-check; all by default.
PART ?= 1

.PHONY: help venv test test-quick lint report rtl rtl-check gallery gallery-check docs docs-check laws xr-npe verify verify-tenth verify-full clean

help:  ## list these targets
	@perl -ne 'printf "make %-12s %s\n", $$1, $$2 if /^([a-z-]+):.*?## (.*)/' Makefile

report: $(stamp)  ## the whole story on real data, into build/report/index.html
	@$(bin)/narrowgate report -o build/report
	@echo "Read build/report/index.html"

test: $(stamp)  ## every test
	@$(bin)/python -m pytest -n $(JOBS) --maxprocesses=8

test-quick: $(stamp)  ## the tests that need no EDA tool
	@$(bin)/python -m pytest -n $(JOBS) --maxprocesses=8 -m "not eda"

lint: $(stamp)  ## style, format, types and import contracts
	@$(bin)/ruff check .
	@$(bin)/ruff format --check .
	@$(bin)/mypy
	@$(bin)/lint-imports

rtl: $(stamp)  ## regenerate rtl/ from the catalogue
	@$(bin)/narrowgate generate --catalog -o rtl

rtl-check: $(stamp)  ## check that rtl/ is what the catalogue generates, byte for byte
	@rm -rf build/rtl
	@$(bin)/narrowgate generate --catalog -o build/rtl
	@diff -r rtl build/rtl
	@echo "rtl/ is what the catalogue generates"

verify: $(stamp)  ## prove the catalogue up to 16 lanes, seconds a design; SHARE=9 takes a ninth, another with each commit
	@$(bin)/narrowgate verify --level quick $(shared)

verify-tenth: $(stamp)  ## prove a tenth of the small designs in full, another with each commit; TENTH=0 to 9 says which
	@echo "Tenth $(TENTH) of the small designs (make verify-tenth TENTH=$(TENTH))"
	@$(bin)/narrowgate verify --level full $(tenth)

verify-full: $(stamp)  ## prove every format on fractions and the whole catalogue; writes docs/reference/proof.md
	@$(bin)/python tests/numerics/every_border.py
	@$(bin)/python -m sim.catalogue $(PROOF)

gallery: $(stamp)  ## regenerate docs/gallery/, the table and the picture of the report
	@$(bin)/narrowgate report -o build/report --picture docs/gallery/report.png
	@cp build/report/designs.csv docs/gallery/

gallery-check: $(stamp)  ## check that docs/gallery/ is what the report gives; PART=3 takes a third of its designs, others with each commit
	@mkdir -p build
	@$(bin)/python .ci/part_of_gallery.py $(PART) $$(git rev-list --count HEAD) > build/gallery.toml
	@$(bin)/narrowgate report --space build/gallery.toml -o build/report --picture build/report/report.png
	@$(bin)/python tests/check_gallery.py build/report docs/gallery

docs: $(stamp)  ## regenerate what is generated in docs/: Choosing a format, tables of formats
	@$(bin)/python -m reports.documents docs

docs-check: $(stamp)  ## check that docs/ holds what is generated
	@$(bin)/python -m reports.documents docs --check

laws: $(stamp)  ## measure what the laws of costs lack, fit them, and write their errors
	@$(bin)/python -m costmodel.laws
	@$(bin)/python -m reports.documents docs

xr-npe: $(stamp)  ## XR-NPE beside our unit: its claim, areas, the digits network on a co-processor; build/xr-npe/index.html
	@echo "1 of 3: the claims"
	@$(bin)/narrowgate claims --only xr-npe -o build/xr-npe --resume
	@echo "2 of 3: areas"
	@$(bin)/python benchmarks/simd.py --csv build/xr-npe/simd.csv
	@echo "3 of 3: the digits network on a co-processor"
	@$(bin)/python benchmarks/coprocessor_network.py --networks digits --csv build/xr-npe/coprocessor_network.csv
	@$(bin)/python -m reports.xr_npe build/xr-npe
	@echo "Read build/xr-npe/index.html"

venv: $(stamp)  ## create or update .venv, and nothing else

$(stamp): requirements.txt requirements-dev.txt pyproject.toml
	@"$(PYTHON)" -c 'import sys; v = sys.version_info[:3]; sys.exit(v < (3, 11) and \
	  "Python must be 3.11 or newer, not %d.%d.%d; name another with make PYTHON=..." % v)'
	@echo "Installing into .venv (once; about 1 GB)"
	@# An environment that was moved with its folder still points at the old place.
	@if [ -e $@ ] && [ "$$(cat $@)" != "$(CURDIR)" ]; then rm -rf .venv; fi
	@rm -f $@
	@"$(PYTHON)" -m venv .venv
	@$(pip) -r requirements-dev.txt | $(progress)
	@$(pip) -q --no-deps --no-build-isolation -e .
	@echo "$(CURDIR)" > $@

# Also when nothing changed but the place.
ifneq ($(wildcard $(stamp)),)
ifneq ($(shell cat $(stamp)),$(CURDIR))
$(stamp): moved
.PHONY: moved
moved:
endif
endif

clean:  ## remove what was built; .venv stays
	@rm -rf build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
