"""`show coverage` from outside: which days are in, partly in or missing, in words and as JSON."""
import unittest

import shop


class Coverage(shop.ShopTest):
    def setUp(self):
        super().setUp()
        traffic = self.write("traffic.csv", "Day,GMV,Paid orders,Product clicks\n2026-05-01,5,1,2\n2026-05-02,oops,1,2\n"
                             "2026-05-03,5,1,2\n")
        run = self.shop("import", traffic, "--store", "Tea house")
        self.assertEqual(run.code, 4, run)  # a row was rejected

    def test_json(self):
        told = self.shop("show", "coverage", "--json", "--from", "2026-05-01", "--to", "2026-05-05").json()
        self.assertEqual(told["store"], "Tea house")
        self.assertEqual(told["window"], {"from": "2026-05-01", "to": "2026-05-05"})
        kinds = {kind["kind"]: kind for kind in told["kinds"]}
        traffic = kinds["traffic"]
        self.assertEqual((traffic["days_in"], traffic["days_partly"], traffic["days_missing"]), (2, 1, 2))
        self.assertEqual(traffic["in"], [{"from": "2026-05-01", "to": "2026-05-01"},
                                         {"from": "2026-05-03", "to": "2026-05-03"}])
        self.assertEqual(traffic["partly"], [{"day": "2026-05-02", "why": "rows_left_out", "file": "traffic.csv",
                                              "earliest": None, "latest": None, "missing_parts": []}])
        self.assertEqual(traffic["missing"], [{"from": "2026-05-04", "to": "2026-05-05"}])
        self.assertTrue(traffic["download"]["zh"])
        self.assertEqual(kinds["orders"]["days_missing"], 5)

    def test_words(self):
        run = self.shop("show", "coverage", "--from", "2026-05-01", "--to", "2026-05-05")
        self.assertEqual(run.code, 0, run)
        self.assertIn("Rows of this day in traffic.csv could not be read.", run.out)
        self.assertIn("2026-05-04 – 2026-05-05", run.out)
        self.assertIn("Orders → Order search → Export", run.out)

    def test_without_a_period_the_last_90_days_of_the_files(self):
        told = self.shop("show", "coverage", "--json").json()
        self.assertEqual(told["window"], {"from": "2026-02-03", "to": "2026-05-03"})

    def test_refusals(self):
        self.expect(self.shop("show", "coverage", "--from", "2026-05-02", "--to", "2026-05-01"), 2, "2026-05-02")
        self.expect(self.shop("show", "coverage", "--store", "Nobody"), 2, "Nobody")


if __name__ == "__main__":
    unittest.main()
