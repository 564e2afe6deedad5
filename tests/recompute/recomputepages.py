"""Do the pages say what the export files say, where a figure is no indicator of a period?

Writes a sample shop and the planted one, imports them, recomputes what only pages count (resources/pagefigures) from the raw files
with pagefigures.py and wheel.py, and compares it with `show` and `rows`: all days, one month, one day; money and counts to the unit,
the rest to 1e-9. A figure of resources/pagefigures that nothing recomputes is a fault.

    python3 recomputepages.py --shopglass BIN [--seed S] [--orders N] [--days N] [--keep DIR]
"""

import argparse
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import plantedshop  # noqa: E402
from contributions import Contributions  # noqa: E402
from figures import Figures  # noqa: E402
from otherfigures import OtherFigures  # noqa: E402
from pagefigures import Buyers, Influencers, Sessions, by_part, in_days, price_bands  # noqa: E402
from prices import Prices  # noqa: E402
from readexports import Shop  # noqa: E402
from readfigures import Books, fen  # noqa: E402
from recompute import LAST_DAY, SOURCE, aftersale_rules, minimum_samples, periods, rulebook, run  # noqa: E402
from wheel import Wheel, days_of  # noqa: E402

TOLERANCE = 1e-9
MOST_ROWS_ASKED = 2


def same(found, expected):
    if isinstance(expected, dict):
        return isinstance(found, dict) and all(same(found.get(key), value) for key, value in expected.items())
    if isinstance(expected, (list, tuple)):
        return isinstance(found, list) and len(found) == len(expected) and all(map(same, found, expected))
    if isinstance(expected, (str, bool, type(None))) or isinstance(found, (str, bool, type(None))):
        return found == expected
    if isinstance(expected, int):
        return found == expected
    return abs(found - float(expected)) <= TOLERANCE * max(1.0, abs(float(expected)))


class Pages:
    def __init__(self, options, folder, workspace):
        self.options, self.workspace = options, workspace
        shop = Shop(folder)
        self.figures = Figures(shop, aftersale_rules())
        self.orders = shop.orders
        self.first_day, self.last_day = days_of(shop.orders)
        self.books = Books(folder)
        bills = Contributions(OtherFigures(self.books, self.figures, rulebook)).bills
        self.influencers = Influencers(self.figures, bills, rulebook("influencers.json")["rule"])
        self.sessions = Sessions(self.books.rows.get("live_sessions", []), shop, self.figures.refunds_of,
                                 rulebook("live.json")["rule"], minimum_samples())
        self.session_orders = self.sessions.orders()
        self.buyers = Buyers(shop.orders, self.first_day, self.last_day, rulebook("buyers.json")["rule"])
        # Of all files, whatever the period.
        self.wheel = Wheel(shop.orders, self.first_day, self.last_day, rulebook("wheel.json")).figures()
        self.compared, self.faults, self.done = 0, [], set()

    def ask(self, command, *arguments):
        first, last = self.period
        return json.loads(run(self.options.shopglass, command, *arguments, "--workspace", self.workspace, "--from",
                              first.isoformat(), "--to", last.isoformat(), "--json"))

    def check(self, what, found, expected):
        self.compared += 1
        if not same(found, expected):
            self.faults.append(f"{self.where} {what}: {found}, expected {expected}")

    def rows(self, figure, of, expected, *more):
        """The rows behind a figure add up to it."""
        self.done.add(figure)
        tables = self.ask("rows", figure, *(["--of", of] if of else []), "--limit", "1", *more)["tables"]
        self.check(f"rows {figure} {of}", sum(table["total"] for table in tables), expected)

    def run(self, where, first, last):
        self.where, self.period = f"{where} {first}…{last}", (first, last)
        self.channels()
        self.live()
        self.buyer_page()
        self.prices()
        self.opportunities()
        self.influencer_page()

    def channels(self):
        self.channel_page = self.ask("show", "channels")
        page = self.channel_page["double_wheel"]
        expected = self.wheel
        for found, row in zip(page["followed"], expected["followed"], strict=True):
            self.check(f"wheel {row['subject']}/{row['days']}", found, row)
        self.check("wheel coverage", page["buyer_coverage"], expected["buyer_coverage"])
        self.check("wheel check", page["check"], expected["check"])
        for name, value in expected["echo"].items():
            self.check(f"wheel echo {name}", page["echo"][name], value)
        self.scenes()
        if "wheel_echo" in self.done:
            return
        self.done.add("wheel_echo")
        for row in expected["followed"]:
            part = f"{row['subject']}/{row['days']}"
            ours, others = row["met_by_distribution"], row["met_elsewhere"]
            self.rows("wheel_met", part, ours["met"])
            self.rows("wheel_back", part, ours["back"])
            self.rows("wheel_share", part, ours["back"])
            self.rows("wheel_met_elsewhere", part, others["met"])
            self.rows("wheel_share_elsewhere", part, others["back"])

    def scenes(self):
        carriers = {"直播": "live", "短视频": "video"}
        own = {key: order for key, order in self.orders.items() if order.field == "self_broadcast"}
        expected = by_part(own, *self.period, lambda order: carriers[order.carrier])
        found = {row["scene"]: [row["paid_orders"], row["paid_gmv"]] for row in self.channel_page["scenes"]}
        self.check("scenes", found, {scene: sums[:2] for scene, sums in expected.items()})
        self.check("number of scenes", len(found), len(expected))
        for scene, sums in expected.items():
            self.rows("scene_orders", "self_broadcast/" + scene, sums[0])
            self.rows("scene_gmv", "self_broadcast/" + scene, sums[1])

    def prices(self):
        paid = [order for order in self.orders.values() if in_days(order.paid, *self.period)]
        page = self.ask("show", "prices")
        found = page["discounts"]
        for payer in ("shop", "platform", "anchor"):
            told = [order for order in paid if order.discounts[payer] is not None]
            said, gmv = [order.discounts[payer] for order in told], sum(order.amount for order in told)
            self.check("discounts of " + payer, found[payer], sum(said) if said else None)
            self.check("GMV that tells discounts of " + payer, found[payer + "_gmv"], gmv)
            self.rows("discount_" + payer, "", sum(said))
            self.rows("discount_" + payer, "", gmv, "--part", "base")
            self.rows(f"discount_{payer}_rate", "", sum(said))
            self.rows(f"discount_{payer}_rate", "", gmv, "--part", "base")
            self.rows(f"discount_{payer}_told", "", gmv)
            self.rows(f"discount_{payer}_told", "", sum(order.amount for order in paid), "--part", "base")
        prices = Prices(self.orders, self.books.rows, self.first_day, min(self.period[1], self.last_day), rulebook("prices.json"))
        self.check("priced products", len(page["products"]), len(prices.sold))
        for row in page["products"]:
            self.own_prices(row, prices)
        asked = [row["product_id"] for row in page["products"][:MOST_ROWS_ASKED]]
        asked += [product for product in sorted(prices.sold) if prices.market(product)][:MOST_ROWS_ASKED]
        for product in asked:
            self.price_rows(product, prices)

    def own_prices(self, row, prices):
        product = row["product_id"]
        for name, value, _ in prices.figures(product).values():
            self.check(f"{product} {name}", row[name], value)
        self.check(f"{product} place", row["position"], prices.place(product))
        self.done.add("price_place")
        market = prices.market(product)
        self.check(f"{product} market", [row["market"].get("low"), row["market"].get("gap")], list(market or (None, None)))

    def price_rows(self, product, prices):
        """Money above the line, pieces below it; of the gap the rows of the list below it."""
        of, base = ("--product", product), ("--part", "base")
        for figure, (_, _, lines) in prices.figures(product).items():
            self.rows(figure, "", sum(order.amount for order in lines), *of)
            self.rows(figure, "", sum(order.quantity for order in lines), *of, *base)
        compared = len(prices.markets.get(product, ()))
        self.rows("market_price", "", compared, *of)
        self.rows("market_gap", "", sum(order.amount for order in prices.sold[product].latest()[1]), *of)
        self.rows("market_gap", "", compared, *of, *base)

    def live(self):
        page = self.ask("show", "live")
        expected = self.sessions.in_period(*self.period)
        self.check("sessions", sorted(session["id"] for session in page["sessions"]),
                   sorted(session.id for session in expected))
        found = {session["id"]: session for session in page["sessions"]}
        for session in expected:
            told = found[session.id]
            orders, gmv, refunded, refund = self.session_orders[session.id]
            kept = told["orders"]
            self.check(f"{session.id} state", kept["state"], "attributed")
            self.check(f"{session.id} orders", [kept.get("orders"), kept.get("gmv")], [orders, gmv])
            lost = orders == 0 and (session.says("成交订单数") or 0) > 0
            if not lost and session.end.date() in self.figures.coverage.days("aftersales"):
                self.check(f"{session.id} refunds", [kept["refunded_orders_so_far"], kept["refund_so_far"]],
                           [refunded, refund])
            self.compare_session(session, told)
        for session in expected[-MOST_ROWS_ASKED:]:
            orders, gmv, refunded, refund = self.session_orders[session.id]
            self.rows("session_orders", session.id, orders)
            self.rows("session_gmv", session.id, gmv)
            self.rows("session_refund", session.id, refund)
            for figure, column in FILE_FIGURES.items():
                value = session.says(column)
                if value is not None:
                    self.rows("session_file_" + figure, session.id, fen(value) if figure == "refund_amount" else int(value))
            against, count, medians = self.sessions.compared(session)
            if medians.get("live_gmv") is not None:
                self.rows("session_usual", session.id + "/live_gmv", count)

    def compare_session(self, session, told):
        against, count, medians = self.sessions.compared(session)
        self.check(f"{session.id} compared", [told["compared_with"], told["compared_sessions"]], [against, count])
        for value in told["values"]:
            if value["id"] not in session.values():
                continue
            name, own = value["id"], self.sessions.value(session, value["id"])
            self.check(f"{session.id} {name}", value["value"] if value["state"] == "value" else None, own)
            base = medians.get(name)
            if base is not None and own is not None:
                self.check(f"{session.id} {name} before", value["previous"], base)

    def buyer_page(self):
        first, last = self.period
        page = self.ask("show", "buyers")
        for name, expected in (("cohorts", self.buyers.cohorts()), ("first_fields", self.buyers.first_fields(first, last)),
                               ("orders_per_buyer", self.buyers.orders_per_buyer(first, last)),
                               ("buckets", self.buyers.buckets(first, last, page["by"] == "week"))):
            self.check(name, page[name], expected)
        if "cohort_buyers" not in self.done:
            self.cohort_rows(self.buyers.cohorts())
        base = ("--part", "base")
        first_fields = self.buyers.first_fields(first, last)
        for row in first_fields:
            of = ("--field", row["field"])
            self.rows("first_field_buyers", "", row["new_buyers"], *of)
            self.rows("first_field_share", "", row["new_buyers"], *of)
            self.rows("first_field_share", "", sum(other["new_buyers"] for other in first_fields), *of, *base)
            self.rows("first_field_gmv", "", row["gmv"], *of)
            self.rows("first_field_waited", "", row["waited_30d"], *of)
            self.rows("first_field_again", "", row["again_30d"], *of)
            self.rows("first_field_again", "", row["waited_30d"], *of, *base)
        counts = self.buyers.orders_per_buyer(first, last)
        for row in counts:
            of = str(row["orders"])
            self.rows("order_count_buyers", of, row["buyers"])
            self.rows("order_count_share", of, row["buyers"])
            self.rows("order_count_share", of, sum(other["buyers"] for other in counts), *base)
            self.rows("order_count_gmv", of, row["gmv"])
            self.rows("order_count_gmv_share", of, row["gmv"])
            self.rows("order_count_gmv_share", of, sum(other["gmv"] for other in counts), *base)
        self.hours(page["hours"])
        provinces = by_part(self.orders, first, min(last, self.last_day), lambda order: order.province)
        found = {row["province"]: [row["orders"], row["gmv"]] for row in page["provinces"]}
        self.check("provinces", found, {name: sums[:2] for name, sums in provinces.items()})
        self.check("number of provinces", len(found), len(provinces))
        for name in sorted(filter(None, provinces))[:MOST_ROWS_ASKED]:
            self.rows("province_orders", name, provinces[name][0])
            self.rows("province_gmv", name, provinces[name][1])
            self.rows("province_share", name, provinces[name][0])
            self.rows("province_share", name, sum(sums[0] for sums in provinces.values()), *base)

    def hours(self, found):
        first, last = self.period
        covered = {day for day in self.figures.coverage.days("orders") if first <= day <= last}
        self.check("covered weekdays", found["covered_days"], [sum(day.weekday() == weekday for day in covered) for weekday in range(7)])
        expected = {}
        for order in self.orders.values():
            if order.paid is not None and order.paid.date() in covered:
                sums = expected.setdefault((order.paid.weekday(), order.paid.hour), [0, 0])
                sums[0] += 1
                sums[1] += order.amount
        for weekday in range(7):
            for hour in range(24):
                count, gmv = expected.get((weekday, hour), (0, 0))
                self.check(f"orders of {weekday}/{hour}", [found["orders"][weekday][hour], found["gmv"][weekday][hour]], [count, gmv])
        for weekday, hour in sorted(expected)[:MOST_ROWS_ASKED]:
            self.rows("hour_orders", f"{weekday + 1}/{hour}", expected[weekday, hour][0])
            self.rows("hour_gmv", f"{weekday + 1}/{hour}", expected[weekday, hour][1])

    def cohort_rows(self, cohorts):
        for cohort in cohorts[:2]:
            self.rows("cohort_buyers", cohort["month"], cohort["buyers"])
            for later, again in enumerate(cohort["again"], 1):
                if again is not None:
                    self.rows(f"cohort_returned_{later}", cohort["month"], again)
                    self.rows(f"cohort_returned_{later}", cohort["month"], cohort["buyers"], "--part", "base")

    def opportunities(self):
        first, last = self.period
        page = self.ask("show", "opportunities")
        edges = rulebook("opportunities.json")["rule"]["band_edges"]
        bands = price_bands(self.orders, first, last, self.last_day, edges)
        all_orders = sum(count for count, _ in bands.values())
        for row in page["price_bands"]:
            count, gmv = bands[row["from"]]
            self.check(f"band {row['from']}", [row["orders"], row["gmv"], row["share"]],
                       [count, gmv, count / all_orders if all_orders else None])
        for edge in edges[2:2 + MOST_ROWS_ASKED]:
            self.rows("band_orders", str(edge), bands[edge][0])
            self.rows("band_gmv", str(edge), bands[edge][1])
            self.rows("band_share", str(edge), bands[edge][0])
            self.rows("band_share", str(edge), all_orders, "--part", "base")
        specs = by_part({key: order for key, order in self.orders.items() if order.spec and order.product}, first, last,
                        lambda order: f"{order.product}/{order.spec}")
        for name in sorted(specs, key=lambda name: (-specs[name][0], name))[:MOST_ROWS_ASKED]:
            self.rows("spec_lines", name, specs[name][0])
        self.done.add("spec_lines")

    def influencer_page(self):
        first, last = self.period
        page = self.ask("show", "influencers")
        for kind, part in (("leaders", lambda order: order.leader), ("affiliates", lambda order: order.affiliate)):
            sums = by_part(self.orders, first, last, part, self.figures.refunds_of)
            sums.pop("", None)
            found = {row["id"]: [row["orders"], row["gmv"], row["refund"], row["commission"]] for row in page[kind]}
            if any(row[2] is None for row in found.values()):
                sums = {name: [own[0], own[1], None, own[3]] for name, own in sums.items()}
            self.check(kind, found, sums)
            self.check(f"number of {kind}", len(found), len(sums))
            for name in sorted(sums)[:1]:
                self.rows("partner_orders", f"{kind[:-1]}:{name}", sums[name][0])
                self.rows("partner_gmv", f"{kind[:-1]}:{name}", sums[name][1])
                if sums[name][2] is not None:
                    self.rows("partner_refund", f"{kind[:-1]}:{name}", sums[name][2])
                self.rows("partner_commission", f"{kind[:-1]}:{name}", sums[name][3])
        self.left(page)
        self.times(page)

    def left(self, page):
        rate, orders = self.influencers.fee_rate(self.period[1])
        expected = self.influencers.left(*self.period)
        if page["left_days"] == 0:
            return
        self.check("fee rate", [page["fee_rate"], page["fee_rate_orders"]], [rate, orders])
        for row in page["influencers"]:
            left, billed, estimated, unbilled = expected.get(row["id"], (0, 0, 0, 0))
            self.check(f"left of {row['id']}", [row["left"], row["billed_fee"], row["estimated_fee"], row["unbilled_orders"]],
                       [left, billed, estimated, unbilled])
        self.done.add("influencer_left")

    def times(self, page):
        expected = self.influencers.times(*self.period)
        for row in page["influencers"]:
            orders, bad, rest = expected.get(row["id"], (0, 0, None))
            self.check(f"quality refunds of {row['id']}", row["rest_quality_rate"] is None or row["quality_refunds"] == bad, True)
            if row["times_store"] is not None:
                self.check(f"times of {row['id']}", [row["rest_quality_rate"], row["times_store"]],
                           [rest, (bad / orders) / rest])
        self.done.add("influencer_times")
        for row in page["influencers"][:MOST_ROWS_ASKED]:
            if row["rest_quality_rate"] is not None:
                bad = expected.get(row["id"], (0, 0, None))[1]
                self.rows("influencer_quality_refunds", "", bad, "--influencer", row["id"])


# What the rows of the live file say of a session.
FILE_FIGURES = {"views": "观看次数", "viewers": "直播观众数", "peak_online": "在线人数峰值", "average_online": "平均在线人数",
                "average_watch_seconds": "人均观看时长(秒)", "product_exposures": "商品曝光次数", "product_clicks": "商品点击次数",
                "created_orders": "下单订单数", "paid_orders": "成交订单数", "paid_buyers": "成交人数", "refund_amount": "退款金额"}

# Official scores are what files say, so there is nothing to work out (tst_pagerows holds them); the hours to the
# pick-up are held by literal values in tst_shippinghours and tst_pagerows, the flywheel in tst_flywheelview and
# tst_flywheelrows, fields, categories, search, stocks, specifications and lists in tst_opportunityrows and
# tst_silentspecs, a product's share of a session in tst_sessionrows, rules, sources, splits and top influencers in
# tst_channelrows. What is made of other figures opens no rows: fees to come, rates of steps, shares added up, points.
NOT_HERE = {"product_score", "store_score", "reputation_score", "pickup_wait_orders", "pickup_in_time", "pickup_hours",
            "flywheel_products", "flywheel_moves", "flywheel_gmv", "flywheel_share", "flywheel_sold_days", "flywheel_days",
            "one_field_share", "category_products", "category_sold", "category_orders", "search_exposures", "search_clicks",
            "search_orders", "stock_listed", "stock_since", "stock_days_left", "spec_others", "spec_missed", "spec_missed_gmv",
            "listed_rank", "listed_heat", "listed_growth", "session_share", "rule_rows", "rule_gmv", "source_rows", "source_gmv",
            "published_part_gmv", "published_part_orders", "published_part_share", "top_influencers_share",
            "influencer_fee_to_come", "step_rate", "goods_reached", "score_points"}


def page_figures():
    with open(os.path.join(SOURCE, "resources", "pagefigures", "figures.json"), encoding="utf-8") as file:
        return {entry["id"] for entry in json.load(file)["entries"]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shopglass", required=True)
    parser.add_argument("--seed", default="7")
    parser.add_argument("--orders", default="3000")
    parser.add_argument("--days", default="365")
    parser.add_argument("--keep", help="work in this folder and leave the files there")
    options = parser.parse_args()
    compared, faults, done = 0, [], set()
    with tempfile.TemporaryDirectory() as temporary:
        base = options.keep or temporary
        for name in ("sample", "planted"):
            folder, workspace = os.path.join(base, name), os.path.join(base, name + ".shopglass")
            if name == "sample":
                run(options.shopglass, "sample", "--out", folder, "--orders", options.orders, "--days", options.days,
                    "--seed", options.seed, "--last-day", LAST_DAY)
            else:
                plantedshop.write(folder)
            run(options.shopglass, "import", folder, "--workspace", workspace)
            pages = Pages(options, folder, workspace)
            for period, first, last in periods(pages.figures):
                pages.run(f"{name}, {period}", first, last)
            compared, faults, done = compared + pages.compared, faults + pages.faults, done | pages.done
    faults += [f"{figure}: nothing recomputes it" for figure in sorted(page_figures() - done - NOT_HERE)]
    for fault in faults:
        print(fault)
    print(f"{compared} figures compared, {len(faults)} faults")
    # Far fewer would mean that little was imported, and agreeing on nothing proves nothing.
    sys.exit(1 if faults or compared < 10000 else 0)


if __name__ == "__main__":
    main()
