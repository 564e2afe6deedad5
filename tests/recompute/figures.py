"""What the figures over orders, after-sales and parcels must be, computed from the raw exports by design.md §4a and the
catalogue's definitions, and nothing else.

A figure is (value, sample): value an int of fen, a Fraction or None when its denominator is zero; sample what its
minimum sample is compared with, None for sums and counts. NOT_COVERED where no day of the period can say anything.
With a field, only the orders of that field count; what belongs to no known order is unclassified.
"""

from collections import defaultdict
from datetime import timedelta
from fractions import Fraction

from coverage import Coverage

FIELDS = ["distribution", "self_broadcast", "shelf", "unclassified"]
NOT_COVERED = "not_covered"
HOUR = 3600


def rounded(numerator, denominator):
    """Half away from zero."""
    if denominator == 0:
        return None
    quotient, rest = divmod(abs(numerator), denominator)
    quotient += 1 if 2 * rest >= denominator else 0
    return quotient if numerator >= 0 else -quotient


def ratio(numerator, denominator, sample=None):
    return (None if denominator == 0 else Fraction(numerator, denominator), denominator if sample is None else sample)


def hours(pairs):
    """Mean of the hours from each first moment to its second."""
    seconds = [int((end - begin).total_seconds()) for begin, end in pairs if end >= begin]
    return (Fraction(sum(seconds), len(seconds) * HOUR) if seconds else None, len(seconds))


def commission_known(order):
    """Nobody promoted: a blank is no commission. In distribution or with a promoter a blank is unknown."""
    return order.commission_said or (order.field != "distribution" and not order.promoter)


def by_time(case):
    return case.applied, int(case.id)


class Figures:
    def __init__(self, shop, rules, quiet_days=30, window_days=30, history_days=90):
        """`rules`: quality_reasons, logistics_reasons, follow_up (days), liable, cleared, no_verdict (texts)."""
        self.shop = shop
        self.rules = rules
        self.coverage = Coverage(shop)
        self.cases_of = defaultdict(list)
        for case in shop.aftersales:
            if case.order in shop.orders:
                self.cases_of[case.order].append(case)
        self.refunds_of = {order: [case.amount for case in cases if case.success]
                           for order, cases in self.cases_of.items() if any(case.success for case in cases)}
        self.parcels_of = defaultdict(list)
        for parcel in shop.parcels:
            self.parcels_of[parcel.order].append(parcel)
        self.quiet_days = quiet_days
        self.history_days = history_days
        self.new_days = self.new_product_days(quiet_days, window_days)

    def covered(self):
        return min(self.coverage.days("orders")), max(self.coverage.days("orders"))

    # Orders of a period ------------------------------------------------------------------------------------------

    def new_product_days(self, quiet_days, window_days):
        """(product, day) pairs whose sales are new-product sales."""
        sold = defaultdict(set)
        for order in self.shop.orders.values():
            if order.paid:
                sold[order.product].add(order.paid.date())
        new = set()
        for product, days in sold.items():
            for day in days:
                quiet = not any(day - timedelta(days=back) in days for back in range(1, quiet_days + 1))
                if quiet and self.tells_launches(day, quiet_days):
                    new.update((product, day + timedelta(days=ahead)) for ahead in range(window_days))
        return new

    def tells_launches(self, day, quiet_days):
        days = self.coverage.days("orders")
        return all(day - timedelta(days=back) in days for back in range(1, quiet_days + 1))

    def field_of(self, order_id):
        order = self.shop.orders.get(order_id)
        return order.field if order else "unclassified"

    def paid(self, first, last, field=None):
        return {key: order for key, order in self.shop.orders.items()
                if order.paid and first <= order.paid.date() <= last and field in (None, order.field)}

    def covers(self, first, last, *kinds):
        """Whether all kinds cover one day of the period together."""
        return any(first <= day <= last for day in set.intersection(*map(self.coverage.days, kinds)))

    def figures(self, first, last, field=None):
        result = {}
        if self.covers(first, last, "orders"):
            paid = self.paid(first, last, field)
            result.update(self.sales(first, last, field, paid))
            result.update(self.channels(paid))
            result.update(self.launches(first, last, paid))
            result.update(self.buyers(first, last, paid, field))
            result.update(self.refunds(first, last, paid))
            result.update(self.parcels(first, last, paid, field))
        result.update(self.deliveries(first, last, field))
        result.update(self.finished_cases(first, last, field))
        result.update(self.applied_cases(first, last, field))
        days = {first + timedelta(days=ahead) for ahead in range((last - first).days + 1)}
        for kind in ("orders", "aftersales", "shipments"):
            result[kind + "_gap_days"] = (len(days - self.coverage.days(kind)), None)
        return result

    def sales(self, first, last, field, paid):
        created = [order for order in self.shop.orders.values()
                   if first <= order.created.date() <= last and field in (None, order.field)]
        gmv, orders = sum(order.amount for order in paid.values()), len(paid)
        items = sum(order.quantity for order in paid.values())
        quantified = [order for order in paid.values() if order.quantity]
        commission = sum(order.commission for order in paid.values())
        told = [order for order in paid.values() if commission_known(order)]
        promised = [order for order in paid.values() if self.promise_is_due(order)]
        return {
            "paid_gmv": (gmv, None), "paid_orders": (orders, None), "paid_quantity": (items, None),
            "commission": (commission, None), "commission_rate": ratio(
                commission, sum(order.amount for order in told), len(told)),
            "commission_coverage": ratio(len(told), orders),
            "gmv_created": (sum(order.amount for order in created), None),
            "created_orders": (len(created), None),
            "unpaid_rate": ratio(sum(order.paid is None for order in created), len(created)),
            "average_order_value": (rounded(gmv, orders), orders), "item_price": (
                rounded(sum(order.amount for order in quantified), items), items),
            "quantity_coverage": ratio(len(quantified), orders),
            "promised_shipping_rate": ratio(sum(order.shipped is not None and order.shipped <= order.promised
                                                for order in promised), len(promised)),
        }

    def promise_is_due(self, order):
        if order.promised is None or order.promised.date() > self.covered()[1]:
            return False
        if order.shipped is not None:
            return True
        return order.status != "交易关闭" and self.coverage.tells("orders", order.created.date(), order.promised)

    def channels(self, paid):
        gmv, orders = sum(order.amount for order in paid.values()), len(paid)
        result = {}
        for field in FIELDS:
            own = sum(order.amount for order in paid.values() if order.field == field)
            result[field + "_gmv"] = (own, None)
            result[field + "_share"] = ratio(own, gmv, orders)
        shared = [order for order in paid.values() if order.field == "distribution"]
        total = sum(order.amount for order in shared)
        of_promoter = defaultdict(int)
        for order in shared:
            if order.promoter:
                of_promoter[order.promoter] += order.amount
        told = [order for order in shared if commission_known(order)]
        result["distribution_commission_rate"] = ratio(sum(order.commission for order in told),
                                                       sum(order.amount for order in told), len(told))
        result["top_influencer_share"] = ratio(max(of_promoter.values(), default=0), total, len(shared))
        result["selling_influencers"] = (len(of_promoter), None)
        return result

    def launches(self, first, last, paid):
        days = {day for day in self.coverage.days("orders") if first <= day <= last}
        if not any(self.tells_launches(day, self.quiet_days) for day in days):
            return {}
        gmv = sum(order.amount for order in paid.values())
        new = sum(order.amount for order in paid.values() if (order.product, order.paid.date()) in self.new_days)
        return {"new_product_gmv": (new, None), "new_product_gmv_share": ratio(new, gmv, len(paid))}

    def buyers(self, first, last, paid, field):
        known = [order for order in paid.values() if order.buyer]
        result = {"buyer_coverage": ratio(len(known), len(paid))}
        if not any(order.buyer for order in self.shop.orders.values()):
            return result
        count = len({order.buyer for order in known})
        result["buyers"] = (count, None)
        result["gmv_per_buyer"] = (rounded(sum(order.amount for order in known), count), count)
        result.update(self.first_timers(first, last, known, field))
        days_of = defaultdict(list)
        for order in self.shop.orders.values():
            if order.buyer and order.paid and field in (None, order.field):
                days_of[order.buyer].append(order.paid.date())
        for wait in (30, 90):
            cohort = again = 0
            for days in days_of.values():
                start = min((day for day in days if first <= day <= last), default=None)
                if start is None or start + timedelta(days=wait) > self.covered()[1]:
                    continue
                cohort += 1
                again += any(0 < (day - start).days <= wait for day in days)  # a basket is paid in one day
            result[f"repurchase_rate_{wait}d"] = ratio(again, cohort)
        return result

    def first_timers(self, first, last, known, field):
        """Who is new can be told so many days after the first order that names its buyer, on days with orders."""
        named = {key: order for key, order in self.shop.orders.items() if order.buyer and order.paid}
        told_from = min(order.paid.date() for order in named.values()) + timedelta(days=self.history_days)
        days = {day for day in self.coverage.days("orders") if max(first, told_from) <= day <= last}
        if not days:
            return {}
        first_order = {}
        for key, order in sorted(named.items(), key=lambda item: (item[1].paid, len(item[0]), item[0])):
            first_order.setdefault(order.buyer, order)
        told = [order for order in known if order.paid.date() in days]
        buyers = {order.buyer for order in told}
        new = {buyer for buyer in buyers if first_order[buyer].paid.date() in days
               and field in (None, first_order[buyer].field)}
        gmv, new_gmv = (sum(order.amount for order in told if order.buyer in among) for among in (buyers, new))
        return {"first_time_buyers": (len(new), None), "returning_buyers": (len(buyers) - len(new), None),
                "first_time_buyer_share": ratio(len(new), len(buyers)), "first_time_buyer_gmv": (new_gmv, None),
                "returning_buyer_gmv": (gmv - new_gmv, None)}

    # What after-sales say of paid orders --------------------------------------------------------------------------

    def verdict(self, case):
        if case.verdict is None or case.verdict in self.rules["no_verdict"]:
            return None
        return next((name for name in ("liable", "cleared") if case.verdict in self.rules[name]), "unsaid")

    def first_reason_is(self, order_id, reasons, types=None):
        cases = [case for case in self.cases_of.get(order_id, []) if types is None or case.type in types]
        return bool(cases) and min(cases, key=by_time).reason in self.rules[reasons]

    def is_quality(self, order_id):
        return self.first_reason_is(order_id, "quality_reasons", ("仅退款", "退货退款"))

    def refunds(self, first, last, paid):
        told = self.coverage.days_around("aftersales", self.rules["follow_up"])
        paid = {key: order for key, order in paid.items() if order.paid.date() in told}
        if not self.covers(first, last, "orders", "aftersales"):
            return {}
        gmv, orders = sum(order.amount for order in paid.values()), len(paid)
        back = sum(sum(self.refunds_of.get(key, ())) for key in paid)

        def rate(test):
            return ratio(sum(bool(test(key)) for key in paid), orders)

        def verdicts(key):
            return {self.verdict(case) for case in self.cases_of.get(key, ())}

        result = {
            "refund_amount_by_pay_day": (back, None), "net_gmv": (gmv - back, None),
            "refunded_orders": (sum(key in self.refunds_of for key in paid), None),
            "amount_refund_rate_by_pay_day": ratio(back, gmv, orders),
            "order_refund_rate": rate(lambda key: key in self.refunds_of),
            "return_rate": rate(lambda key: any(case.success and case.type == "退货退款"
                                                for case in self.cases_of.get(key, ()))),
            "quality_refund_rate_of_paid": rate(self.is_quality),
            "logistics_complaint_rate": rate(lambda key: self.first_reason_is(key, "logistics_reasons")),
        }
        named = self.coverage.days("aftersales", "客服仲裁")
        if self.covers(first, last, "orders") and any(first <= day <= last for day in named):
            result["platform_help_rate"] = rate(lambda key: verdicts(key) - {None})
            if all(self.verdict(case) != "unsaid" for case in self.shop.aftersales):
                result["dispute_rate"] = rate(lambda key: "liable" in verdicts(key))
        return result

    # Parcels ------------------------------------------------------------------------------------------------------

    def picked_up(self, order_id):
        return min((parcel.picked_up for parcel in self.parcels_of.get(order_id, ()) if parcel.picked_up), default=None)

    def signed(self, order_id):
        return min((parcel.signed for parcel in self.parcels_of.get(order_id, ()) if parcel.signed), default=None)

    def called_off(self, order_id, order, deadline):
        """All of the money asked for by the deadline and given back, with nothing sent back."""
        back = [case.amount for case in self.cases_of.get(order_id, ())
                if case.success and case.type != "退货退款" and (case.applied or case.finished)
                and (case.applied or case.finished) <= deadline]
        return bool(back) and sum(back) >= order.amount

    def pickup_is_due(self, order_id, order):
        deadline = order.paid + timedelta(hours=48)
        end = self.coverage.end_of("shipments", order.paid.date(), self.covered()[1])
        if end is None or deadline > end:
            return False
        picked_up = self.picked_up(order_id)
        if (picked_up is None or picked_up > deadline) and self.called_off(order_id, order, deadline):
            return False
        shipped = [parcel.shipped for parcel in self.parcels_of.get(order_id, ()) if parcel.shipped]
        if picked_up or not shipped:
            return True
        return self.coverage.tells("shipments", min(shipped).date(), deadline)

    def parcels(self, first, last, paid, field):
        if not self.covers(first, last, "orders", "shipments"):
            return {}

        def soon(key):
            moment = self.picked_up(key)
            return moment is not None and moment <= paid[key].paid + timedelta(hours=48)

        due = [key for key, order in paid.items() if self.pickup_is_due(key, order)]
        among = [key for key, order in paid.items() if order.paid.date() in self.coverage.days("shipments")]
        signed = [key for key, order in self.shop.orders.items() if field in (None, order.field)
                  and self.signed(key) and first <= self.signed(key).date() <= last]
        result = {"pickup_within_48h_rate": ratio(sum(map(soon, due)), len(due)),
                  "pickup_due_orders": (len(due), None), "signed_orders": (len(signed), None),
                  "shipped_within_48h_rate_of_paid": ratio(sum(map(soon, among)), len(among))}
        if self.covers(first, last, "orders", "shipments", "aftersales"):
            told = self.coverage.days_around("aftersales", self.rules["follow_up"])
            signed = [key for key in signed if self.signed(key).date() in told]
            result["quality_refund_rate"] = ratio(sum(map(self.is_quality, signed)), len(signed))
        return result

    def deliveries(self, first, last, field):
        if not self.covers(first, last, "shipments"):
            return {}
        return {"delivery_hours": hours(
            (parcel.shipped, parcel.signed) for parcel in self.shop.parcels
            if parcel.signed and parcel.shipped and first <= parcel.signed.date() <= last
            and field in (None, self.field_of(parcel.order)))}

    # After-sales by their own days ----------------------------------------------------------------------------------

    def after_shipping(self, case):
        """None where the order is not known."""
        order = self.shop.orders.get(case.order)
        if order is None:
            return None
        parcels = [parcel.shipped for parcel in self.parcels_of.get(case.order, ()) if parcel.shipped]
        shipped = order.shipped or min(parcels, default=None)
        return shipped is not None and shipped <= case.applied

    def finished_cases(self, first, last, field):
        if not self.covers(first, last, "aftersales"):
            return {}
        done = [case for case in self.shop.aftersales if case.success and case.finished
                and first <= case.finished.date() <= last and field in (None, self.field_of(case.order))]

        def mean(test):
            return hours((case.applied, case.finished) for case in done if test(case))

        result = {"refund_amount_by_refund_day": (sum(case.amount for case in done), None),
                  "return_refund_hours": mean(lambda case: case.type == "退货退款")}
        told = self.coverage.days("aftersales", "审核时间") & self.coverage.days("aftersales", "退货签收时间")
        if any(first <= day <= last for day in told):
            result["return_shop_hours"] = self.shop_hours(
                case for case in done if case.type == "退货退款" and case.finished.date() in told)
        if self.covers(first, last, "aftersales", "orders"):
            result["refund_only_hours"] = mean(
                lambda case: case.type == "仅退款" and self.after_shipping(case) is True)
            result["refund_only_unshipped_hours"] = mean(
                lambda case: case.type == "仅退款" and self.after_shipping(case) is False)
        return result

    @staticmethod
    def shop_hours(returns):
        """Applied for to agreed, and the goods' arrival to the refund; a refund before it took no time."""
        seconds = [(case.approved - case.applied).total_seconds()
                   + max(0, (case.finished - case.returned).total_seconds()) for case in returns
                   if case.approved and case.returned and case.applied <= case.approved and case.applied <= case.finished]
        return (Fraction(int(sum(seconds)), len(seconds) * HOUR) if seconds else None, len(seconds))

    def within(self, cases, limit, since=lambda case: case.applied, handled=lambda case: case.finished):
        """Share of the cases handled in time, of those whose time is over as far as the files tell."""
        due = []
        for case in cases:
            end = self.coverage.end_of("aftersales", case.applied.date())
            if end is not None and since(case) + timedelta(hours=limit) <= end:
                due.append(case)
        done = [handled(case) for case in due]
        in_time = sum(moment is not None and moment <= since(case) + timedelta(hours=limit)
                      for case, moment in zip(due, done))
        return ratio(in_time, len(due))

    def applied_cases(self, first, last, field):
        cases = [case for case in self.shop.aftersales if first <= case.applied.date() <= last
                 and field in (None, self.field_of(case.order))]
        result = {}
        if self.covers(first, last, "aftersales"):
            result["exchange_hours"] = hours((case.applied, case.finished) for case in cases
                                             if case.type == "换货" and case.finished)
        if self.covers(first, last, "aftersales", "orders"):
            only = [case for case in cases if case.type == "仅退款"]
            shipped = self.within([case for case in only if self.after_shipping(case) is True], 36)
            result["refund_only_within_36h_rate"] = shipped
            result["refund_only_shipped_due"] = (shipped[1], None)
            result["refund_only_unshipped_within_24h_rate"] = self.within(
                [case for case in only if self.after_shipping(case) is False], 24)
        returns = [case for case in cases if case.type == "退货退款"]
        for name, column, begins, limit in (("return_approved_within_36h_rate", "审核时间", "applied", 36),
                                            ("return_refunded_within_48h_rate", "退货签收时间", "returned", 48)):
            days = self.coverage.days("aftersales", column)
            if not any(first <= day <= last for day in days):
                continue
            own = [case for case in returns if case.applied.date() in days and getattr(case, begins)]

            def handled(case, approval=begins == "applied"):
                moments = [case.finished, case.approved if approval else None]
                return min((moment for moment in moments if moment), default=None)

            result[name] = self.within(own, limit, lambda case, begins=begins: getattr(case, begins), handled)
        return result
