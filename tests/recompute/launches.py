"""Does `show launches` say what the export files say?

Writes a sample shop of more than a year, imports it, and recomputes from the raw order and after-sale files alone: launch
days, windows, stages, sales by field, refunds, first sales, gates over orders, quartiles of completed launches, forecasts
with their intervals, and how well these forecasts would have told the completed launches. Knows nothing of our code.

    python3 launches.py --shopglass BIN [--orders N] [--days N] [--seed S] [--keep DIR]
"""

import argparse
import json
import os
import sys
import tempfile
from collections import defaultdict
from datetime import date, timedelta
from math import floor
from statistics import median

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from figures import commission_known  # noqa: E402
from readexports import Shop  # noqa: E402
from recompute import rulebook, run  # noqa: E402

LAST_DAY = date(2025, 12, 31)
FIELDS = ["distribution", "self_broadcast", "shelf", "unclassified"]
TOLERANCE = 1e-9


def quartile(values, share):
    """As spreadsheets' QUARTILE.INC."""
    values = sorted(values)
    position = share * (len(values) - 1)
    below = floor(position)
    above = min(below + 1, len(values) - 1)
    return values[below] + (position - below) * (values[above] - values[below])


def at_rank(values, share):
    """At rank share × (n + 1), as spreadsheets' PERCENTILE.EXC, held within the values."""
    values = sorted(values)
    rank = share * (len(values) + 1)
    if rank <= 1:
        return values[0]
    if rank >= len(values):
        return values[-1]
    below = floor(rank)
    return values[below - 1] + (rank - below) * (values[below] - values[below - 1])


def side_of(order):
    if order.field == "distribution" or (order.field == "self_broadcast" and order.carrier == "短视频"):
        return "seeding"
    return {"self_broadcast": "nurturing", "shelf": "harvest"}.get(order.field, "none")


class Launch:
    def __init__(self, product, day, sold, last_day, rule):
        """`sold`: the product's paid orders."""
        self.product, self.day = product, day
        self.running = last_day <= day + timedelta(days=rule["window_days"] - 1)
        self.end = min(last_day, day + timedelta(days=rule["window_days"] - 1))
        self.days = (self.end - day).days + 1
        self.orders = [order for order in sold if day <= order.paid.date() <= self.end]
        self.gmv = self.running_sum(lambda order: order.amount)
        self.count = self.running_sum(lambda order: 1)
        self.complete = self.days == rule["window_days"]
        self.stage, self.recent = self.stage_of(rule)

    def running_sum(self, what):
        sums = [sum(what(order) for order in self.orders if order.paid.date() == self.day + timedelta(days=ahead))
                for ahead in range(self.days)]
        return [sum(sums[:index + 1]) for index in range(self.days)]

    def stage_of(self, rule):
        start = self.end - timedelta(days=rule["stage_days"] - 1)
        recent = [side_of(order) for order in self.orders if order.paid.date() >= start]
        if len(recent) < max(1, rule["stage_minimum_orders"]):
            return "too_few", len(recent)
        for side in ("seeding", "nurturing", "harvest"):
            if recent.count(side) >= rule["stage_share"] * len(recent):
                return side, len(recent)
        return "mixed", len(recent)

    def first(self, which):
        return min((order.paid.date() for order in self.orders if which(order)), default=None)

    def gate(self, figure, by_day):
        """How much of it up to the day, or None where orders do not tell."""
        until = self.day + timedelta(days=by_day - 1)
        orders = [order for order in self.orders if order.paid.date() <= until]
        by_side = defaultdict(list)
        for order in orders:
            by_side[side_of(order)].append(order)
        days = {side: len({order.paid.date() for order in some}) for side, some in by_side.items()}
        return {"orders": len(orders), "seeding_orders": len(by_side["seeding"]),
                "own_live_orders": len(by_side["nurturing"]), "shelf_orders": len(by_side["harvest"]),
                "own_live_days": days.get("nurturing", 0), "shelf_days": days.get("harvest", 0),
                "selling_influencers": len({order.promoter for order in orders
                                            if order.field == "distribution" and order.promoter})}.get(figure)

    def gate_state(self, gate):
        value = self.gate(gate["figure"], gate["by_day"])
        if value >= gate["least"]:
            return "passed"
        return "open" if self.days < gate["by_day"] else "missed"


def find_launches(shop, rule):
    """Every launch, by product and day. Order files must cover each day from the first to the last."""
    sold = defaultdict(list)
    for order in shop.orders.values():
        if order.paid:
            sold[order.product].append(order)
    first = min(order.created.date() for order in shop.orders.values())
    last = max(order.created.date() for order in shop.orders.values())
    found = []
    for product, orders in sorted(sold.items()):
        days = sorted({order.paid.date() for order in orders})
        for day in days:
            quiet = not any(day - timedelta(days=rule["quiet_days"]) <= other < day for other in days)
            if quiet and first + timedelta(days=rule["quiet_days"]) <= day <= last:
                found.append(Launch(product, day, orders, last, rule))
    return found


def factors(completed, day, least_orders):
    return [launch.gmv[-1] / launch.gmv[day - 1] for launch in completed
            if launch.count[day - 1] >= least_orders and launch.gmv[day - 1] > 0]


def interval(values, level):
    return median(values), at_rank(values, (1 - level) / 2), at_rank(values, (1 + level) / 2)


def forecast(launch, completed, rules, window_days):
    """(state, expected, low, high)"""
    if launch.days >= window_days:
        return ("over",)
    if launch.days < rules["least_days"]:
        return ("too_early",)
    if launch.count[-1] < rules["least_orders"] or launch.gmv[-1] <= 0:
        return ("too_few_orders",)
    known = factors(completed, launch.days, rules["least_orders"])
    if len(known) < rules["least_launches"]:
        return ("too_few_launches",)
    return ("value",) + tuple(launch.gmv[-1] * factor for factor in interval(known, rules["level"]))


def trial(completed, day, rules):
    """(tried, median error, held): each completed launch by the others, in money."""
    able = [launch for launch in completed
            if launch.count[day - 1] >= rules["least_orders"] and launch.gmv[day - 1] > 0]
    if len(able) - 1 < rules["least_launches"]:
        return 0, None, None
    errors, held = [], 0
    for launch in able:
        others = [other.gmv[-1] / other.gmv[day - 1] for other in able if other is not launch]
        expected, low, high = (launch.gmv[day - 1] * factor for factor in interval(others, rules["level"]))
        errors.append(abs(expected - launch.gmv[-1]) / launch.gmv[-1])
        held += low - 1e-6 <= launch.gmv[-1] <= high + 1e-6
    return len(able), median(errors), held / len(able)


class Check:
    def __init__(self):
        self.compared = 0
        self.faults = []

    def same(self, where, found, expected):
        if isinstance(expected, tuple):
            for part, (one, other) in enumerate(zip(found, expected, strict=True)):
                self.same(f"{where}, part {part}", one, other)
            return
        self.compared += 1
        if isinstance(expected, float) and isinstance(found, (int, float)):
            if abs(found - expected) <= TOLERANCE * max(1.0, abs(expected)):
                return
        elif found == expected:
            return
        self.faults.append(f"{where}: {found!r}, expected {expected!r}")

    def whole(self, where, found, expected):
        """Whole fen of a number that may lie between two."""
        self.compared += 1
        if found is None or abs(found - expected) > 0.5 + 1e-6:
            self.faults.append(f"{where}: {found!r}, expected {expected!r}")


def check_launch(check, launch, shown, refunds):
    where = f"{launch.product} {launch.day}"
    check.same(where + " running", shown["running"], launch.running)
    check.same(where + " day", shown["day"], (LAST_DAY - launch.day).days + 1)
    check.same(where + " stage", shown["stage"], launch.stage)
    check.same(where + " recent orders", shown["recent_orders"], launch.recent)
    check.same(where + " orders", shown["orders"], len(launch.orders))
    check.same(where + " GMV", shown["gmv"], launch.gmv[-1])
    check.same(where + " refund", shown["refund"], sum(refunds.get(id(order), 0) for order in launch.orders))
    check.same(where + " curve", shown["cumulative_gmv"], launch.gmv)
    check.same(where + " orders by day", shown["cumulative_orders"], launch.count)
    for field in FIELDS:
        check.same(f"{where} {field}", shown["gmv_by_field"][field],
                   sum(order.amount for order in launch.orders if order.field == field))


def check_detail(check, launch, detail, launches, refunds, book):
    where = f"{launch.product} {launch.day}"
    gmv, returned = launch.gmv[-1], [order for order in launch.orders if id(order) in refunds]
    check.same(where + " refunded orders", detail["economics"]["refunded_orders"], len(returned))
    check.same(where + " net", detail["economics"]["net_gmv"], gmv - sum(refunds[id(order)] for order in returned))
    check.same(where + " commission", detail["economics"]["commission"],
               sum(order.commission for order in launch.orders))
    check.same(where + " commissioned GMV", detail["economics"]["commissioned_gmv"],
               sum(order.amount for order in launch.orders if commission_known(order)))
    firsts = {"first_sale": launch.day, "influencer": launch.first(lambda order: order.field == "distribution"),
              "video": launch.first(lambda order: order.carrier == "短视频"),
              "own_live": launch.first(lambda order: side_of(order) == "nurturing"),
              "shelf": launch.first(lambda order: order.field == "shelf")}
    for event in detail["events"]:
        if event["event"] in firsts:
            day = firsts[event["event"]]
            check.same(f"{where} {event['event']}", event["day"], day and day.isoformat())
    states = {gate["id"]: gate for gate in detail["gates"]}
    for gate in book["gates"]:
        if "by_day" not in gate or gate["figure"] == "search_orders":
            continue
        shown = states[gate["id"]]
        if gate["figure"] == "selling_influencers" and shown["state"] == "unknown":
            continue
        check.same(f"{where} {gate['id']}", (shown["value"], shown["state"]),
                   (launch.gate(gate["figure"], gate["by_day"]), launch.gate_state(gate)))
    earlier = [other.gmv[launch.days - 1] for other in launches if other.complete and other.day < launch.day]
    check.same(where + " earlier launches", detail["earlier_launches"]["launches"], len(earlier))
    if len(earlier) >= book["curves"]["least_launches"]:
        check.whole(where + " median", detail["earlier_launches"]["median"], quartile(earlier, 0.5))
        check.whole(where + " upper", detail["earlier_launches"]["upper_quartile"], quartile(earlier, 0.75))


def check_forecast(check, launch, shown, completed, book):
    where = f"{launch.product} {launch.day} forecast"
    told = forecast(launch, completed, book["forecast"], book["rule"]["window_days"])
    check.same(where, shown["state"], told[0])
    if told[0] != "value" or shown["state"] != "value":
        return False
    for name, expected in zip(("expected", "low", "high"), told[1:]):
        check.whole(f"{where} {name}", shown[name], expected)
    tried, error, held = trial(completed, launch.days, book["forecast"])
    check.same(where + " tried", shown["trial"]["tried"], tried)
    check.same(where + " error", shown["trial"]["median_error"], error)
    check.same(where + " held", shown["trial"]["held"], held)
    return True


def compare(view, shop, book, check):
    """How many forecasts were made."""
    granted = defaultdict(int)
    for case in shop.aftersales:
        if case.success:
            granted[case.order] += case.amount
    refunds = {id(shop.orders[key]): amount for key, amount in granted.items() if key in shop.orders}
    launches = find_launches(shop, book["rule"])
    completed = [launch for launch in launches if launch.complete]
    shown = {(launch["product_id"], launch["launch_day"]): launch for launch in view["launches"]}
    details = {(launch["product_id"], launch["launch_day"]): launch for launch in view["board"]["launches"]}
    check.same("launches", sorted(shown), sorted((launch.product, launch.day.isoformat()) for launch in launches))
    if check.faults:
        return 0
    forecasts = 0
    for launch in launches:
        key = launch.product, launch.day.isoformat()
        check_launch(check, launch, shown[key], refunds)
        check_detail(check, launch, details[key], launches, refunds, book)
        forecasts += check_forecast(check, launch, details[key]["forecast"], completed, book)
    check.same("completed launches", view["completed_launches"], len(completed))
    for index in range(book["rule"]["window_days"]):
        for name, share in (("lower_quartile", 0.25), ("median", 0.5), ("upper_quartile", 0.75)):
            check.whole(f"{name} {index}", view["curves"][name][index],
                        quartile([launch.gmv[index] for launch in completed], share))
    for shown_trial in view["board"]["forecast_trials"]:
        check.same(f"trial of day {shown_trial['day']}",
                   (shown_trial["tried"], shown_trial["median_error"], shown_trial["held"]),
                   trial(completed, shown_trial["day"], book["forecast"]))
    return forecasts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shopglass", required=True)
    parser.add_argument("--orders", default="12000")
    parser.add_argument("--days", default="420")
    parser.add_argument("--seed", default="5")
    parser.add_argument("--keep")
    options = parser.parse_args()
    book, check = rulebook("launches.json"), Check()
    with tempfile.TemporaryDirectory() as base:
        base = options.keep or base
        folder, workspace = os.path.join(base, "files"), os.path.join(base, "shop.shopglass")
        run(options.shopglass, "sample", "--orders", options.orders, "--days", options.days, "--seed", options.seed,
            "--last-day", LAST_DAY.isoformat(), "--out", folder)
        run(options.shopglass, "import", folder, "--workspace", workspace)
        shop = Shop(folder)
        first = min(order.created.date() for order in shop.orders.values())
        view = json.loads(run(options.shopglass, "show", "launches", "--json", "--workspace", workspace, "--from",
                              first.isoformat(), "--to", LAST_DAY.isoformat()))
        forecasts = compare(view, shop, book, check)
    for fault in check.faults[:50]:
        print(fault)
    print(f"{len(view['launches'])} launches, {forecasts} forecasts: {check.compared} figures compared, "
          f"{len(check.faults)} disagree")
    tried = [entry["tried"] for entry in view["board"]["forecast_trials"]]
    sys.exit(1 if check.faults or len(view["launches"]) < 10 or not any(tried) else 0)


if __name__ == "__main__":
    main()
