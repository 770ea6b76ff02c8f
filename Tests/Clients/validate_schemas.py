"""Holds schemas to the metaschema of draft 2020-12, and documents to their schemas.

Reads one JSON object: {"schema": …, "documents": {name: document}}; prints the names of the
documents that are not valid, each with the first reason, as a JSON object.
"""

import json
import sys

from jsonschema import Draft202012Validator

task = json.load(sys.stdin)
Draft202012Validator.check_schema(task["schema"])
validator = Draft202012Validator(task["schema"])
faults = {}
for name, document in task["documents"].items():
    for error in validator.iter_errors(document):
        faults[name] = "/".join(map(str, error.absolute_path)) + ": " + error.message[:200]
        break
json.dump(faults, sys.stdout)
