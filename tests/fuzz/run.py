#!/usr/bin/env python3
"""Runs fuzz targets one after the other and prints a line about each. ./dev fuzz builds them and calls this.

What was found lies in the folder `found` below the build; what is worth keeping between runs in `corpus`.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import seeds

HERE = pathlib.Path(__file__).resolve().parent
# The longest input that is worth making, where it is not the usual one.
LENGTHS = {"archive": 8192, "decryption": 8192, "ole": 16384, "preview": 16384, "rulebook": 8192, "xls": 16384, "xlsx": 8192}
USUAL_LENGTH = 2048
SECONDS_FOR_ONE = 10  # a slower input is a fault
MEBIBYTES = 1536
DICTIONARIES = {"sheet": "xml", "strings": "xml", "styles": "xml", "workbook": "xml", "xml": "xml", "preview": "csv",
                "headers": "csv"}


def write_seeds(target: str, folder: pathlib.Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, content in seeds.of(target).items():
        (folder / name).write_bytes(content)


def command(program: pathlib.Path, target: str, seconds: int, build: pathlib.Path) -> list[str]:
    folders = {name: build / name / target for name in ("corpus", "seeds", "found")}
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    write_seeds(target, folders["seeds"])
    options = {"max_total_time": seconds, "timeout": SECONDS_FOR_ONE, "rss_limit_mb": MEBIBYTES, "print_final_stats": 1,
               "malloc_limit_mb": MEBIBYTES // 2, "max_len": LENGTHS.get(target, USUAL_LENGTH),
               "artifact_prefix": f"{folders['found']}/", "verbosity": 1}
    dictionary = HERE / "dictionaries" / f"{DICTIONARIES.get(target, target)}.dict"
    if dictionary.exists():
        options["dict"] = dictionary
    return [str(program), *(f"-{name}={value}" for name, value in options.items()), str(folders["corpus"]), str(folders["seeds"])]


def run(program: pathlib.Path, seconds: int, build: pathlib.Path) -> bool:
    target = program.name.removeprefix("fuzz_")
    begun = time.monotonic()
    # Copies of one kind of input may lie in memory, but never on the disk of whoever runs this.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as scratch, open(build / f"{target}.log", "wb") as log:
        environment = {**os.environ, "TMPDIR": scratch, "HOME": scratch, "LC_ALL": "C.UTF-8", "TZ": "Asia/Shanghai",
                       "ASAN_OPTIONS": "detect_leaks=1:allocator_may_return_null=0", "UBSAN_OPTIONS": "print_stacktrace=1",
                       "LSAN_OPTIONS": f"suppressions={HERE / 'leaks.txt'}:print_suppressions=0"}
        code = subprocess.run(command(program, target, seconds, build), stdout=log, stderr=log, env=environment,
                              check=False).returncode
    words = (build / f"{target}.log").read_text(errors="replace")
    runs = re.findall(r"stat::number_of_executed_units:\s*(\d+)", words)
    covered = re.findall(r"cov: (\d+)", words)
    slowest = re.findall(r"stat::slowest_unit_time_sec:\s*(\d+)", words)
    memory_used = re.findall(r"stat::peak_rss_mb:\s*(\d+)", words)
    line = f"{target:<12}{time.monotonic() - begun:6.0f} s {int(runs[-1]) if runs else 0:>12,} inputs"
    line += f" {int(covered[-1]) if covered else 0:>7,} edges  slowest {slowest[-1] if slowest else '?'} s"
    line += f"  {memory_used[-1] if memory_used else '?'} MiB  "
    if code == 0:
        print(line + "clean", flush=True)
        return True
    kept = re.findall(r"written to (\S+)", words)
    print(line + f"FOUND {kept[-1] if kept else ''} (what and where: {build / f'{target}.log'})", flush=True)
    return False


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, required=True, help="folder with the programs fuzz_…")
    parser.add_argument("seconds", type=int, help="how long each target runs")
    parser.add_argument("targets", nargs="*", help="which; all by default")
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    programs = {path.name.removeprefix("fuzz_"): path for path in sorted(build.glob("fuzz_*")) if path.is_file()}
    unknown = [name for name in arguments.targets if name not in programs]
    if unknown or not programs or arguments.seconds < 1:
        parser.error(f"no such target: {', '.join(unknown)}; there are {', '.join(programs)}" if unknown else
                     "nothing to run for that long")
    clean = [run(programs[name], arguments.seconds, build) for name in arguments.targets or programs]
    return 0 if all(clean) else 1


sys.exit(main())
