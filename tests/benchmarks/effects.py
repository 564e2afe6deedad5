#!/usr/bin/env python3
"""Does the measured effect hold the true one? Sample shops in which a planted problem ends on a known day.

One influencer's buyers refund too often until that day; the action that speaks of it is said to be done then. A month later the
program measures what it brought. The truth is the same shop in which the problem goes on: the influencer's share of refunded
orders with and without it, counted in the export files. Exit code 1 when the interval holds the truth too rarely.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import statistics
import sys
import tempfile

from advice import run

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "recompute"))
from readexports import csv_rows, xlsx_rows  # noqa: E402  (the path is set above)

RULE = "influencer_refunds"
PLANTS = "healthy,one_influencer=60,bad_influencer"
DONE = "2026-07-31"
LAST_DAY = "2026-09-15"
HELD = 0.9


def rows(folder, prefix, column):
    for path in sorted(folder.iterdir()):
        if not path.name.startswith(prefix) or path.name.endswith("早期导出.csv"):
            continue
        headers = None
        for cells in list(xlsx_rows(str(path))) if path.suffix == ".xlsx" else csv_rows(path):
            cells = [cell.strip() for cell in cells]
            if column in cells:
                headers = cells
            elif headers and any(cells):
                yield dict(zip(headers, cells + [""] * (len(headers) - len(cells))))


def refunded_share(folder, influencer, first, last):
    refunded = {row["订单编号"] for row in rows(folder, "售后单", "售后单号") if row["售后状态"] == "退款成功"}
    mine = [row["订单号"] for row in rows(folder, "订单列表_2026", "订单号")
            if row["CPS达人ID"] == influencer and first <= row["订单支付时间"][:10] <= last]
    return sum(order in refunded for order in mine) / len(mine)


def outcome(options, seed):
    """(low, high, true effect) of one shop; the reason where the program says that it cannot tell."""
    with tempfile.TemporaryDirectory(prefix="shopglass-effect-") as name:
        folder = pathlib.Path(name)
        for shop, more in (("ended", ("--plant-until", DONE)), ("goes-on", ())):
            run(options.program, "sample", "--orders", options.orders, "--days", 120, "--seed", seed, "--last-day", LAST_DAY,
                "--plant", PLANTS, "--out", folder / shop, "--quiet", *more)
        workspace = ("--workspace", folder / "shop.shopglass")
        run(options.program, "import", folder / "ended", "--quiet", *workspace)
        run(options.program, "actions", "set", RULE, "done", "--as-of", DONE, *workspace)
        said = json.loads(run(options.program, "show", "actions", "--json", "--as-of", LAST_DAY, *workspace))
        tracked = next(one for one in said["board"]["tracked"] if one["id"] == RULE)
        measured = tracked["measured"]
        if measured["verdict"] == "cannot_tell":
            return measured["why"]
        days = measured["after"]["from"], measured["after"]["to"]
        touched = tracked["subjects"][0]["key"]
        truth = (refunded_share(folder / "ended", touched, *days) - refunded_share(folder / "goes-on", touched, *days))
        return measured["low"], measured["high"], truth


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seeds", type=int, default=12)
    parser.add_argument("--first-seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="shops at once")
    parser.add_argument("--orders", type=int, default=12000)
    options = parser.parse_args()
    with concurrent.futures.ThreadPoolExecutor(max_workers=options.jobs) as pool:
        outcomes = list(pool.map(lambda seed: outcome(options, seed),
                                 range(options.first_seed, options.first_seed + options.seeds)))
    told = [one for one in outcomes if isinstance(one, tuple)]
    for low, high, truth in told:
        print(f"true {truth:+.3f}, interval {low:+.3f} … {high:+.3f}{'' if low <= truth <= high else '  MISSED'}")
    untold = collections.Counter(one for one in outcomes if not isinstance(one, tuple))
    print(f"{len(told)} of {len(outcomes)} could be told"
          + "".join(f"; {count} could not: {why}" for why, count in untold.most_common()))
    if not told:
        return 1
    held = sum(low <= truth <= high for low, high, truth in told) / len(told)
    print(f"interval holds the truth: {held:.2f} (target ≥ {HELD})")
    widths = [(high - low) / abs(truth) for low, high, truth in told if truth]
    print(f"width of the interval: {statistics.median(widths):.1f} times the true effect (median); "
          f"{sum(high < 0 for _, high, _ in told)} of {len(told)} say that it got better, "
          f"{sum(low > 0 for low, _, _ in told)} that it got worse")
    return 0 if held >= HELD else 1


if __name__ == "__main__":
    sys.exit(main())
