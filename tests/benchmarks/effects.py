#!/usr/bin/env python3
"""Does the measured effect hold the true one? Sample shops in which a planted problem ends on a known day.

Each problem goes on until that day; the action that speaks of it is said to be done then. A month and a half later the program
measures what it brought. The truth is the same shop in which the problem goes on: the figure that tells, of the days after, with
the problem ended less with the problem going on, both recomputed from the export files by tests/recompute and by nothing of the
program. Exit code 1 when intervals hold the truth too rarely, or when nothing could be told.
"""
import argparse
import collections
import concurrent.futures
import datetime
import json
import os
import pathlib
import statistics
import sys
import tempfile

from advice import run

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "recompute"))
from figures import Figures  # noqa: E402  (the path is set above)
from otherfigures import OtherFigures  # noqa: E402
from readexports import Shop, csv_rows, xlsx_rows  # noqa: E402
from readfigures import Books  # noqa: E402
from recompute import aftersale_rules, rulebook  # noqa: E402

# What is planted, and the rules that speak of it, the best first.
PROBLEMS = {
    "bad_influencer": ("one_influencer=60,bad_influencer", ("influencer_refunds",)),
    "slow_warehouse": ("slow_warehouse", ("slow_warehouse", "pickup_within_48h")),
    "slow_shipping": ("slow_shipping", ("pickup_within_48h", "slow_warehouse")),
    "high_refunds": ("high_refunds", ("refund_rate_high", "refunds_rising", "unshipped_refund_share")),
    "unshipped_refunds": ("unshipped_refunds", ("unshipped_refund_share", "refund_rate_high", "refunds_rising")),
    "size_quality": ("size_quality", ("product_quality", "size_refunds", "product_refunds", "quality_refunds")),
    "slow_refunds": ("slow_refunds", ("refund_only_handling",)),
    "slow_returns": ("slow_returns", ("return_handling", "returns_slow")),
    "high_commission": ("high_commission", ("commission_cost",)),
    "slow_replies": ("slow_replies_at_night", ("slow_replies",)),
    "ad_overspend": ("ad_overspend", ("ads_overspend", "ads_below_break_even")),
}
COLUMNS = {"influencer": "CPS达人ID", "warehouse": "仓库名称", "product": "商品ID"}
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


def figure(folder, measured, each, touched, first, last):
    """What the exports say of the figure by which the program measures, of the shop or of what was touched."""
    launches = rulebook("launches.json")["rule"]
    figures = Figures(Shop(str(folder)), aftersale_rules(), launches["quiet_days"], launches["window_days"])
    name = "order_refund_rate" if measured["per"] else measured["indicator"]
    if not each:
        said = figures.figures(first, last)
        if name not in said:
            said = OtherFigures(Books(str(folder)), figures, rulebook).figures(first, last)
        return float(said[name][0])
    of = {row["订单号"]: row[COLUMNS[each]] for row in rows(folder, "订单列表_2", "订单号")}
    paid = {key: order for key, order in figures.paid(first, last).items() if of.get(key) in touched}
    return float({**figures.refunds(first, last, paid), **figures.parcels(first, last, paid, None)}[name][0])


def outcome(options, problem, seed):
    """(low, high, true effect, verdict) of one shop; the reason where the program does not tell."""
    plants, rules = PROBLEMS[problem]
    with tempfile.TemporaryDirectory(prefix="shopglass-effect-") as name:
        folder = pathlib.Path(name)
        for shop, more in (("ended", ("--plant-until", DONE)), ("goes-on", ())):
            run(options.program, "sample", "--orders", options.orders, "--days", options.days, "--seed", seed, "--last-day",
                LAST_DAY, "--plant", "healthy," + plants, "--out", folder / shop, "--quiet", *more)
        workspace = ("--workspace", folder / "shop.shopglass")
        run(options.program, "import", folder / "ended", "--quiet", *workspace)
        advised = json.loads(run(options.program, "show", "actions", "--json", "--as-of", DONE, *workspace))["actions"]
        spoken = [action["id"] for action in advised]
        rule = next((rule for rule in rules if rule in spoken), None)
        if not rule:
            return "not_advised"
        run(options.program, "actions", "set", rule, "done", "--as-of", DONE, *workspace)
        said = json.loads(run(options.program, "show", "actions", "--json", "--as-of", LAST_DAY, *workspace))
        tracked = next(one for one in said["board"]["tracked"] if one["id"] == rule)
        measured = tracked["measured"]
        if measured["verdict"] == "cannot_tell":
            return measured["why"]
        days = [datetime.date.fromisoformat(measured["after"][end]) for end in ("from", "to")]
        of = measured, tracked.get("each"), [subject["key"] for subject in tracked["subjects"]], *days
        return (measured["low"], measured["high"], figure(folder / "ended", *of) - figure(folder / "goes-on", *of),
                measured["verdict"])


def print_outcomes(problem, outcomes):
    told = [one for one in outcomes if isinstance(one, tuple)]
    untold = collections.Counter(one for one in outcomes if not isinstance(one, tuple))
    for low, high, truth, verdict in told:
        print(f"  true {truth:+.3f}, interval {low:+.3f} … {high:+.3f} {verdict}{'' if low <= truth <= high else '  MISSED'}")
    held = sum(low <= truth <= high for low, high, truth, _ in told)
    widths = [(high - low) / abs(truth) for low, high, truth, _ in told if truth]
    print(f"{problem}: {len(told)} of {len(outcomes)} could be told, {held} hold the truth"
          + (f", {statistics.median(widths):.1f} times as wide as it (median), "
             f"{sum(verdict == 'better' for *_, verdict in told)} say better, "
             f"{sum(verdict == 'worse' for *_, verdict in told)} worse" if widths else "")
          + "".join(f"; {count} could not: {why}" for why, count in untold.most_common()), flush=True)
    return told


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seeds", type=int, default=4, help="of each problem")
    parser.add_argument("--first-seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="shops at once")
    parser.add_argument("--orders", type=int, default=12000)
    parser.add_argument("--days", type=int, default=200)
    parser.add_argument("--only", action="append", choices=list(PROBLEMS), help="this problem; may be given again")
    options = parser.parse_args()
    seeds = range(options.first_seed, options.first_seed + options.seeds)
    told = []
    with concurrent.futures.ThreadPoolExecutor(max_workers=options.jobs) as pool:
        asked = {problem: [pool.submit(outcome, options, problem, seed) for seed in seeds]
                 for problem in options.only or PROBLEMS}
        for problem, outcomes in asked.items():
            told += print_outcomes(problem, [one.result() for one in outcomes])
    if not told:
        return 1
    held = sum(low <= truth <= high for low, high, truth, _ in told) / len(told)
    print(f"interval holds the truth: {held:.2f} of {len(told)} (target ≥ {HELD})")
    return 0 if held >= HELD else 1


if __name__ == "__main__":
    sys.exit(main())
