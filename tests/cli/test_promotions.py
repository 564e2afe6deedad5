"""Plans, pace and own events of promotions from a terminal. Every expected figure is worked out here, from the same rows, by formulas
of its own."""
import datetime
import math
import unittest

from shop import ShopTest, csv_text, order

SALE = datetime.date(2026, 5, 27)  # warm-up of 618 in 2026 by the pattern: 18 June - 22 days
SALE_DAYS = 30  # to the end of the encore, 25 June
LAST_SALE = datetime.date(2025, 5, 27)
FIRST = datetime.date(2025, 4, 1)
AS_OF = datetime.date(2026, 6, 6)
PRODUCT = "25812911614326"  # of every order


def sales():
    """Fen by day: a weekly wave, lifted on the event days of 2025 by their number."""
    by_day = {}
    day = FIRST
    while day <= AS_OF:
        fen = 10_000 + 700 * (day.toordinal() % 7)
        for begin in (LAST_SALE, SALE):
            number = (day - begin).days
            if 0 <= number < SALE_DAYS:
                fen += 3_000 * (number + 1) * (number % 4 + 1)
        if day >= SALE:
            fen = fen * 9 // 8 // 100 * 100
        by_day[day] = fen
        day += datetime.timedelta(1)
    return by_day


def days_from(first, count):
    return [first + datetime.timedelta(i) for i in range(count)]


class Promotions(ShopTest):
    def setUp(self):
        super().setUp()
        self.sales = sales()
        rows = [order(str(2216300000000001 + i), day.isoformat(), f"{fen / 100:.2f}")
                for i, (day, fen) in enumerate(self.sales.items())]
        self.shop("import", self.write("orders.csv", csv_text(rows).encode("gb18030")))

    def planning(self, as_of=AS_OF):
        run = self.shop("show", "promotions", "--as-of", as_of.isoformat(), "--json")
        self.assertEqual(run.code, 0, run)
        return run.json()["planning"]

    def proposed(self):
        now = days_from(SALE - datetime.timedelta(28), 28)
        then = days_from(LAST_SALE - datetime.timedelta(28), 28)
        trend = sum(self.sales[d] for d in now) / sum(self.sales[d] for d in then)
        base = [self.sales[d] for d in days_from(LAST_SALE, SALE_DAYS)]
        return base, trend, math.floor(sum(base) * trend + 0.5)

    def test_target_and_pace(self):
        planning = self.planning()
        self.assertEqual((planning["event"], planning["sale"]), ("618-2026", {"from": "2026-05-27", "to": "2026-06-25"}))
        base, trend, target = self.proposed()
        factors = {f["id"]: f["value"] for f in planning["proposal"]["factors"]}
        self.assertEqual(planning["proposal"]["basis"], "last_event")
        self.assertEqual(factors["base_gmv"], sum(base))
        self.assertAlmostEqual(factors["trend"], trend)
        self.assertEqual(planning["proposal"]["gmv"], target)

        pace = planning["pace"]
        elapsed = (AS_OF - SALE).days + 1
        so_far = [self.sales[d] for d in days_from(SALE, elapsed)]
        parts = [fen / sum(base) for fen in base]
        planned = sum(parts[:elapsed])
        self.assertEqual((pace["state"], pace["curve"], pace["elapsed_days"]), ("running", "618-2025", elapsed))
        self.assertEqual(pace["gmv"], sum(so_far))
        self.assertAlmostEqual(pace["planned"], planned)
        self.assertAlmostEqual(pace["attained"], sum(so_far) / target)
        self.assertAlmostEqual(pace["gap"], sum(so_far) / target - planned)
        end = sum(so_far) / planned
        off = [fen / (end * part) - 1 for fen, part in zip(so_far, parts)]
        scatter = math.sqrt(sum(p * e * e for p, e in zip(parts, off)) / planned * elapsed / (elapsed - 1))
        lever = (1 - planned) / planned
        spread = 1.28 * end * scatter * math.sqrt(
            sum(p * p for p in parts[elapsed:]) + lever ** 2 * sum(p * p for p in parts[:elapsed]))
        self.assertAlmostEqual(pace["forecast"], end, delta=1)
        self.assertAlmostEqual(pace["low"], max(sum(so_far), end - spread), delta=1)
        self.assertAlmostEqual(pace["high"], end + spread, delta=1)
        self.assertAlmostEqual(pace["needed_per_day"], (target - sum(so_far)) / (SALE_DAYS - elapsed), delta=1)

        look = planning["retrospective"]
        then = sum(base[:elapsed])
        values = {v["id"]: v for v in look["indicators"]}
        self.assertEqual((look["event"], look["over"], look["days"]["to"]), ("618-2026", False, AS_OF.isoformat()))
        self.assertEqual((values["paid_gmv"]["value"], values["paid_gmv"]["previous"]), (sum(so_far), then))
        parts = {p["id"]: p["effect"] for p in look["since_last"]["parts"]}
        self.assertEqual(list(parts), ["paid_orders", "average_order_value"])  # no traffic file
        self.assertAlmostEqual(parts["paid_orders"], 0)
        self.assertAlmostEqual(parts["average_order_value"], sum(so_far) - then, places=3)

    def test_own_targets(self):
        kept = self.shop("promotions", "plan", "--event", "618-2026", "--target", "gmv=12345.67", "--target", "new_share=35%")
        self.assertEqual(kept.code, 0, kept)
        lines = {line["id"]: line for line in self.planning()["lines"]}
        self.assertEqual((lines["gmv"]["typed"], lines["gmv"]["target"]), (1234567, 1234567))
        self.assertEqual(lines["new_share"]["typed"], 0.35)
        self.assertEqual(lines["gmv"]["proposed"], self.proposed()[2])
        again = self.shop("promotions", "plan", "--event", "618-2026", "--target", "gmv=0")
        self.assertEqual(again.code, 0, again)
        pace = self.planning()["pace"]
        self.assertEqual((pace["target"], pace["attained"], pace["needed_per_day"]), (0, None, None))
        self.expect(self.shop("promotions", "plan", "--target", "profit=5"), 2, '"profit" is no line of a plan')
        self.expect(self.shop("promotions", "plan", "--target", "gmv=35%"), 2, "no amount of money")
        self.expect(self.shop("promotions", "plan", "--event", "618-1999", "--target", "gmv=1"), 2, "618-1999")
        self.expect(self.shop("promotions", "plan"), 2)
        self.expect(self.shop("promotions", "plan", "--event", "618-2026", "--target", "gmv=1,2,3"), 2, "no amount of money")
        self.expect(self.shop("promotions", "plan", "--event", "618-2026", "--target", "gmv=1000", "--target", "net_gmv=1000.01"), 2, "net_gmv is more")
        self.expect(self.shop("promotions", "plan", "--event", "618-2026", "--target", "gmv=1,000", "--target", "role.new=600",
                              "--target", "role.profit=400.01"), 2, "role.* together")
        self.assertEqual(self.planning()["pace"]["target"], 0)  # nothing of it was kept
        back = self.shop("promotions", "plan", "--event", "618-2026", "--target", "gmv=")
        self.assertEqual(back.code, 0, back)
        lines = {line["id"]: line for line in self.planning()["lines"]}
        self.assertEqual((lines["gmv"]["typed"], lines["new_share"]["typed"]), (None, 0.35))
        self.assertEqual(self.shop("promotions", "unplan", "--event", "618-2026").code, 0)
        self.assertIsNone(self.planning()["planned_on"])

    def test_which_promotion_is_meant(self):
        # 618-2026 sells to 25 June; from the day after on the next one is meant.
        kept = self.shop("promotions", "plan", "--as-of", "2026-06-25", "--target", "gmv=100")
        self.assertEqual((kept.code, kept.out), (0, "618-2026: the targets are kept.\n"), kept)
        self.assertEqual(self.planning(datetime.date(2026, 6, 25))["planned_on"], "2026-06-25")
        later = self.shop("promotions", "plan", "--as-of", "2026-06-26", "--target", "gmv=100")
        self.assertEqual((later.code, later.out), (0, "116-2026: the targets are kept.\n"), later)
        self.assertEqual(self.shop("promotions", "unplan", "--as-of", "2026-06-25").out, "618-2026: the targets are dropped.\n")
        self.expect(self.shop("promotions", "plan", "--as-of", "25.6.2026", "--target", "gmv=1"), 2, "is not a day")
        self.expect(self.shop("promotions", "plan", "--event", "", "--target", "gmv=1"), 2, 'no promotion ""')
        self.expect(self.shop("promotions", "plan", "--event", "618", "--target", "gmv=1"), 2, "618-2026")
        self.expect(self.shop("promotions", "unplan", "--event", "116-2017"), 2, 'no promotion "116-2017"')
        for verb in (("events",), ("remove", "x"), ("role", "1", "new"), ("add", "x", "--from", "2026-06-20", "--to", "2026-06-21")):
            self.expect(self.shop("promotions", *verb, "--as-of", "2026-06-25"), 2, "--as-of goes with plan and unplan")
            self.expect(self.shop("promotions", *verb, "--event", "618-2026"), 2, "--event goes with plan and unplan")

    def test_roles_are_of_products_that_exist(self):
        self.expect(self.shop("promotions", "role", "999", "profit"), 2, 'names a product "999"')
        self.expect(self.shop("promotions", "role", " ", "profit"), 2, "by its number")
        self.expect(self.shop("promotions", "role", PRODUCT, "dear"), 2, '"dear" is no role')
        self.assertEqual(self.shop("promotions", "role", PRODUCT, "image").code, 0)
        roles = {p["product"]: (p["role"], p["typed"]) for p in self.planning()["roles"]}
        self.assertEqual(roles[PRODUCT], ("image", True))
        back = self.shop("promotions", "role", PRODUCT, "none")
        self.assertEqual((back.code, back.out), (0, f"{PRODUCT}: the role is taken back.\n"), back)

    def test_own_events(self):
        added = self.shop("promotions", "add", "店庆", "--from", "2026-06-20", "--to", "2026-06-30", "--main", "2026-06-26")
        self.assertEqual(added.code, 0, added)
        self.assertEqual(self.shop("promotions", "events").out, "2026-06-20 店庆\t2026-06-20\t2026-06-30\t2026-06-26\n")
        run = self.shop("show", "promotions", "--as-of", AS_OF.isoformat(), "--json").json()
        own = [e for e in run["calendar"] if e["series"].startswith("own:")]
        self.assertEqual([(e["from"], e["to"], e["anchor_day"]) for e in own], [("2026-06-20", "2026-06-30", "2026-06-26")])
        self.assertEqual(run["planning"]["overlaps"], ["店庆"])
        self.expect(self.shop("promotions", "add", "店庆", "--from", "2026-06-20", "--to", "2026-07-02"), 2, "already")
        self.expect(self.shop("promotions", "add", "x", "--from", "2026-06-20", "--to", "2026-06-19"), 2, "before it begins")
        self.assertEqual(self.shop("promotions", "remove", "2026-06-20 店庆").code, 0)
        self.expect(self.shop("promotions", "remove", "2026-06-20 店庆"), 2)
        self.assertEqual(self.shop("promotions", "events").out, "")

    def test_before_the_first_data(self):
        planning = self.planning(datetime.date(2025, 5, 10))
        self.assertEqual(planning["proposal"]["basis"], "recent_pace")
        self.assertIsNone(planning["retrospective"])
        self.assertEqual((planning["pace"]["state"], planning["pace"]["curve"]), ("not_begun", "even"))
        self.assertIsNone(planning["pace"]["forecast"])
        self.assertEqual(planning["stock"]["state"], "no_stock")

    def test_report(self):
        out = self.folder / "review.md"
        run = self.shop("report", "--kind", "promotion", "--format", "md", "--as-of", AS_OF.isoformat(), "--out", out)
        self.assertEqual(run.code, 0, run)
        text = out.read_text("utf-8")
        for words in ("Promotion review", "Look back: 618 2026", "Not again like this", "Pace: ", "How the GMV target is proposed",
                      "1 Targets and budget", "10 Risks"):
            self.assertIn(words, text)
        book = self.folder / "plan.xlsx"
        self.assertEqual(self.shop("report", "--kind", "promotion", "--format", "xlsx", "--out", book).code, 0)
        self.assertGreater(book.stat().st_size, 5000)


if __name__ == "__main__":
    unittest.main()
