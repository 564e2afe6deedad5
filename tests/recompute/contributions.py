"""What a sale leaves: the figures of the fields that put orders, after-sales, bills, ads and traffic together, from the raw
rows and the catalogue's definitions alone.

As in figures.py a figure is (value, sample); what is missing from the result cannot be known. Only bills name orders, and so
fields: what needs ads or traffic is known of the whole shop alone.
"""

from datetime import timedelta

from figures import ratio


class Contributions:
    def __init__(self, others):
        """`others`: OtherFigures."""
        self.others = others
        self.shop = others.shop
        self.bills = []  # (order, fee in fen)
        self.judged = []  # (order, whether without a fee) of the bills that say so
        for row in others.books.rows.get("settlement", []):
            order = self.shop.shop.orders.get(row["订单号"])
            if order and order.paid and row["day"]:
                fee = sum((others.cell(row, name) or 0) for name in ("技术服务费(元)", "预售增收技术服务费(元)"))
                self.bills.append((row["订单号"], int(fee * 100)))
                left = (others.cell(row, "订单实付(元)") or 0) - (others.cell(row, "订单退款(元)") or 0)
                says = others.cell(row, "实际结算金额(元)") is not None and others.cell(row, "技术服务费(元)") is not None
                if left > 0 and says:
                    self.judged.append((row["订单号"], fee == 0))
        days = [self.shop.shop.orders[order].paid.date() for order, _ in self.bills]
        self.billed_days = set()
        if days:
            self.billed_days = {min(days) + timedelta(days=ahead) for ahead in range((max(days) - min(days)).days + 1)}

    def figures(self, first, last, field=None):
        days = {first + timedelta(days=ahead) for ahead in range((last - first).days + 1)}
        coverage = self.shop.coverage
        ordered, cased = coverage.days("orders") & days, coverage.days("aftersales") & days
        told = coverage.days_around("aftersales", self.shop.rules["follow_up"]) & days
        billed = self.billed_days & days
        result = {}
        if ordered:
            result.update(self.orders(days, field))
        if ordered & billed:
            result.update(self.fees(billed, field))
        if ordered & cased:
            result.update(self.kept(told, field))
            result["net_gmv_by_refund_day"] = (self.gmv(ordered & cased, field) - self.refunded_on(ordered & cased, field),
                                               None)
        if ordered & cased & billed:
            result.update(self.contribution(told & billed, field))
        if field is None:
            result.update(self.of_the_shop(first, last, ordered, cased, told, billed))
        return result

    def paid(self, days, field):
        return {key: order for key, order in self.shop.shop.orders.items()
                if order.paid and order.paid.date() in days and field in (None, order.field)}

    def gmv(self, days, field):
        return sum(order.amount for order in self.paid(days, field).values())

    def created(self, days, field):
        return sum(order.created.date() in days and field in (None, order.field)
                   for order in self.shop.shop.orders.values())

    def orders(self, days, field):
        paid = self.paid(days, field)
        above = sum(order.commission > 0 and order.commission > order.amount for order in paid.values())
        return {"commission_above_sale": (above, None),
                "order_to_pay_rate": ratio(len(paid), self.created(days, field))}

    def fee(self, paid):
        return sum(fee for order, fee in self.bills if order in paid)

    def fees(self, billed, field):
        paid = self.paid(billed, field)
        return {"platform_fee": (self.fee(paid), None),
                "fee_free_bill_share": ratio(sum(free for order, free in self.judged if order in paid),
                                             sum(order in paid for order, _ in self.judged)),
                "bill_coverage": ratio(len({order for order, _ in self.bills} & set(paid)), len(paid))}

    def kept_of(self, days, field):
        return len(self.paid(days, field).keys() - self.shop.refunds_of.keys())

    def kept(self, told, field):
        kept = self.kept_of(told, field)
        return {"kept_orders": (kept, None), "keep_rate": ratio(kept, len(self.paid(told, field)))}

    def refunded_on(self, days, field):
        return sum(case.amount for case in self.shop.shop.aftersales
                   if case.success and case.finished and case.finished.date() in days
                   and field in (None, self.shop.field_of(case.order)))

    def left(self, days, field):
        """Before ads."""
        paid = self.paid(days, field)
        back = sum(sum(self.shop.refunds_of.get(key, ())) for key in paid)
        return sum(order.amount - order.commission for order in paid.values()) - back - self.fee(paid)

    def contribution(self, days, field):
        left = self.left(days, field)
        return {"contribution_before_ads": (left, None),
                "contribution_rate_before_ads": ratio(left, self.gmv(days, field), len(self.paid(days, field)))}

    def of_the_shop(self, first, last, ordered, cased, told, billed):
        result = {}
        others, period = self.others, (first, last)
        rows, ads = others.rows("ad_spend", period, ["花费(元)"])
        if ordered & cased & billed & ads:
            days = ordered & told & billed & ads
            spent = others.total([row for row in rows if row["day"] in days], "花费(元)")
            result["contribution"] = (self.left(days, None) - int(spent * 100), None)
        rows, seen = others.rows("traffic", period, ["商品点击次数"])
        if seen & ordered:
            clicks = int(others.total([row for row in rows if row["day"] in seen & ordered], "商品点击次数"))
            result["click_to_order_rate"] = ratio(self.created(seen & ordered, None), clicks)
        rows, seen = others.rows("traffic", period, ["商品曝光次数"])
        if seen & ordered & cased:
            days = seen & ordered & told
            shows = int(others.total([row for row in rows if row["day"] in days], "商品曝光次数"))
            result["exposure_to_kept_rate"] = ratio(self.kept_of(days, None), shows)
        return result
