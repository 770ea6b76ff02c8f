"""The race's 40 rules as a rule set of ours.

Where they ask whether a field is there, ours say it as this engine does: what is not recorded is not
known, and counts as missing only where a rule says so.
"""
import json

# By number: the expression in our own words, where it differs from plain CEL.
OWN = {
    26: "partnerships.exists(p, p.notes.contains('governors') && p.status == 'lapsed')",
    27: "partnerships.atLeast(12, p, has(p.notes))",
}


def pack(rules, model):
    """The text of the rule set."""
    lines = [
        "format: concordat/rules/1",
        "id: race",
        "version: 1.0.0",
        "title: {en: The race}",
        "source: {work: The race}",
        f"model: {model}",
        "clauses:",
        "  - {id: all, title: All of it, checked-by: rules}",
        "rules:",
    ]
    for number, rule in enumerate(rules, 1):
        lines += [
            f"  - id: {rule['id']}",
            "    clause: all",
            "    strength: should",
            f"    title: Rule {number}",
            f"    require-cel: {json.dumps(OWN.get(number, rule['cel']))}",
            f"    in-words: Rule {number}",
        ]
        if number in OWN:
            lines.append("    if-missing: not-met")
    return "\n".join(lines) + "\n"
