"""Evaluates a table of inventories on Spark and writes results and summaries as Parquet.

Example: spark-submit job.py --inventories schools.ndjson --output results \\
    --binary concordat --rules-folder rules --schools schools.csv
"""

import argparse
import atexit
import os
import shutil
import tempfile

import evaluator as evaluating
import inventories
import summaries
from pyspark.sql import SparkSession

HERE = os.path.dirname(os.path.abspath(__file__))


def evaluate(spark, places, evaluator):
    """A row for each inventory of a table: its file, its line and its result."""
    starts = spark.sparkContext.broadcast(inventories.first_lines(places))

    def work(batches):
        rows = inventories.numbered(batches, starts.value)
        yield from evaluating.batches(evaluating.evaluated(rows, evaluator))

    return places.mapInArrow(work, evaluating.RESULTS)


def ship(spark, binary, rules, arguments=()):
    """Sends the command, its rules and these modules to all executors."""
    context = spark.sparkContext
    for module in ("evaluator.py", "inventories.py", "summaries.py"):
        context.addPyFile(os.path.join(HERE, module))
    context.addFile(binary)
    context.addArchive(archive(rules) + "#rules")
    return evaluating.Evaluator("spark:" + os.path.basename(binary), "spark:rules", arguments)


def archive(folder):
    """A folder as one file, which executors unpack; it goes when the job ends."""
    temporary = tempfile.mkdtemp(prefix="concordat-")
    atexit.register(shutil.rmtree, temporary, ignore_errors=True)
    return shutil.make_archive(f"{temporary}/rules", "zip", folder)


def run(spark, options):
    arguments = ["--rules", options.rules] if options.rules else []
    arguments += ["--as-of", options.as_of] if options.as_of else []
    evaluator = ship(spark, options.binary, options.rules_folder, arguments)
    places = inventories.read(spark, options.inventories, options.partitions)
    results = summaries.columns(evaluate(spark, places, evaluator))
    results.write.mode("overwrite").parquet(f"{options.output}/results")
    written = spark.read.parquet(f"{options.output}/results")
    listed = summaries.schools(spark, options.schools) if options.schools else None
    for name, summary in summaries.made(spark, written, listed).items():
        summary.coalesce(1).write.mode("overwrite").parquet(f"{options.output}/{name}")
    return written


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--inventories", required=True, help="NDJSON files, or a .parquet table")
    parser.add_argument("--output", required=True, help="the folder for results and summaries")
    parser.add_argument("--binary", required=True, help="the command 'concordat', for executors")
    parser.add_argument("--rules-folder", required=True, help="the folder of rules beside it")
    parser.add_argument("--rules", help="a rule set, as a path that executors know")
    parser.add_argument("--as-of", help="the day to check for; each inventory's own otherwise")
    parser.add_argument("--schools", help="a list of schools: region, authority and trust")
    parser.add_argument("--partitions", type=int, help="about how many tasks to make")
    return parser.parse_args()


if __name__ == "__main__":
    run(SparkSession.builder.appName("concordat").getOrCreate(), options())
