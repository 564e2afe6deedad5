#!/usr/bin/env python3
"""Ours beside its peers in the same minutes: prints one line per subject, as ratios. Started by ./dev bench.

Ratios travel from machine to machine, seconds do not. Each comparison runs in turn (A B A B …); a ratio is the median of the
pairwise ratios. Peak memory is the largest resident size of any process of the run (about 12 MiB is the least this can see).
Exits with 0 unless a run fails.
"""
import argparse
import dataclasses
import json
import os
import pathlib
import statistics
import sys

import subjects
from benchdata import Data
from measure import Sample, in_turn, median_ratio
from peers import Peers


@dataclasses.dataclass
class Line:
    row: subjects.Row
    ours: float | None = None
    peer: float | None = None
    ratio: float | None = None
    memory: float | None = None
    note: str = ""

    def met(self) -> bool | None:
        """None when there is nothing to compare or no target."""
        row, checks = self.row, []
        if row.ratio is not None and self.ratio is not None:
            checks.append(self.ratio <= row.ratio)
        if row.limit is not None and self.ours is not None:
            checks.append(self.ours <= row.limit)
        return all(checks) if checks else None


def measured(row: subjects.Row, sample: Sample) -> float:
    if row.metric == "memory":
        return sample.mebibytes
    if row.metric == "size":
        return sample.bytes / 1e6
    return sample.seconds * (1000 if row.unit == "ms" else 1) * row.scale


def line_of(row: subjects.Row, samples: dict[str, list[Sample]]) -> Line:
    ours = [measured(row, sample) for sample in samples[row.ours]]
    line = Line(row, ours=statistics.median(ours), memory=statistics.median(s.mebibytes for s in samples[row.ours]))
    if row.peer in samples:
        peer = [measured(row, sample) for sample in samples[row.peer]]
        line.peer, line.ratio = statistics.median(peer), median_ratio(ours, peer)
    return line


def figure(value: float | None, unit: str) -> str:
    if value is None:
        return "–"
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{digits}f} {unit}".rstrip()


def target(row: subjects.Row) -> str:
    parts = [f"≤ {row.ratio:.2f}"] if row.ratio is not None else []
    if row.limit is not None:
        parts.append(f"≤ {figure(row.limit, row.unit)}")
    return ", ".join(parts) or "–"


def table(lines: list[Line]) -> str:
    head = ["", "subject", "ours", "peer", "", "ratio", "target", "met", "our peak"]
    rows = [[line.row.key, line.row.subject, figure(line.ours, line.row.unit), line.row.peer_name,
             figure(line.peer, line.row.unit), figure(line.ratio, ""), target(line.row),
             {True: "yes", False: "NO", None: "–"}[line.met()], figure(line.memory, "MiB") if not line.note else line.note]
            for line in lines]
    widths = [max(map(len, column)) for column in zip(head, *rows)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in [head, *rows])


def as_json(lines: list[Line], options, peers: Peers) -> str:
    rows = [{"key": line.row.key, "subject": line.row.subject, "peer": line.row.peer_name, "metric": line.row.metric,
             "unit": line.row.unit, "ours": line.ours, "theirs": line.peer, "ratio": line.ratio,
             "target_ratio": line.row.ratio, "target": line.row.limit, "met": line.met(), "our_peak_mib": line.memory,
             "note": line.note} for line in lines]
    return json.dumps({"orders": options.orders, "rounds": options.rounds, "cpus": os.cpu_count(), "rows": rows,
                       "peers": peers.versions(), "missing": peers.missing}, ensure_ascii=False, indent=2)


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.split("\n")[0])
    parser.add_argument("--orders", type=int, default=1_000_000, metavar="N", help="targets hold for the default, 1000000")
    parser.add_argument("--xlsx-rows", type=int, default=200_000, metavar="N")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="rows whose name contains this; repeatable")
    parser.add_argument("--without", action="append", default=[], metavar="NAME", help="leave out such rows; repeatable")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="runs of each side (default 3)")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--list", action="store_true", help="print the names of the rows")
    parser.add_argument("--no-install", action="store_true", help="use only the peers that are here")
    parser.add_argument("--data", type=pathlib.Path, metavar="DIR", help="keep the made files here and use them again")
    parser.add_argument("--program", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--in-process", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def wanted(key: str, options) -> bool:
    return (not options.only or any(name in key for name in options.only)) and not any(name in key for name in options.without)


def say(text: str):
    print(text, file=sys.stderr, flush=True)


def run_group(group: subjects.Group, options, peers: Peers, scratch: pathlib.Path) -> tuple[list[Line], bool]:
    """The group's lines, and whether every run went well."""
    rows = [row for row in group.rows if wanted(row.key, options)]
    used = {name for row in rows for name in (row.ours, row.peer) if name}
    absent = {name: f"needs {', '.join(group.needs[name])}" for name in sorted(used)
              if not peers.has(*group.needs.get(name, ()))}
    contenders = [contender for contender in group.contenders() if contender.name in used and contender.name not in absent]
    if contenders:
        say(f"{group.name}:")
    samples, failed = in_turn(contenders, options.rounds, scratch, say)
    absent |= {name: "failed" for name in failed}
    lines = []
    for row in rows:
        line = line_of(row, samples) if row.ours in samples else Line(row)
        line.note = "; ".join(f"{name}: {absent[name]}" for name in (row.ours, row.peer) if name in absent)
        lines.append(line)
    return lines, not failed


def main() -> int:
    options = options_of(sys.argv[1:])
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "shopglass-bench"
    peers = Peers(cache, not options.no_install, say)
    data = Data(options.data or options.folder / "data", str(options.program), options.orders, say)
    groups = subjects.groups(data, peers, options)
    if options.list:
        print("\n".join(f"{row.key:24} {row.subject}" for group in groups for row in group.rows))
        return 0
    data.begin(keep=options.data is not None)
    lines: list[Line] = []
    failed = False
    for group in groups:
        more, good = run_group(group, options, peers, options.folder / "scratch")
        lines += more
        failed |= not good
    if options.json:
        print(as_json(lines, options, peers))
    else:
        print(table(lines))
        for name, version in peers.versions().items():
            print(f"peer {name}: {version}")
        for name, reason in peers.missing.items():
            print(f"could not be had: {name} ({reason})")
        if options.orders != 1_000_000:
            print(f"Targets are set for 1000000 orders; this was {options.orders}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
