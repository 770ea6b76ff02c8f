# Two commands do everything: 'make demo' and 'make test'. Both install what is missing.

.PHONY: demo test deps swift build lint install clean
.DEFAULT_GOAL := demo

PREFIX ?= /usr/local
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

demo: build
	@.build/release/concordat check samples/oakfield-academy.yaml --format html \
		--output report.html || [ $$? = 1 ]
	@.build/release/concordat check samples/oakfield-academy.yaml || [ $$? = 1 ]
	@echo
	@echo "The same as a page for the head teacher: $(CURDIR)/report.html"

build: deps
	swift build -c release --static-swift-stdlib -Xswiftc -use-ld=lld --product concordat

test: deps
	swift test

lint: swift
	swift format lint --strict -r Package.swift Sources Tests

deps: swift
	@pkg-config --exists yaml-0.1 2>/dev/null || { \
		echo "Installing libyaml…"; \
		$(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q libyaml-dev pkg-config; }
	@test -e /usr/share/zoneinfo/Europe/London || { \
		echo "Installing time zones…"; \
		$(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q tzdata; }

swift:
	@command -v swift >/dev/null || { \
		echo "Concordat needs Swift 6.2 or later. Install it from swift.org and run this again."; \
		exit 1; }

install: build
	install -D .build/release/concordat $(DESTDIR)$(PREFIX)/bin/concordat
	mkdir -p $(DESTDIR)$(PREFIX)/share/concordat
	cp -r rules $(DESTDIR)$(PREFIX)/share/concordat/

clean:
	rm -rf .build report.html
