"""Actions from outside: listed, taken up, dismissed with a reason, kept across imports; why a rule is silent; alerts put to sleep."""
import unittest

import shop

HEADER = "订单号,订单创建时间,订单支付时间,订单状态,实付款,渠道,订单载体,商品ID,商品名称\n"


def orders(first, count, carrier="直播"):
    """So many paid orders of 100 yuan, one a day from 2026-06-01 on."""
    return "".join(f"{first + i},2026-06-{i % 30 + 1:02d} 10:00:00,2026-06-{i % 30 + 1:02d} 10:01:00,交易成功,100.00,自营,{carrier},9,Cup\n"
                   for i in range(count))


class Actions(shop.ShopTest):
    def setUp(self):
        super().setUp()
        run = self.shop("import", self.write("orders.csv", HEADER + orders(100, 60)), "--store", "Tea house")
        self.assertEqual(run.code, 0, run)

    def view(self):
        run = self.shop("show", "actions", "--json", "--as-of", "2026-06-30")
        self.assertEqual(run.code, 0, run)
        return run.json()

    def action(self, name):
        return next((one for one in self.view()["actions"] if one["id"] == name), None)

    def set(self, *arguments):
        return self.shop("actions", "set", *arguments, "--as-of", "2026-06-30")

    def test_a_thin_shelf_is_worth_what_it_lacks(self):
        # 6,000 yuan without any shelf: half of 20 % of it, or a shelf of 20 % beside it.
        action = self.action("low_shelf")
        self.assertEqual((action["effect"]["low"], action["effect"]["high"]), (60000, 150000))
        self.assertEqual((action["state"], action["topic"]), ("todo", "shelf"))

    def test_states_stay_across_imports(self):
        self.assertEqual(self.set("low_shelf", "doing", "--owner", "Li", "--note", "cards first").code, 0)
        run = self.shop("import", self.write("more.csv", HEADER + orders(500, 3)), "--store", "Tea house")
        self.assertEqual(run.code, 0, run)
        action = self.action("low_shelf")
        self.assertEqual((action["state"], action["owner_name"]["en"], action["note"]), ("doing", "Li", "cards first"))
        tracked = self.view()["board"]["tracked"]
        self.assertEqual([(one["id"], one["began"]) for one in tracked], [("low_shelf", "2026-06-30")])

    def test_what_is_dismissed_is_silent(self):
        self.expect(self.set("low_shelf", "dismissed"), 2, "reason")
        self.assertEqual(self.set("low_shelf", "dismissed", "--reason", "no product cards in this trade").code, 0)
        self.assertIsNone(self.action("low_shelf"))
        silent = {one["rule"]: one["why"] for one in self.view()["silent"]}
        self.assertEqual(silent["low_shelf"], "settled")
        self.assertIn("low_shelf\tDismissed", self.shop("actions", "list", "--as-of", "2026-06-30").out)

    def test_why_not(self):
        run = self.shop("show", "actions", "--why-not", "ads_overspend", "--as-of", "2026-06-30")
        self.assertEqual(run.code, 0, run)
        self.assertIn("ad_spend_rate > 0.2", run.out)
        self.assertIn("a file is missing", run.out)

    def test_refusals(self):
        self.expect(self.set("nobody_says_so", "done"), 2, "nobody_says_so")
        self.expect(self.set("low_shelf", "asleep"), 2, "todo, doing, done or dismissed")
        self.expect(self.shop("actions", "snooze", "no_such_alert"), 2, "no_such_alert")
        self.expect(self.shop("actions", "snooze", "refunds_high", "soon"), 2, "soon")
        self.expect(self.shop("actions"), 2, "actions set ID STATE")

    def test_alerts_sleep(self):
        self.assertEqual(self.shop("actions", "snooze", "refunds_high", "3", "--as-of", "2026-06-30").code, 0)
        alerts = {one["id"]: one for one in self.view()["alerts"]}
        self.assertFalse(alerts["refunds_high"]["raised"])
        self.assertEqual(alerts["refunds_high"]["asleep_until"], "2026-07-03")


if __name__ == "__main__":
    unittest.main()
