"""Tables of inventories, each row with its file and the number of its line in it."""

from pyspark.sql import functions as f

def read(spark, path, partitions=None):
    """The inventories of NDJSON files, or of Parquet with a column `inventory`.

    Other tables do as well: see `of_table`.
    """
    if partitions:
        length = file_length(spark, path)
        spark.conf.set("spark.sql.files.maxPartitionBytes", str(-(-length // partitions)))
        spark.conf.set("spark.sql.files.openCostInBytes", "0")
    if path.rstrip("/").endswith(".parquet"):
        return of_table(spark.read.parquet(path))
    lines = spark.read.option("lineSep", "\n").text(path)
    return of_table(lines.withColumnRenamed("value", "inventory"))


def of_table(table):
    """Any table that is read from files and has a column `inventory` of one JSON text a row."""
    return table.select(
        f.col("_metadata.file_path").alias("file"),
        f.col("_metadata.file_block_start").alias("block"),
        f.col("inventory"),
    )


def first_lines(places):
    """The number of the first line of each block, by file and block.

    Lines are counted once before anything is evaluated: a line's number is its place in its whole
    file, which no task knows by itself.
    """
    counts = places.groupBy("file", "block").count().collect()
    starts, line, last = {}, 1, None
    for row in sorted(counts, key=lambda row: (row["file"], row["block"])):
        line = line if row["file"] == last else 1
        starts[(row["file"], row["block"])] = line
        line, last = line + row["count"], row["file"]
    return starts


def numbered(batches, starts):
    """The rows of Arrow batches as file, line number and inventory; blocks come whole, in order."""
    place, line = None, 0
    for batch in batches:
        columns = [batch.column(name).to_pylist() for name in ("file", "block", "inventory")]
        for file, block, inventory in zip(*columns):
            if (file, block) != place:
                place, line = (file, block), starts[(file, block)]
            yield file, line, inventory or ""
            line += 1


def file_length(spark, path):
    """How many bytes the files of a path have, wherever they are kept."""
    java = spark._jvm.org.apache.hadoop.fs.Path(path)
    system = java.getFileSystem(spark._jsc.hadoopConfiguration())
    return system.getContentSummary(java).getLength()
