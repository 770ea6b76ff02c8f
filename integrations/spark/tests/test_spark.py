"""The same results as the command alone gives, whatever is killed meanwhile.

CONCORDAT names the command and CONCORDAT_RULES its rules; SCHOOLS and PARTITIONS say how many of
each there are to be.
"""

import os
import shutil
import subprocess
import tempfile
import threading
import time
import unittest

import evaluator as evaluating
import inventories
import job
import summaries
from tests import spark_session

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../.."))
CONCORDAT = os.environ.get("CONCORDAT", f"{ROOT}/.build/release/concordat")
RULES = os.environ.get("CONCORDAT_RULES", f"{ROOT}/rules")
SCHOOLS = int(os.environ.get("SCHOOLS", "5000"))
PARTITIONS = int(os.environ.get("PARTITIONS", "200"))

FAKE = """#!/usr/bin/env python3
import sys
for number, line in enumerate(sys.stdin, 1):
    if number == 2: sys.exit(%d)
    print('{"line":%%d,"id":"1","status":"fine"}' %% number)
"""


def setUpModule():
    global folder, expected
    folder = tempfile.mkdtemp(prefix="concordat-spark-")
    environment = dict(os.environ, CONCORDAT_RULES=RULES)

    def made(name, *arguments, statuses=(0,)):
        with open(f"{folder}/{name}", "wb") as file:
            ran = subprocess.run([CONCORDAT, *arguments], stdout=file, env=environment)
        assert ran.returncode in statuses, arguments

    made("schools.ndjson", "generate", "--count", str(SCHOOLS))
    made("schools.csv", "generate", "--count", str(SCHOOLS), "--format", "csv")
    with open(f"{folder}/schools.ndjson", "r+b") as file:
        lines = file.readlines()
        lines[7:7] = [b"\n", b'{"school": {"urn": "12", "name"\n', b"[]\n"]
        file.seek(0)
        file.writelines(lines)
    made("local.ndjson", "evaluate", f"{folder}/schools.ndjson", statuses=(0, 1, 2))
    with open(f"{folder}/local.ndjson", "rb") as file:
        expected = file.read()


def tearDownModule():
    shutil.rmtree(folder)


class SparkCase(unittest.TestCase):
    def start(self, master, **settings):
        self.spark = spark_session.session(master, **settings)
        self.addCleanup(self.spark.stop)
        return self.spark

    def places(self):
        return inventories.read(self.spark, f"file://{folder}/schools.ndjson", PARTITIONS)

    def written(self, places):
        """What comes of a table of inventories, written as Parquet and read again, in order."""
        evaluator = job.ship(self.spark, CONCORDAT, RULES)
        results = job.evaluate(self.spark, places, evaluator)
        results.write.mode("overwrite").parquet(f"file://{folder}/results")
        rows = self.spark.read.parquet(f"file://{folder}/results").orderBy("line")
        return b"".join(row.result.encode() + b"\n" for row in rows.toLocalIterator())

    def while_killing(self, work, kill):
        """What some work comes to while another thread kills what it finds to kill."""
        over, killed = threading.Event(), []
        killer = threading.Thread(target=kill, args=(over, killed))
        killer.start()
        try:
            result = work()
        finally:
            over.set()
            killer.join()
        return result, killed


class KilledTests(SparkCase):
    def test_gives_the_same_bytes_with_an_executor_killed_half_way(self):
        spark = self.start("local-cluster[2,1,1024]", spark_executor_memory="1g")
        context = spark.sparkContext
        context.addPyFile(os.path.abspath(spark_session.__file__))

        def executor_of_task(number):
            import spark_session as processes

            time.sleep(0.5)
            return processes.executor(number)

        found = context.parallelize(range(8), 8).map(executor_of_task).distinct().collect()
        self.assertEqual(len(found), 2)

        def kill(over, killed):
            while not over.is_set() and not killed:
                time.sleep(0.05)
                if self.completed() >= PARTITIONS / 2 and spark_session.kill(found[0]):
                    killed.append(found[0])

        places = self.places()
        self.assertGreaterEqual(places.rdd.getNumPartitions(), PARTITIONS - 1)
        result, killed = self.while_killing(lambda: self.written(places), kill)
        self.assertEqual(killed, [found[0]])
        self.assertEqual(result, expected)

    def completed(self):
        """How many tasks of the largest stage that runs are done."""
        tracker = self.spark.sparkContext.statusTracker()
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        largest = max((s for s in stages if s), key=lambda s: s.numTasks, default=None)
        isEvaluating = largest is not None and spark_session.evaluators()
        return largest.numCompletedTasks if isEvaluating else 0

    def test_gives_the_same_bytes_with_evaluators_killed(self):
        # A task may be tried more often than there are kills: all of them can hit the same one.
        self.start("local[2,8]")

        def kill(over, killed):
            while not over.is_set() and len(killed) < 6:
                time.sleep(0.02)
                for pid in spark_session.evaluators()[:1]:
                    if spark_session.kill(pid):
                        killed.append(pid)
                        time.sleep(0.5)

        result, killed = self.while_killing(lambda: self.written(self.places()), kill)
        self.assertGreater(len(killed), 2)
        self.assertEqual(result, expected)


class FailingTests(SparkCase):
    def test_fails_with_the_evaluator_whatever_status_it_ends_with(self):
        self.start("local[2]")
        for status in (0, 3):
            path = f"{folder}/fake-{status}"
            with open(path, "w") as file:
                file.write(FAKE % status)
            fake = evaluating.Evaluator(path, None)
            with self.assertRaisesRegex(Exception, "EvaluatorFailed"):
                job.evaluate(self.spark, self.places(), fake).collect()


class SummaryTests(SparkCase):
    def test_reads_parquet_and_adds_up(self):
        spark = self.start("local[2]")
        table = f"{folder}/schools.parquet"
        with open(f"{folder}/schools.ndjson") as file:
            rows = [(line.rstrip("\n"),) for line in file]
        frame = spark.createDataFrame(rows, "inventory string")
        frame.coalesce(1).write.mode("overwrite").parquet(f"file://{table}")
        places = inventories.read(spark, f"file://{table}")
        self.assertEqual(self.written(places), expected)

        results = summaries.columns(spark.read.parquet(f"file://{folder}/results"))
        schools = summaries.schools(spark, f"file://{folder}/schools.csv")
        made = {n: s.collect() for n, s in summaries.made(spark, results, schools).items()}
        national = made["national"][0]
        self.assertEqual(national.schools, SCHOOLS + 2)
        self.assertEqual(national.errors, 2)
        self.assertEqual(national.fine + national.gaps, SCHOOLS)
        for name in ("regions", "authorities"):
            self.assertEqual(sum(row.schools for row in made[name]), national.schools)
            self.assertEqual(sum(row.met or 0 for row in made[name]), national.met)
        self.assertLess(sum(row.schools for row in made["trusts"]), SCHOOLS)
        rules = {}
        for row in made["rules"]:
            rules[row.rule] = rules.get(row.rule, 0) + row.schools
        self.assertEqual(set(rules.values()), {SCHOOLS})


if __name__ == "__main__":
    unittest.main()
