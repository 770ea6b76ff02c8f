"""Times the language server on a rule set of a thousand rules, made of the shipped ones.

Usage: python3 time_language_server.py COMMAND RULES-FOLDER
"""

import json
import pathlib
import re
import statistics
import subprocess
import sys
import time

COMMAND, RULES = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
PACK = RULES / "cilip-secondary-2014" / "partnerships.yaml"
URI = (PACK.parent / "thousand.yaml").as_uri()


def thousand_rules():
    head, rules = PACK.read_text(encoding="utf-8").split("\nrules:\n", 1)
    blocks = re.split(r"\n(?=  - id: )", rules)
    blocks = [block for block in blocks if block.startswith("  - id: ")]
    made = []
    for number in range(1000):
        copy, index = divmod(number, len(blocks))
        name = rf"\g<0>.copy-{copy}" if copy else r"\g<0>"
        made.append(re.sub(r"^  - id: \S+", name, blocks[index]))
    return head + "\nrules:\n" + "\n".join(made) + "\n"


class Server:
    def __init__(self):
        self.process = subprocess.Popen(
            [COMMAND, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.number = 0

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while (line := self.process.stdout.readline().strip()):
            length = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(length))

    def ask(self, method, **params):
        """Milliseconds from the question to its answer."""
        self.number += 1
        start = time.perf_counter()
        self.send(id=self.number, method=method, params=params)
        while (message := self.receive()).get("id") != self.number:
            pass
        assert "error" not in message, message
        return (time.perf_counter() - start) * 1000


server, text = Server(), thousand_rules()
server.ask("initialize", capabilities={})
start = time.perf_counter()
document = {"uri": URI, "languageId": "yaml", "version": 1, "text": text}
server.send(method="textDocument/didOpen", params={"textDocument": document})
server.receive()
print(f"diagnostics after opening: {(time.perf_counter() - start) * 1000:.0f} ms")

before = text[: text.rindex("{within: $recent") + 12]
line, name = before.count("\n"), {"textDocument": {"uri": URI}}
place = {"line": line, "character": len(before) - before.rindex("\n") - 1}
questions = {
    "completion": {"position": place},
    "hover": {"position": place},
    "definition": {"position": place},
    "references": {"position": place, "context": {"includeDeclaration": True}},
    "documentSymbol": {},
    "codeAction": {"range": {"start": place, "end": place}, "context": {"diagnostics": []}},
    "rename": {"position": place, "newName": "lately"},
}
for is_typing in (False, True):
    for question, params in questions.items():
        times = []
        for number in range(20):
            if is_typing:
                end = {"line": line - 8, "character": 0}
                change = {"range": {"start": end, "end": end}, "text": "#" if number % 2 else " "}
                version = {"uri": URI, "version": number + 2}
                edit = {"textDocument": version, "contentChanges": [change]}
                server.send(method="textDocument/didChange", params=edit)
            times.append(server.ask(f"textDocument/{question}", **name, **params))
        label = f"{question}, {'while typing' if is_typing else 'at rest'}"
        print(f"{label:30} median {statistics.median(times):6.1f} ms, most {max(times):6.1f} ms")
server.process.kill()
