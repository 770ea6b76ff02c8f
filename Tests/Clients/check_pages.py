"""Looks at pages as people with a phone, a dark screen, a reader or a printer would.

Arguments: the browser, then pages. Prints every fault that axe finds and every page that is wider
than its screen, and last the number of sheets of A4 that each page fills.
"""

import re
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

browser_path, *pages = sys.argv[1:]
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
    for page in pages:
        name = page.rsplit("/", 1)[-1]
        for width in (320, 1200):
            for scheme in ("light", "dark"):
                tab = browser.new_page(
                    viewport={"width": width, "height": 800}, color_scheme=scheme
                )
                tab.goto(f"file://{page}")
                if tab.evaluate("document.documentElement.scrollWidth") > width:
                    print(f"{name}: wider than {width}")
                for fault in Axe().run(tab).response["violations"]:
                    print(f"{name} {width} {scheme}: {fault['id']}: {fault['nodes'][0]['html']}")
                tab.close()
        tab = browser.new_page()
        tab.goto(f"file://{page}")
        sheets = len(re.findall(rb"/Type\s*/Page\b", tab.pdf(prefer_css_page_size=True)))
        print(f"{name}: {sheets} sheets")
        tab.close()
    browser.close()
