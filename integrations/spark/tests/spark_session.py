"""Local sessions, and the processes of them that tests may kill: those of this test alone."""

import os
import signal
import sys

from pyspark.sql import SparkSession


def session(master, **settings):
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.master(master).appName("concordat tests")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.ui.enabled", "false")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    for name, value in settings.items():
        builder = builder.config(name.replace("_", "."), value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    return spark


def parent(pid):
    with open(f"/proc/{pid}/stat") as file:
        return int(file.read().rsplit(")", 1)[1].split()[1])


def is_ours(pid):
    """Whether a process was started by this one, or by one that it started."""
    while pid > 1:
        if pid == os.getpid():
            return True
        pid = parent(pid)
    return False


def executor(_):
    """The process of the executor that a task runs in: the nearest Java above its Python."""
    pid = os.getpid()
    while pid > 1:
        with open(f"/proc/{pid}/comm") as file:
            if file.read().strip() == "java":
                return pid
        pid = parent(pid)
    return 0


def evaluators():
    """The running evaluators that this test started."""
    found = []
    for name in os.listdir("/proc"):
        try:
            pid = int(name)
            with open(f"/proc/{pid}/comm") as file:
                if file.read().strip() == "concordat" and is_ours(pid):
                    found.append(pid)
        except (ValueError, OSError):
            continue
    return found


def kill(pid):
    """Kills one process, by its number, that this test started."""
    try:
        if is_ours(pid):
            os.kill(pid, signal.SIGKILL)
            return True
    except OSError:
        pass
    return False
