"""Which after-sales count as refunds, and with how much, from a terminal. Figures worked out by hand from the rows below."""
import unittest

from shop import ShopTest, csv_text, order

# Paid: 100.00 + 50.00 + 30.00 + 20.00 = 200.00, by four orders.
ORDERS = [order("1", "2026-05-01", "100.00"), order("2", "2026-05-01", "50.00"), order("3", "2026-05-02", "30.00"),
          order("4", "2026-05-02", "20.00")]
HEADER = ["售后单号", "订单编号", "售后类型", "退款金额", "售后状态", "售后申请时间", "售后完结时间"]
# Order 1: 60.00 on the 4th and 70.00 on the 3rd, of 100.00 paid: 70.00 on the 3rd, 30.00 on the 4th. Order 2: an exchange that names
# the price of the goods, and a repair. Order 3: 10.00 of 30.00. Order 4: a refund of nothing.
# The last row is none either; it lets the file cover the days until then.
AFTERSALES = [["91", "1", "仅退款", "60.00", "退款成功", "2026-05-02 09:00:00", "2026-05-04 09:00:00"],
              ["92", "1", "退货退款", "70.00", "退款成功", "2026-05-02 09:00:00", "2026-05-03 09:00:00"],
              ["93", "2", "换货", "50.00", "退款成功", "2026-05-02 09:00:00", "2026-05-03 09:00:00"],
              ["94", "2", "维修", "0", "退款成功", "2026-05-02 09:00:00", "2026-05-03 09:00:00"],
              ["95", "3", "仅退款", "10.00", "退款成功", "2026-05-02 09:00:00", "2026-05-03 09:00:00"],
              ["96", "4", "仅退款", "0.00", "退款成功", "2026-05-02 09:00:00", "2026-05-03 09:00:00"],
              ["97", "3", "仅退款", "5.00", "售后关闭", "2026-05-05 09:00:00", "2026-05-05 10:00:00"]]


class Refunds(ShopTest):
    def setUp(self):
        super().setUp()
        self.orders = self.write("orders.csv", csv_text(ORDERS))
        self.aftersales = self.write("aftersales.csv", csv_text(AFTERSALES, HEADER))

    def value(self, name, *period):
        run = self.shop("kpi", name, "--json", "--compare", "none", "--from", period[0], "--to", period[1])
        self.assertEqual(run.code, 0, run)
        return run.json()["rows"][0]["indicators"][0]["value"]

    def test_at_most_what_was_paid_counts(self):
        for path in (self.orders, self.aftersales):
            self.assertEqual(self.shop("import", path).code, 0)
        days = ("2026-05-01", "2026-05-02")
        self.assertEqual(self.value("refund_amount_by_pay_day", *days), 11000)
        self.assertEqual(self.value("net_gmv", *days), 20000 - 11000)
        self.assertEqual(self.value("refunded_orders", *days), 2)
        self.assertEqual(self.value("refund_amount_by_refund_day", "2026-05-03", "2026-05-03"), 7000 + 1000)
        self.assertEqual(self.value("refund_amount_by_refund_day", "2026-05-04", "2026-05-04"), 3000)
        self.assertEqual(self.shop("workspace", "verify").code, 0)

    def test_the_import_names_the_order_the_file_and_the_row(self):
        self.shop("import", self.orders)
        run = self.shop("import", self.aftersales, "--json")
        excess = [text for text in run.json()["imports"][0]["warnings"] if "more back than was paid" in text]
        self.assertEqual(len(excess), 1, run)
        # On the 4th it was too much: the first row of the file.
        self.assertRegex(excess[0], r"of 1 order.*: order 1, .?130\.00 back of .?100\.00 paid \(aftersales\.csv, row 2\)")

    def test_so_does_the_order_file_that_comes_later(self):
        self.assertNotIn("more back", " ".join(self.shop("import", self.aftersales, "--json").json()["imports"][0]["warnings"]))
        self.assertIn("more back", " ".join(self.shop("import", self.orders, "--json").json()["imports"][0]["warnings"]))


if __name__ == "__main__":
    unittest.main()
