"""Runs `concordat evaluate` over the rows of one partition, inside a Spark task.

Every row has exactly one result, or the task fails and Spark runs it again: results are counted
and matched to rows by their line numbers, and an evaluator that was killed or ended with an
unknown status is never taken for one that was done.
"""

import itertools
import os
import subprocess
import threading

import pyarrow

# Everything fine, gaps in some school, some inventory in error: each a whole answer.
DONE = {0, 1, 2}

# How many results go back to Spark at a time.
BATCH = 512

RESULTS = "file string, line long, result string"


class EvaluatorFailed(Exception):
    """The evaluator did not answer for every row; the task must be run again."""


class Evaluator:
    """The command with its rules, wherever the files that the job ships have landed."""

    def __init__(self, binary, rules, arguments=()):
        self.binary = binary
        self.rules = rules
        self.arguments = list(arguments)

    def start(self):
        path = shipped(self.binary)
        if not os.access(path, os.X_OK):
            os.chmod(path, 0o755)
        environment = dict(os.environ)
        if self.rules:
            environment["CONCORDAT_RULES"] = shipped(self.rules)
        arguments = [shipped(argument) for argument in self.arguments]
        return subprocess.Popen(
            [path, "evaluate", "--cores", "1", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )


def shipped(name):
    """The path of a file that the job ships (`spark:NAME`), or the name as it is."""
    if not name.startswith("spark:"):
        return name
    from pyspark import SparkFiles

    return SparkFiles.get(name[len("spark:") :])


class Errors(threading.Thread):
    """Keeps the end of what the evaluator says, so that its pipe never fills."""

    def __init__(self, stream):
        super().__init__(daemon=True)
        self.stream, self.tail = stream, b""
        self.start()

    def run(self):
        while piece := self.stream.read1(65536):
            self.tail = (self.tail + piece)[-2000:]


class Feeder(threading.Thread):
    """Gives an evaluator the rows, while its results are read, and remembers their numbers."""

    def __init__(self, rows, stream):
        super().__init__(daemon=True)
        self.rows, self.stream = rows, stream
        self.numbers = []
        self.failure = None

    def run(self):
        try:
            for file, line, inventory in self.rows:
                text = inventory.encode() if isinstance(inventory, str) else inventory
                if not text or text.isspace():
                    continue
                if b"\n" in text.strip(b"\n"):
                    raise EvaluatorFailed(f"{file}:{line} is no single line of JSON")
                self.numbers.append((file, line))
                self.stream.write(text.rstrip(b"\n") + b"\n")
        except BrokenPipeError:
            pass  # The evaluator is gone; its status says why.
        except BaseException as failure:
            self.failure = failure
        finally:
            try:
                self.stream.close()
            except BrokenPipeError:
                pass


def evaluated(rows, evaluator):
    """The result of each row, in order, with the number of its own line in place of the pipe's.

    `rows` are the file, the line's number in it and the inventory on that line. No evaluator is
    started where there are none.
    """
    first = next(rows, None)
    if first is None:
        return
    rows = itertools.chain([first], rows)
    process = evaluator.start()
    errors = Errors(process.stderr)
    feeder = Feeder(rows, process.stdin)
    try:
        feeder.start()
        done = 0
        for result in process.stdout:
            done += 1
            prefix = b'{"line":%d,' % done
            if not result.startswith(prefix) or not result.endswith(b"}\n"):
                raise EvaluatorFailed(f"wanted the result of row {done}, found {result[:80]!r}")
            if done > len(feeder.numbers):
                raise EvaluatorFailed(f"result {done} belongs to no row")
            file, line = feeder.numbers[done - 1]
            yield file, line, placed(result[len(prefix) : -1], done, line).decode()
        feeder.join()
        status = process.wait()
        errors.join()
        if feeder.failure:
            raise feeder.failure
        if status not in DONE or done != len(feeder.numbers):
            raise EvaluatorFailed(
                f"the evaluator ended with {status} after {done} of {len(feeder.numbers)} "
                f"results: {errors.tail.decode(errors='replace').strip()}"
            )
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        errors.join()
        process.stdout.close()
        process.stderr.close()


def placed(rest, number, line):
    """A result whose line was a number of the pipe, as one of the line of its file."""
    if b'"error":{' in rest:
        before, there, after = rest.rpartition(b',"line":%d,"column":' % number)
        rest = before + b',"line":%d,"column":' % line + after if there else rest
    return b'{"line":%d,' % line + rest


def batches(results):
    """Results as Arrow batches of the columns in RESULTS."""
    columns = [[], [], []]
    for result in results:
        for column, value in zip(columns, result):
            column.append(value)
        if len(columns[0]) == BATCH:
            yield batch(columns)
            columns = [[], [], []]
    if columns[0]:
        yield batch(columns)


def batch(columns):
    types = [pyarrow.string(), pyarrow.int64(), pyarrow.string()]
    arrays = [pyarrow.array(column, kind) for column, kind in zip(columns, types)]
    return pyarrow.RecordBatch.from_arrays(arrays, names=["file", "line", "result"])
