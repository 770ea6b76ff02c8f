"""Reads an iCalendar file from standard input with the package 'icalendar' and prints what it holds.

One line for each event: day, identifier, title, details; tabs between, and the two characters
backslash and n for a line break within.
"""

import sys

from icalendar import Calendar


def line(text):
    return str(text).replace("\n", "\\n")


calendar = Calendar.from_ical(sys.stdin.buffer.read())
for component in calendar.walk():
    if component.errors:
        sys.exit(f"{component.name}: {component.errors}")
print(line(calendar["X-WR-CALNAME"]))
for event in calendar.walk("VEVENT"):
    stamp = event.decoded("DTSTAMP")
    assert stamp.tzinfo is not None
    assert len(event.walk("VALARM")) == 1
    cells = [event.decoded("DTSTART"), event["UID"], event["SUMMARY"], event.get("DESCRIPTION", "")]
    print("\t".join(line(cell) for cell in cells))
