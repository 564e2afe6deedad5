#!/usr/bin/env python3
"""Does the measured effect hold nothing where nothing was done? Sample shops in which actions are only said to be done.

Each action that the program advises on one of two days is said to be done then, by itself, though its problem goes on as before. A
few weeks later the program measures what it brought: the interval must hold zero. Beside ordinary shops there are such with a
planted problem of launches, because a new product rises and falls by itself, and such whose worst influencer is picked because he
is the worst. What cannot be told is counted by its reason.
Exit code 1 when an interval leaves zero out too often, or when nothing could be told.
"""
import argparse
import collections
import concurrent.futures
import datetime
import json
import os
import pathlib
import sys
import tempfile

from advice import run

SHOPS = ("", "dying_launch", "no_shelf_card", "one_influencer=60,bad_influencer")
DONE = ("2026-05-05", "2026-07-31")
AFTER = datetime.timedelta(days=46)
LAST_DAY = "2026-09-15"
HELD = 0.9
UNMEASURED = ("not_measurable", "no_control")


def board(options, workspace, last_day):
    return json.loads(run(options.program, "show", "actions", "--json", "--as-of", last_day, *workspace))


def measured(options, workspace, action, done):
    run(options.program, "actions", "set", action, "done", "--as-of", done, *workspace)
    told = datetime.date.fromisoformat(done) + AFTER
    tracked = board(options, workspace, told.isoformat())["board"]["tracked"]
    run(options.program, "actions", "set", action, "todo", "--as-of", done, *workspace)
    return next(one["measured"] for one in tracked if one["id"] == action)


def outcomes(options, shop, seed):
    """(rule, low, high), or (rule, why) where it cannot be told, of each action that a figure tells of."""
    with tempfile.TemporaryDirectory(prefix="shopglass-placebo-") as name:
        folder = pathlib.Path(name)
        plants = ("--plant", shop) if shop else ()
        run(options.program, "sample", "--orders", options.orders, "--days", options.days, "--seed", seed, "--last-day", LAST_DAY,
            *plants, "--out", folder / "shop", "--quiet")
        workspace = ("--workspace", folder / "shop.shopglass")
        run(options.program, "import", folder / "shop", "--quiet", *workspace)
        found = []
        for done in DONE:
            for action in board(options, workspace, done)["actions"][:options.actions]:
                effect = measured(options, workspace, action["id"], done)
                if not effect or effect["why"] in UNMEASURED:
                    continue
                told = effect["verdict"] != "cannot_tell"
                found.append((action["rule"], effect["low"], effect["high"]) if told else (action["rule"], effect["why"]))
        return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seeds", type=int, default=4, help="of each of %d kinds of shop" % len(SHOPS))
    parser.add_argument("--first-seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="shops at once")
    parser.add_argument("--orders", type=int, default=20000)
    parser.add_argument("--days", type=int, default=300)
    parser.add_argument("--actions", type=int, default=40, help="of a shop, the first ones")
    options = parser.parse_args()
    shops = [(shop, seed) for seed in range(options.first_seed, options.first_seed + options.seeds) for shop in SHOPS]
    with concurrent.futures.ThreadPoolExecutor(max_workers=options.jobs) as pool:
        found = [one for shop in pool.map(lambda shop: outcomes(options, *shop), shops) for one in shop]
    told = [one for one in found if len(one) == 3]
    by_rule = collections.Counter((rule, low <= 0.0 <= high) for rule, low, high in told)
    untold = collections.Counter(one for one in found if len(one) == 2)
    for rule in sorted({one[0] for one in found}):
        reasons = ", ".join(f"{count} {why}" for (of, why), count in sorted(untold.items()) if of == rule)
        print(f"{rule:24} zero inside {by_rule[rule, True]:3}, outside {by_rule[rule, False]:3}"
              + (f"; cannot tell: {reasons}" if reasons else ""))
    print(f"{len(told)} of {len(found)} could be told")
    if not told:
        return 1
    held = sum(low <= 0.0 <= high for _, low, high in told) / len(told)
    print(f"interval holds zero: {held:.2f} (target ≥ {HELD})")
    return 0 if held >= HELD else 1


if __name__ == "__main__":
    sys.exit(main())
