"""Summaries of results in Spark SQL: the nation, its regions, authorities and trusts, and rules."""

from pyspark.sql import functions as f

OUTCOMES = ["met", "partly-met", "not-met", "unknown", "not-applicable", "waived", "error"]

LINE = (
    "`line` long, `id` string, `as-of` string, `status` string, "
    + "`counts` struct<"
    + ", ".join(f"`{outcome}`: int" for outcome in OUTCOMES)
    + ">, `levels` map<string,string>, `outcomes` map<string,string>, "
    + "`error` struct<code: string, message: string, line: int, column: int>, `more` int"
)


def columns(results):
    """Results with a column for each key of their lines, and the line itself as it was written."""
    parsed = results.withColumn("it", f.from_json("result", LINE))
    counts = [
        f.col(f"it.counts.`{outcome}`").alias(outcome.replace("-", "_")) for outcome in OUTCOMES
    ]
    return parsed.select(
        "file",
        "line",
        f.col("it.id").alias("id"),
        f.col("it.`as-of`").alias("as_of"),
        f.col("it.status").alias("status"),
        *counts,
        f.col("it.levels").alias("levels"),
        f.col("it.outcomes").alias("outcomes"),
        f.col("it.error.code").alias("error_code"),
        f.col("it.error.message").alias("error_message"),
        "result",
    )


# Met, of what is known to be met, partly met or not met.
SCHOOLS = """
    count(*) AS schools,
    count_if(status = 'fine') AS fine,
    count_if(status = 'gaps') AS gaps,
    count_if(status = 'error') AS errors,
    sum(met) AS met, sum(partly_met) AS partly_met, sum(not_met) AS not_met,
    sum(unknown) AS unknown, sum(not_applicable) AS not_applicable, sum(waived) AS waived,
    round(sum(met) / sum(met + partly_met + not_met), 4) AS met_share
"""

QUERIES = {
    "national": f"SELECT {SCHOOLS} FROM results",
    "regions": f"SELECT region, {SCHOOLS} FROM listed GROUP BY region ORDER BY region",
    "authorities": f"SELECT authority, {SCHOOLS} FROM listed GROUP BY authority ORDER BY authority",
    "trusts": f"""SELECT trust, {SCHOOLS} FROM listed WHERE trust IS NOT NULL
        GROUP BY trust ORDER BY trust""",
    "rules": """SELECT rule, outcome, count(*) AS schools
        FROM (SELECT explode(outcomes) AS (rule, outcome) FROM results)
        GROUP BY rule, outcome ORDER BY rule, outcome""",
}


def made(spark, results, schools=None):
    """The summaries by their names; those by region, authority and trust want a list of schools.

    `schools` has the columns id, region, authority and trust.
    """
    results.createOrReplaceTempView("results")
    if schools is not None:
        schools.createOrReplaceTempView("schools")
        spark.sql(
            """SELECT results.*, region, authority, trust
               FROM results LEFT JOIN schools USING (id)"""
        ).createOrReplaceTempView("listed")
    names = QUERIES if schools is not None else ["national", "rules"]
    return {name: spark.sql(QUERIES[name]) for name in names}


def schools(spark, path):
    """A list of schools as `concordat generate --format csv` writes it, or any CSV like it."""
    table = spark.read.csv(path, header=True, escape='"')
    names = {name.lower().replace("_", "-"): name for name in table.columns}
    ids = [f.col(f"`{names[n]}`") for n in ("urn", "seed", "welsh-number", "deni") if n in names]

    def column(name, source):
        return (f.col(f"`{names[source]}`") if source in names else f.lit(None)).alias(name)

    return table.select(
        f.coalesce(*ids).alias("id"),
        column("region", "region"),
        column("authority", "local-authority"),
        column("trust", "trust"),
    ).dropDuplicates(["id"])
