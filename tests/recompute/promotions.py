"""Does `show promotions` say what the export files say?

Writes a sample shop of fourteen months that ends soon after a 618, imports it, and recomputes from the raw files alone: the
target proposed from the 618 before and the trend, the lines of the plan, pace and the forecast of the end with its band in the
middle of the sale; and, when it is over, the look back: figures on the same event days, the split of the difference and of the
deviation from a target, fields, hours of the best days, products, influencers, accounts and carriers, discounts, refunds of the
first weeks after, stock left where a list of products is near enough (none is in this shop). Knows nothing of our code; the
days of the events are data (resources/rulebook/promotions.json).

    python3 promotions.py --shopglass BIN [--orders N] [--days N] [--seed S] [--keep DIR]
"""

import argparse
import json
import os
import sys
import tempfile
from collections import Counter
from datetime import date, timedelta
from math import floor, log, sqrt

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from figures import FIELDS, Figures  # noqa: E402
from launches import Check  # noqa: E402
from readexports import DISCOUNTS, Shop  # noqa: E402
from readfigures import Books, number  # noqa: E402
from recompute import aftersale_rules, minimum_samples, rulebook, run  # noqa: E402

SERIES, YEAR = "618", 2025
RUNNING = date(2025, 6, 10)
LAST_DAY = date(2025, 7, 5)
TARGET = 30_000_000


def days_of(first, last):
    return [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]


def half_up(value):
    return floor(value + 0.5)


class Edition:
    """Sale days and main day of a promotion: those of its source, else of the pattern."""

    def __init__(self, book, series, year):
        pattern = next(one for one in book["patterns"] if one["series"] == series)
        event = next((one for one in book["events"] if (one["series"], one["year"]) == (series, year)), {})
        self.key = f"{series}-{year}"
        self.main = (date.fromisoformat(event["anchor"]) if "anchor" in event
                     else date(year, pattern["anchor_month"], pattern["anchor_day"]))
        if "phases" in event:
            phases = [(one["id"], date.fromisoformat(one["from"]), date.fromisoformat(one["to"]))
                      for one in event["phases"]]
        else:
            phases = [(one["id"], self.main + timedelta(days=one["from"]), self.main + timedelta(days=one["to"]))
                      for one in pattern["phases"]]
        sells = [phase for phase in phases if phase[0] in book["planning"]["sale_phases"]]
        self.sale = min(phase[1] for phase in sells), max(phase[2] for phase in sells)

    def shifted(self, day, other):
        return day - (self.main - other.main)


class Told:
    """What the files say up to a day."""

    def __init__(self, shop, books, as_of):
        self.shop, self.books, self.as_of = shop, books, as_of
        self.orders = {key: order for key, order in shop.orders.items() if order.paid and order.paid.date() <= as_of}
        self.by_day = Counter()
        for order in self.orders.values():
            self.by_day[order.paid.date()] += order.amount
        created = [order.created.date() for order in shop.orders.values()]
        self.covered = set(days_of(min(created), min(max(created), as_of)))

    def gmv(self, days):
        return sum(self.by_day[day] for day in days)

    def mean(self, days):
        known = [day for day in days if day in self.covered]
        return (self.gmv(known) / len(known) if known else None), len(known)

    def paid(self, days):
        days = set(days)
        return {key: order for key, order in self.orders.items() if order.paid.date() in days}

    def refunds(self, orders, until):
        """Granted up to the end of the day, by order."""
        granted = Counter()
        for case in self.shop.aftersales:
            if case.success and case.order in orders and case.finished.date() <= until:
                granted[case.order] += case.amount
        return granted

    def clicks(self, days):
        rows = [row for row in self.books.rows["traffic"] if row["day"] in set(days)]
        assert {row["day"] for row in rows} == set(days), "no traffic file on some day"
        return int(sum(number(row["商品点击次数"]) for row in rows))


def check_proposal(check, told, event, last, planning, book):
    """The target and, for what follows, the days whose sales tell what is usual now."""
    rules, factors = book["planning"], {one["id"]: one for one in planning["proposal"]["factors"]}
    check.same("basis", planning["proposal"]["basis"], "last_event")
    check.same("sale", planning["sale"], {"from": event.sale[0].isoformat(), "to": event.sale[1].isoformat()})
    base = told.gmv(days_of(*last.sale))
    recent = days_of(event.sale[0] - timedelta(days=rules["trend_days"]), event.sale[0] - timedelta(days=1))
    both = [day for day in recent if day in told.covered and event.shifted(day, last) in told.covered]
    assert rules["least_trend_days"] <= len(both) < len(recent), "the trend is to rest on a part of its days"
    now, then = told.gmv(both) / len(both), told.gmv(event.shifted(day, last) for day in both) / len(both)
    for name, value in (("base_gmv", base), ("daily_now", now), ("daily_then", then), ("trend", now / then)):
        check.same("factor " + name, factors[name]["value"], float(value))
    check.same("days counted", factors["daily_now"]["counted_days"], len(both))
    target = half_up(base * now / then)
    check.same("proposed GMV", planning["proposal"]["gmv"], target)
    return target, recent


def check_lines(check, told, figures, last, recent, target, planning):
    lines = {line["id"]: line for line in planning["lines"]}
    sale, days = last.sale, days_of(*last.sale)
    gmv = told.gmv(days)
    orders = told.paid(days)
    refund = sum(told.refunds(orders, told.as_of).values())
    check.same("net rate", lines["net_gmv"]["rate"], 1 - refund / gmv)
    check.same("net", lines["net_gmv"]["target"], half_up((1 - refund / gmv) * target))
    by_field = Counter()
    for order in orders.values():
        by_field[order.field] += order.amount
    parts = {field: half_up(by_field[field] / gmv * target) for field in FIELDS}
    # What rounding leaves is the largest part's.
    parts[max(parts, key=parts.get)] += target - sum(parts.values())
    for field in FIELDS:
        check.same(f"share of {field}", lines["field." + field]["rate"], by_field[field] / gmv)
        check.same(f"target of {field}", lines["field." + field]["target"], parts[field])
    commission = sum(order.commission for order in orders.values())
    check.same("commission", lines["budget.commission"]["target"], half_up(commission / gmv * target))
    # Nobody can call a product new in the first month of the files, so late days say it.
    fresh = sum(order.amount for order in told.paid(recent).values()
                if (order.product, order.paid.date()) in figures.new_days)
    share = fresh / told.gmv(recent)
    least = rulebook("launches.json")["share_target"]["share"]
    check.same("new share", lines["new_share"]["rate"], max(share, least))
    check.same("new share by the rulebook", lines["new_share"]["rate_of_rulebook"], share < least)
    check.same("days of rates", (lines["net_gmv"]["rate_days"]["from"], lines["net_gmv"]["rate_days"]["to"]),
               (sale[0].isoformat(), sale[1].isoformat()))


def check_pace(check, told, event, last, target, planning, book):
    rules, pace = book["planning"], planning["pace"]
    days, before = days_of(*event.sale), days_of(*last.sale)
    base = told.gmv(before)
    parts = [told.by_day[day] / base for day in before]
    elapsed = sum(day <= told.as_of for day in days)
    sold = [told.by_day[day] for day in days[:elapsed]]
    planned, so_far = sum(parts[:elapsed]), sum(sold)
    check.same("pace", (pace["state"], pace["curve"], pace["elapsed_days"], pace["covered_days"], pace["gmv"]),
               ("running", last.key, elapsed, elapsed, so_far))
    check.same("planned", pace["planned"], planned)
    check.same("attained", pace["attained"], so_far / target)
    check.same("gap", pace["gap"], so_far / target - planned)
    for index, day in enumerate(pace["days"]):
        check.same(f"pace of {day['day']}", (day["planned"], day["gmv"], day["last_event_gmv"]),
                   (sum(parts[:index + 1]), sold[index] if index < elapsed else None, told.by_day[before[index]]))
    # The days so far scatter around the curve; those to come are taken to scatter alike.
    end = so_far / planned
    known = [(part, fen / (end * part) - 1) for part, fen in zip(parts, sold) if part > 0]
    scatter = sqrt(sum(part * off ** 2 for part, off in known) / sum(part for part, _ in known)
                   * len(known) / (len(known) - 1))
    lever = (1 - planned) / planned
    spread = rules["band_width"] * end * scatter * sqrt(
        sum(part ** 2 for part in parts[elapsed:]) + lever ** 2 * sum(part ** 2 for part, _ in known))
    check.same("forecast", pace["forecast_state"], "given")
    check.whole("end", pace["forecast"], end)
    check.whole("low", pace["low"], max(so_far, end - spread))
    check.whole("high", pace["high"], end + spread)
    check.whole("needed a day", pace["needed_per_day"], (target - so_far) / (len(days) - elapsed))


def split_of(now, then):
    """(GMV, orders, clicks) twice: each factor's part of the difference."""
    mean = (now[0] - then[0]) / log(now[0] / then[0])
    factors = {"product_clicks": (now[2], then[2]), "conversion_rate": (now[1] / now[2], then[1] / then[2]),
               "average_order_value": (now[0] / now[1], then[0] / then[1])}
    return {name: (float(a), float(b), mean * log(a / b)) for name, (a, b) in factors.items()}


def check_split(check, where, shown, now, then):
    expected = split_of(now, then)
    check.same(where + " factors", [part["id"] for part in shown["parts"]], list(expected))
    for part in shown["parts"]:
        check.same(f"{where} {part['id']}", (part["now"], part["then"]), expected[part["id"]][:2])
        check.whole(f"{where} {part['id']} effect", part["effect"], expected[part["id"]][2])
    check.whole(where + " sum", sum(part["effect"] for part in shown["parts"]), now[0] - then[0])


def check_figures(check, figures, look, days, before):
    """Those of the catalogue that are summed from orders; recompute.py has all of them."""
    shown = {value["id"]: value for name in ("indicators", "costs", "buyers") for value in look[name]}
    now, then, least = figures.figures(*days), figures.figures(*before), minimum_samples()
    compared = 0
    for name, value in shown.items():
        if name not in now or name not in then:
            continue
        for side, (whole, sample) in (("value", now[name]), ("previous", then[name])):
            if whole is None or (sample is not None and sample < least[name]):
                check.same(f"{name} {side}", value[side], None)
            elif value[side] is not None:
                compared += 1
                check.same(f"{name} {side}", float(value[side]), float(whole))
    assert compared > 15, compared


def check_sales(check, told, event, last, look, book):
    days, before = days_of(*event.sale), days_of(*last.sale)
    orders, earlier = told.paid(days), told.paid(before)
    for line in look["mix"]:
        check.same("GMV of " + line["field"], (line["gmv"], line["gmv_then"]),
                   tuple(sum(order.amount for order in some.values() if order.field == line["field"])
                         for some in (orders, earlier)))
    best = sorted(days, key=lambda day: -told.by_day[day])[:book["planning"]["peak_days"]]
    check.same("best days", [peak["day"] for peak in look["peak_days"]], [day.isoformat() for day in best])
    peaks = [(peak, date.fromisoformat(peak["day"])) for peak in look["peak_days"] + [look["best_day_then"]]]
    check.same("best day then", peaks[-1][1], event.shifted(best[0], last))
    for peak, day in peaks:
        hours = Counter()
        for order in told.paid([day]).values():
            hours[order.paid.hour] += order.amount
        check.same(f"hours of {day}", peak["hours"], [hours[hour] for hour in range(24)])
    for name, key in (("top_products", lambda order: order.product),
                      ("top_influencers", lambda order: order.promoter)):
        sums, counts, then = Counter(), Counter(), Counter()
        for order in orders.values():
            sums[key(order)] += order.amount
            counts[key(order)] += 1
        for order in earlier.values():
            then[key(order)] += order.amount
        sums.pop(None, None)
        check.same(name, [line["gmv"] for line in look[name]],
                   sorted(sums.values(), reverse=True)[:book["planning"]["listed_rows"]])
        for line in look[name]:
            check.same(f"{name} {line['id']}", (line["gmv"], line["orders"], line["gmv_then"]),
                       (sums[line["id"]], counts[line["id"]], then[line["id"]]))


def check_parts(check, told, event, last, look):
    for suffix, sale in (("", event.sale), ("_then", last.sale)):
        orders = told.paid(days_of(*sale)).values()
        parts = Counter()
        for order in orders:
            parts[{"经营号": "own_accounts", "合作达人": "partner_accounts"}.get(order.account_type, "other_accounts")] += order.amount
            parts[{"直播": "content", "短视频": "content", "商品卡": "shelf"}.get(order.carrier, "other_carriers")] += order.amount
        for name, fen in look["parts" + suffix].items():
            check.same(name + suffix, fen, parts[name])
        for name in DISCOUNTS:
            saying = [order for order in orders if order.discounts[name] is not None]
            check.same(f"{name} discount{suffix}", look["discounts" + suffix][name],
                       sum(order.discounts[name] for order in saying) if saying else None)
            check.same(f"GMV that tells {name} discount{suffix}", look["discounts" + suffix][name + "_gmv"],
                       sum(order.amount for order in saying))


def check_refunds(check, told, event, last, look, book):
    for name, sale in (("refund_windows", event.sale), ("refund_windows_then", last.sale)):
        orders = told.paid(days_of(*sale))
        gmv = sum(order.amount for order in orders.values())
        for window, ahead in zip(look[name], book["planning"]["refund_windows"], strict=True):
            until = sale[1] + timedelta(days=ahead)
            granted = told.refunds(orders, min(until, told.as_of))
            check.same(f"{name} {ahead}", (window["state"], window["known_to"], window["refunded_orders"], window["refund"]),
                       ("over" if until <= told.as_of else "not_over", min(until, told.as_of).isoformat(), len(granted),
                        sum(granted.values())))
            check.same(f"{name} {ahead} rates", (window["order_refund_rate"], window["amount_refund_rate"]),
                       (len(granted) / len(orders), sum(granted.values()) / gmv))


def check_leftover(check, told, event, look, book):
    """Of the products that are listed: the newest stock up to the end of the sale less what was paid since."""
    newest = {}
    for row in told.books.rows["products"]:
        stock = number(row["总库存"])
        if stock is not None and row["day"] <= event.sale[1]:
            known = newest.get(row["商品ID"])
            if known is None or row["day"] >= known[0]:
                newest[row["商品ID"]] = row["day"], int(stock)
    sold = Counter()
    for order in told.paid(days_of(*event.sale)).values():
        sold[order.product] += order.quantity
    for product in look["leftover"]["products"]:
        day, stock = newest[product["product"]]
        assert (event.sale[1] - day).days <= book["planning"]["stock_list_days"]
        since = sum(order.quantity for order in told.orders.values()
                    if order.product == product["product"] and day < order.paid.date() <= event.sale[1])
        check.same(f"stock of {product['product']}", (product["left"], product["sold"], product["counted_on"]),
                   (max(0, stock - since), sold[product["product"]], day.isoformat()))
    return len(look["leftover"]["products"])


def compare(options, folder, workspace, check):
    book = rulebook("promotions.json")
    launches = rulebook("launches.json")["rule"]
    shop, books = Shop(folder), Books(folder)
    figures = Figures(shop, aftersale_rules(), launches["quiet_days"], launches["window_days"])
    event, last = Edition(book, SERIES, YEAR), Edition(book, SERIES, YEAR - 1)

    def planning(day):
        return json.loads(run(options.shopglass, "show", "promotions", "--json", "--workspace", workspace, "--as-of",
                              day.isoformat()))["planning"]

    plan = ["promotions", "plan", "--event", event.key, "--workspace", workspace]
    run(options.shopglass, *plan, "--target", "gmv=")  # of an earlier run on a kept shop
    told, shown = Told(shop, books, RUNNING), planning(RUNNING)
    check.same("event", shown["event"], event.key)
    target, recent = check_proposal(check, told, event, last, shown, book)
    check_lines(check, told, figures, last, recent, target, shown)
    check_pace(check, told, event, last, target, shown, book)

    run(options.shopglass, *plan, "--target", f"gmv={TARGET // 100}")
    told, look = Told(shop, books, LAST_DAY), planning(LAST_DAY)["retrospective"]
    check.same("looked back at", (look["event"], look["over"], look["last_event"]["event"]), (event.key, True, last.key))
    sides = [(told.gmv(days_of(*sale)), len(told.paid(days_of(*sale))), told.clicks(days_of(*sale)))
             for sale in (event.sale, last.sale)]
    check_split(check, "since last time", look["since_last"], *sides)
    gmv, orders, clicks = sides[1]
    planned = TARGET / (gmv / orders)
    check_split(check, "from the target", look["from_target"], sides[0], (TARGET, planned, planned / (orders / clicks)))
    check_figures(check, figures, look, event.sale, last.sale)
    check_sales(check, told, event, last, look, book)
    check_parts(check, told, event, last, look)
    check_refunds(check, told, event, last, look, book)
    return check_leftover(check, told, event, look, book)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shopglass", required=True)
    parser.add_argument("--orders", default="6000")
    parser.add_argument("--days", default="420")
    parser.add_argument("--seed", default="5")
    parser.add_argument("--keep")
    options = parser.parse_args()
    check = Check()
    with tempfile.TemporaryDirectory() as base:
        base = options.keep or base
        folder, workspace = os.path.join(base, "files"), os.path.join(base, "shop.shopglass")
        run(options.shopglass, "sample", "--orders", options.orders, "--days", options.days, "--seed", options.seed,
            "--last-day", LAST_DAY.isoformat(), "--out", folder)
        run(options.shopglass, "import", folder, "--workspace", workspace)
        listed = compare(options, folder, workspace, check)
    for fault in check.faults[:50]:
        print(fault)
    print(f"{check.compared} figures compared, {listed} products with stock, {len(check.faults)} disagree")
    sys.exit(1 if check.faults or check.compared < 350 else 0)


if __name__ == "__main__":
    main()
