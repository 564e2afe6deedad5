"""`scores line` from outside: the line that a user knows decides what the official total unlocks."""
import unittest

import shop


class ScoreLines(shop.ShopTest):
    def setUp(self):
        super().setUp()
        run = self.shop("scores", "enter", "--store", "Tea house", "--day", "2026-06-18", "--value", "4.70")
        self.assertEqual(run.code, 0, run)

    def benefit(self, name: str):
        told = self.shop("show", "scores", "--json", "--from", "2026-06-01", "--to", "2026-06-18",
                         "--as-of", "2026-06-18").json()
        store = next(card for card in told["scores"] if card["score"] == "store_score")
        return next(one for one in store["benefits"] if one["id"] == name)

    def test_a_line_is_kept_and_forgotten(self):
        self.assertEqual(self.benefit("campaign_entry")["state"], "no_line")
        self.assertEqual(self.benefit("campaign_entry")["line"], None)
        kept = self.shop("scores", "line", "campaign_entry", "4.75", "--json").json()
        self.assertEqual((kept["line"], kept["line_typed"]), (4.75, True))
        known = self.benefit("campaign_entry")
        self.assertEqual((known["state"], known["line"], known["line_typed"]), ("not_reached", 4.75, True))
        self.assertAlmostEqual(known["gap"], 0.05, places=9)
        self.assertEqual(self.benefit("settlement_7_days")["state"], "no_line")
        lines = {line["id"]: line["line"] for line in self.shop("scores", "line", "--json").json()["lines"]}
        self.assertEqual((lines["campaign_entry"], lines["settlement_7_days"]), (4.75, None))
        self.expect(self.shop("scores", "line", "campaign_entry", "4.6"), 0)
        self.assertEqual(self.benefit("campaign_entry")["state"], "reached")
        self.assertEqual(self.shop("scores", "line", "campaign_entry", "none", "--json").json(),
                         {"id": "campaign_entry", "dropped": True})
        self.assertEqual(self.shop("scores", "line", "campaign_entry", "none", "--json").json()["dropped"], False)
        self.assertEqual(self.benefit("campaign_entry")["state"], "no_line")

    def test_a_name_that_no_rule_has_is_refused(self):
        self.expect(self.shop("scores", "enter", "--day", "2026-06-19", "--dimension", "商品体检=4.1"), 3,
                    "商品体检", "商品体验", "物流体验", "售后服务", "Nothing was stored")
        self.expect(self.shop("scores", "enter", "--day", "2026-06-19", "--value", "4.1", "--value", "4.2"), 3, "twice")
        stated = self.shop("scores", "history", "--json").json()["scores"]
        self.assertEqual([(one["day"], one["dimension"], one["value"]) for one in stated], [("2026-06-18", "", 4.7)])
        for name in ("商品体验", "商品品质"):  # of the rule that holds now, and an alias of it
            self.assertEqual(self.shop("scores", "enter", "--day", "2026-06-19", "--dimension", name + "=4.1").code, 0)

    def test_the_total_goes_by_its_names(self):
        for day, name in (("2026-06-19", "总分"), ("2026-06-20", "Total")):
            self.expect(self.shop("scores", "enter", "--day", day, "--dimension", name + "=4.81"), 0)
        self.expect(self.shop("scores", "enter", "--day", "2026-06-19", "--value", "4.8", "--dimension", "总分=4.9"), 3,
                    "The total is given twice")
        stated = self.shop("scores", "history", "--json").json()["scores"]
        self.assertEqual([(one["day"], one["dimension"], one["value"]) for one in stated],
                         [("2026-06-20", "", 4.81), ("2026-06-19", "", 4.81), ("2026-06-18", "", 4.7)])

    def test_two_values_of_one_day_are_told(self):
        file = self.write("scores.csv", "日期,分数类型,对象ID,维度,分值\n2026-06-17,店铺体验分,,,4.2\n"
                                        "2026-06-18,店铺体验分,,,4.7\n")
        self.expect(self.shop("import", file), 0)
        typed = self.shop("scores", "enter", "--day", "2026-06-17", "--value", "4.3")
        self.expect(typed, 0, "“scores.csv” says 4.20 and you typed 4.30; 4.30 counts")
        told = self.shop("show", "scores", "--json").json()
        store = next(card for card in told["scores"] if card["score"] == "store_score")
        self.assertEqual(store["contested"],
                         [{"day": "2026-06-17", "subject": "", "dimension": "", "counts": 4.3,
                           "counts_file": "Typed in: store experience score of 2026-06-17", "other": 4.2,
                           "other_file": "scores.csv"}])
        self.assertIn("4.30 in “Typed in: store experience score of 2026-06-17” counts, 4.20 in “scores.csv” does not",
                      self.shop("show", "scores").out)
        self.expect(self.shop("undo", "3"), 0)
        told = self.shop("show", "scores", "--json").json()
        self.assertEqual([card["contested"] for card in told["scores"]], [[], [], []])

    def test_a_file_with_a_name_that_no_rule_has_says_so(self):
        file = self.write("scores.csv", "日期,分数类型,对象ID,维度,分值\n2026-06-17,店铺体验分,,包装分,4.2\n")
        run = self.shop("import", file)
        self.assertIn("has a value that is not known: 包装分 (1)", run.out + run.err)
        told = self.shop("show", "scores", "--json").json()
        store = next(card for card in told["scores"] if card["score"] == "store_score")
        self.assertEqual(store["unknown_dimensions"], ["包装分"])
        self.assertIn("no dimension of: 包装分", self.shop("show", "scores").out)

    def test_official_scores_are_shown_before_any_order_came(self):
        self.expect(self.shop("scores", "enter", "--day", "2026-06-16", "--value", "4.60"), 0)
        told = self.shop("show", "scores", "--json").json()
        store = next(card for card in told["scores"] if card["score"] == "store_score")
        self.assertEqual([(one["latest_day"], one["latest"]) for one in store["official"]], [("2026-06-18", 4.7)])
        self.assertEqual({gap["indicator"]["state"] for gap in store["estimates"]}, {"not_covered"})
        self.assertEqual(told["as_of"], "2026-06-18")

    def test_a_target_of_ones_own_is_kept_and_forgotten(self):
        def gap(name):
            told = self.shop("show", "scores", "--json").json()
            store = next(card for card in told["scores"] if card["score"] == "store_score")
            return next(((one["target"], one["own_target"]) for one in store["estimates"] if one["indicator"]["id"] == name),
                        None)
        self.assertEqual(gap("dispute_rate"), None)
        self.assertEqual(gap("platform_help_rate"), (0.0003, False))
        kept = self.shop("scores", "target", "dispute_rate", "0.1%", "--json").json()
        self.assertEqual(kept, {"score": "store_score", "indicator": "dispute_rate", "target": 0.001, "own": True})
        self.assertEqual(gap("dispute_rate"), (0.001, True))
        self.assertIn(" (own)", self.shop("show", "scores").out)
        targets = self.shop("scores", "target", "--json").json()["targets"]
        self.assertEqual({one["score"] for one in targets}, {"store_score"})
        listed = {one["indicator"]: one["target"] for one in targets}
        self.assertEqual((listed["dispute_rate"], listed["return_refund_hours"]), (0.001, None))
        self.assertIn("store_score\tdispute_rate\t0.1%\t", self.shop("scores", "target").out)
        self.expect(self.shop("scores", "target", "platform_help_rate", "0.1%"), 3, "has one already")
        self.expect(self.shop("scores", "target", "dispute_rate", "many"), 2, "many")
        self.expect(self.shop("scores", "target", "dispute_rate"), 2, "scores target INDICATOR VALUE")
        self.assertEqual(self.shop("scores", "target", "dispute_rate", "none", "--json").json()["dropped"], True)
        self.assertEqual(gap("dispute_rate"), None)

    def test_products_take_targets_once_they_have_official_values(self):
        keep = ("scores", "target", "order_refund_rate", "5%", "--score", "product_score")
        self.expect(self.shop(*keep), 3, "No official value of product_score")
        self.expect(self.shop("scores", "enter", "--score", "product_score", "--subject", "9001", "--value", "80"), 0)
        self.assertEqual(self.shop(*keep, "--json").json(),
                         {"score": "product_score", "indicator": "order_refund_rate", "target": 0.05, "own": True})
        told = {card["score"]: card for card in self.shop("show", "scores", "--json").json()["scores"]}
        self.assertEqual(told["product_score"]["subjects"]["own_targets"], {"order_refund_rate": 0.05})
        self.assertNotIn("order_refund_rate", {gap["indicator"]["id"] for gap in told["store_score"]["estimates"] if gap["own_target"]})
        listed = [one for one in self.shop("scores", "target", "--json").json()["targets"] if one["own"]]
        self.assertEqual([(one["score"], one["indicator"]) for one in listed], [("product_score", "order_refund_rate")])
        drop = ("scores", "target", "order_refund_rate", "none", "--json")
        self.assertEqual(self.shop(*drop).json()["dropped"], False)  # the store's score has none
        self.assertEqual(self.shop(*drop, "--score", "product_score").json()["dropped"], True)

    def test_words(self):
        self.expect(self.shop("scores", "line", "campaign_entry", "4.75"), 0)
        run = self.shop("scores", "line")
        self.assertIn("campaign_entry\tstore_score\t4.75\tEntry to promotions and campaigns", run.out)
        self.assertIn("settlement_7_days\tstore_score\tnot published\t", run.out)

    def test_refusals(self):
        self.expect(self.shop("scores", "line", "no_such_benefit", "4.7"), 2, "no_such_benefit")
        self.expect(self.shop("scores", "line", "campaign_entry"), 2, "scores line BENEFIT VALUE")
        self.expect(self.shop("scores", "line", "campaign_entry", "high"), 3, "high")
        self.expect(self.shop("scores", "line", "campaign_entry", "5.01"), 3, "0 to 5")
        self.assertEqual(self.benefit("campaign_entry")["state"], "no_line")


if __name__ == "__main__":
    unittest.main()
