"""Runs commands in turn and keeps what each cost: wall time, peak memory, and what it says about itself."""
import dataclasses
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
from typing import Callable

LONGEST_RUN = 900  # seconds; then a run has failed


class RunFailed(Exception):
    pass


@dataclasses.dataclass
class Contender:
    """One side of a comparison. `command` gets an empty folder for its files.

    The time is the process's wall time, or the field `says` of the JSON that it prints. `before` prepares the folder and is
    not timed. `size` names the files whose bytes are the result.
    """
    name: str
    command: Callable[[pathlib.Path], list[str]]
    before: Callable[[pathlib.Path], None] | None = None
    says: str | None = None
    size: Callable[[pathlib.Path], int] | None = None


@dataclasses.dataclass
class Sample:
    seconds: float
    mebibytes: float
    bytes: int | None


def run_once(contender: Contender, scratch: pathlib.Path) -> Sample:
    folder = scratch / "run"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if contender.before:
        contender.before(folder)
    command = contender.command(folder)
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        watchdog = threading.Timer(LONGEST_RUN, process.kill)
        watchdog.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        watchdog.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        said, complained = out.read(), err.read().decode("utf-8", "replace")
    if process.returncode != 0:
        raise RunFailed(f"{contender.name}: exit {process.returncode}: {' '.join(command)}\n{complained[-2000:]}")
    seconds = wall
    if contender.says:
        seconds = json.loads(said)[contender.says] / 1000
    size = contender.size(folder) if contender.size else None
    return Sample(seconds, usage.ru_maxrss / 1024, size)


def in_turn(contenders: list[Contender], rounds: int, scratch: pathlib.Path, say) -> tuple[dict[str, list[Sample]], set[str]]:
    """A B C A B C …: whatever loads the machine meanwhile meets all of them. Also the names of those that failed."""
    samples: dict[str, list[Sample]] = {contender.name: [] for contender in contenders}
    failed: set[str] = set()
    for number in range(1, rounds + 1):
        for contender in contenders:
            if contender.name in failed:
                continue
            say(f"round {number}/{rounds}: {contender.name}")
            try:
                samples[contender.name].append(run_once(contender, scratch))
            except RunFailed as fault:
                say(f"FAILED: {fault}")
                failed.add(contender.name)
                del samples[contender.name]
    shutil.rmtree(scratch / "run", ignore_errors=True)
    return samples, failed


def median_ratio(ours: list[float], theirs: list[float]) -> float:
    return statistics.median(a / b for a, b in zip(ours, theirs))
