"""Weights and plans from a terminal. The weights that official values imply were fitted by a Python program of its own."""
import unittest

from shop import ShopTest, csv_text, order

SCORES = ["日期", "分数类型", "对象ID", "对象名称", "维度", "分值"]


def score_rows(days):
    """Totals of 50, 30 and 20 %, rounded to hundredths."""
    rows = []
    for number in range(days):
        day = f"2026-05-{number + 1:02}" if number < 31 else f"2026-06-{number - 30:02}"
        a, b, c = 460 + number * 7 % 11, 470 + number * 5 % 13, 450 + number * 3 % 17
        total = (a * 50 + b * 30 + c * 20 + 50) // 100
        for dimension, value in (("", total), ("商品体验", a), ("物流体验", b), ("售后服务", c)):
            rows.append([day, "店铺体验分", "", "", dimension, f"{value / 100:.2f}"])
    return rows


class Plans(ShopTest):
    def setUp(self):
        super().setUp()
        self.shop("import", self.write("orders.csv", csv_text([order("2216300000000001", "2026-05-01", "100.00")]).encode("gb18030")))

    def weights(self):
        run = self.shop("weights", "show", "--json")
        self.assertEqual(run.code, 0, run)
        return run.json()

    def test_nothing_is_in_force_until_accepted(self):
        before = self.weights()
        self.assertIsNone(before["weights"])
        self.assertEqual(before["ignored"], "")
        self.assertAlmostEqual(sum(w["weight"] for w in before["example"]["weights"]), 1)
        self.assertEqual(self.shop("weights", "accept").code, 0)
        accepted = self.weights()["weights"]
        self.assertEqual((accepted["origin"], accepted["official"]), ("example", False))
        self.assertEqual(accepted["weights"], before["example"]["weights"])
        self.assertIn("example weights, not official", self.shop("weights", "show").out)
        self.assertTrue(self.shop("weights", "drop", "--json").json()["dropped"])
        self.assertIsNone(self.weights()["weights"])
        self.assertFalse(self.shop("weights", "drop", "--json").json()["dropped"])

    def test_typed_weights_must_make_one(self):
        self.expect(self.shop("weights", "type", "--weight", "quality_refund_rate=0.4", "--weight", "delivery_hours=0.5"), 3, "0.9")
        self.expect(self.shop("weights", "type", "--weight", "happiness=1"), 3, '"happiness" is no indicator of store_score; it has quality_refund_rate, ')
        self.expect(self.shop("weights", "type", "--weight", "delivery_hours"), 2, "INDICATOR=NUMBER")
        self.expect(self.shop("weights", "accept", "--score", "shoe_score"), 2, "shoe_score")
        self.expect(self.shop("weights", "wish"), 2)
        self.assertIsNone(self.weights()["weights"])
        run = self.shop("weights", "type", "--weight", "quality_refund_rate=0.4", "--weight", "delivery_hours=0.6", "--json")
        self.assertEqual(run.code, 0, run)
        kept = self.weights()["weights"]
        self.assertEqual(kept["origin"], "typed")
        self.assertEqual(kept["weights"], [
            {"dimension": "product_experience", "indicator": "quality_refund_rate", "weight": 0.4},
            {"dimension": "logistics_experience", "indicator": "delivery_hours", "weight": 0.6}])

    def test_weights_come_out_of_official_values(self):
        self.shop("import", self.write("few.csv", csv_text(score_rows(29), SCORES)))
        few = self.shop("weights", "imply", "--json").json()["implied"]
        self.assertEqual((few["state"], few["days"], few["needed"]), ("too_few_days", 29, 30))
        self.expect(self.shop("weights", "imply", "--accept"), 3, "29", "30")
        self.shop("import", self.write("many.csv", csv_text(score_rows(40), SCORES)))
        implied = self.shop("weights", "imply", "--json").json()["implied"]
        self.assertEqual((implied["state"], implied["days"], implied["doubts"]), ("fitted", 40, []))
        self.assertEqual([w["dimension"] for w in implied["weights"]],
                         ["product_experience", "logistics_experience", "aftersales_service"])
        for weight, expected in zip(implied["weights"], (0.4969804268569298, 0.30777426738533104, 0.19528310050754205)):
            self.assertAlmostEqual(weight["weight"], expected, 9)
        self.assertAlmostEqual(implied["rmse"], 0.002766019190831803, 9)
        self.assertIsNone(self.weights()["weights"], "nothing is used before it is accepted")
        self.assertEqual(self.shop("weights", "imply", "--accept").code, 0)
        kept = self.weights()["weights"]
        self.assertEqual(kept["origin"], "implied")
        products = sum(w["weight"] for w in kept["weights"] if w["dimension"] == "product_experience")
        self.assertAlmostEqual(products, 0.4969804268569298 / 1.000037794749803, 9)

    def test_a_plan_is_kept_beside_the_targets(self):
        self.assertEqual(self.shop("plan", "show", "--json").json()["plans"], [])
        run = self.shop("plan", "set", "--target", "pickup_within_48h_rate=97.5%", "--target", "delivery_hours=60",
                        "--due", "2026-06-30", "--as-of", "2026-05-10", "--json")
        self.assertEqual(run.code, 0, run)
        plan = self.shop("plan", "show", "--as-of", "2026-07-02", "--json").json()["plans"][0]
        self.assertEqual((plan["score"], plan["made_on"], plan["reached"], plan["estimated"]), ("store_score", "2026-05-10", 0, True))
        pickup = plan["targets"][0]
        self.assertEqual((pickup["indicator"], pickup["target"], pickup["due"]), ("pickup_within_48h_rate", 0.975, "2026-06-30"))
        # No parcels were imported: nothing is known, which is neither reached nor overdue.
        self.assertEqual((pickup["start"], pickup["progress"], pickup["state"], pickup["days_left"]), (None, None, "unknown", -2))
        self.assertEqual(pickup["rule_target"], 0.97)
        # A later target of the same indicator replaces it; the other one stays.
        self.shop("plan", "set", "--target", "pickup_within_48h_rate=0.99", "--due", "2026-08-31", "--as-of", "2026-05-20")
        again = self.shop("plan", "show", "--json").json()["plans"][0]
        self.assertEqual([(t["indicator"], t["target"], t["due"]) for t in again["targets"]],
                         [("pickup_within_48h_rate", 0.99, "2026-08-31"), ("delivery_hours", 60, "2026-06-30")])
        self.assertIn("99.00%", self.shop("show", "scores").out)
        self.assertTrue(self.shop("plan", "drop", "--json").json()["dropped"])
        self.assertEqual(self.shop("plan", "show", "--json").json()["plans"], [])

    def test_plans_that_cannot_be(self):
        self.expect(self.shop("plan", "set", "--target", "happiness=1"), 3, "happiness")
        self.expect(self.shop("plan", "set", "--target", "delivery_hours=50%"), 2, '"delivery_hours=50%" has a % sign')
        self.expect(self.shop("plan", "set", "--target", "pickup_within_48h_rate=97"), 3, "97")
        self.expect(self.shop("plan", "set", "--target", "pickup_within_48h_rate"), 2, "INDICATOR=VALUE")
        self.expect(self.shop("plan", "set"), 3)
        self.expect(self.shop("plan", "set", "--target", "delivery_hours=60", "--due", "2026-05-01", "--as-of", "2026-05-10"), 3,
                    "2026-05-01")
        self.expect(self.shop("plan", "set", "--target", "delivery_hours=60", "--score", "shoe_score"), 2, "shoe_score")
        self.assertEqual(self.shop("plan", "show", "--json").json()["plans"], [])


if __name__ == "__main__":
    unittest.main()
