# Two commands do everything: 'make demo' and 'make test'. Both install what is missing.

.PHONY: demo test rules nation test-spark deps swift build lint install clean
.DEFAULT_GOAL := demo

PREFIX ?= /usr/local

# YAML, signatures, spreadsheets, time zones, the store, and two solvers: z3 behind 'rules prove' and
# 'rules mutate', CBC behind 'plan'.
PACKAGES := pkg-config libyaml-dev libsodium-dev libxlsxwriter-dev libzip-dev libexpat1-dev tzdata z3 \
	coinor-libcbc-dev libsqlite3-dev

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

demo: build
	@.build/release/concordat check samples/oakfield-academy.yaml --format html \
		--output report.html || [ $$? = 1 ]
	@.build/release/concordat check samples/oakfield-academy.yaml || [ $$? = 1 ]
	@.build/release/concordat plan samples/oakfield-academy.yaml --format html \
		--output plan.html || [ $$? = 1 ]
	@echo
	@echo "The same as a page for the head teacher: $(CURDIR)/report.html"
	@echo "What to do about it, cheapest first:      $(CURDIR)/plan.html"

build: deps
	swift build -c release --static-swift-stdlib -Xswiftc -use-ld=lld --product concordat

test: deps
	swift test

# The rule sets that come with the command, held to what we ask of others.
rules: build
	@for pack in rules/cilip-secondary-2014/*.yaml rules/ifla-school-library-2015/*.yaml; do \
		echo "$$pack"; \
		.build/release/concordat rules lint $$pack \
			&& .build/release/concordat rules test $$pack --require-coverage 100 \
			&& .build/release/concordat rules mutate $$pack \
			&& .build/release/concordat rules prove $$pack > /dev/null || exit 1; \
	done
	@.build/release/concordat rules format --check rules/*/*.yaml samples/*.yaml samples/*/*.yaml

# England's mainstream secondaries with made-up inventories: evaluated, suggested for, summed up.
# DATA is a folder with the open lists of schools and libraries.
DATA ?= ../shared/data
CONCORDAT := .build/release/concordat

nation: build
	@mkdir -p nation
	@$(CONCORDAT) generate --schools $(DATA)/secondary_schools_england_2018_19.csv --mainstream \
		--output nation/schools.ndjson
	@$(CONCORDAT) generate --schools $(DATA)/secondary_schools_england_2018_19.csv --mainstream \
		--format csv --output nation/schools.csv
	@$(CONCORDAT) evaluate nation/schools.ndjson --output nation/results.ndjson || [ $$? = 1 ]
	@$(CONCORDAT) survey nation/results.ndjson --schools nation/schools.csv \
		--directory $(DATA)/libraries_england_open_2023.csv \
		--suggestions nation/suggestions.csv --format html --output nation/summary.html \
		--note "The inventories are made up, for the names and places of real schools: this shows \
	what a summary looks like, and says nothing about any school."
	@echo "The summary of the nation: $(CURDIR)/nation/summary.html"

# The same answers on Apache Spark, with executors and evaluators killed; needs Java 17.
SPARK ?= .build-spark

test-spark: build
	@command -v java >/dev/null || { \
		echo "Installing openjdk-17-jre-headless…"; \
		$(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q openjdk-17-jre-headless; }
	@[ -x $(SPARK)/bin/python ] || { python3 -m venv $(SPARK) \
		&& $(SPARK)/bin/pip install -q -r integrations/spark/requirements.txt; }
	cd integrations/spark && $(abspath $(SPARK))/bin/python -m unittest tests.test_evaluator tests.test_spark

lint: swift
	swift format lint --strict -r Package.swift Sources Tests

deps: swift
	@missing=$$(for package in $(PACKAGES); do \
		dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
			|| echo $$package; done); \
	[ -z "$$missing" ] || { \
		echo "Installing" $$missing…; \
		$(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q $$missing; }

swift:
	@command -v swift >/dev/null || { \
		echo "Concordat needs Swift 6.2 or later. Install it from swift.org and run this again."; \
		exit 1; }

install: build
	install -D .build/release/concordat $(DESTDIR)$(PREFIX)/bin/concordat
	mkdir -p $(DESTDIR)$(PREFIX)/share/concordat
	cp -r rules $(DESTDIR)$(PREFIX)/share/concordat/

clean:
	rm -rf .build report.html plan.html nation
