"""What the figures must be, computed from the raw exports by design.md §4a and nothing else.

A figure is (value, sample): value an int of fen, a Fraction or None when its denominator is zero; sample what its
minimum sample is compared with, None for sums and counts.
"""

from collections import defaultdict
from datetime import timedelta
from fractions import Fraction

FIELDS = ["distribution", "self_broadcast", "shelf", "unclassified"]
HOUR = 3600


def rounded(numerator, denominator):
    """Half away from zero."""
    if denominator == 0:
        return None
    quotient, rest = divmod(abs(numerator), denominator)
    quotient += 1 if 2 * rest >= denominator else 0
    return quotient if numerator >= 0 else -quotient


def ratio(numerator, denominator):
    return (None if denominator == 0 else Fraction(numerator, denominator), denominator)


class Figures:
    def __init__(self, shop, quality_reasons, quiet_days=30, window_days=30):
        self.shop = shop
        self.quality_reasons = set(quality_reasons)
        self.refunds_of = defaultdict(list)
        self.applications_of = defaultdict(list)
        for aftersale in shop.aftersales:
            if aftersale.order in shop.orders:
                if aftersale.success:
                    self.refunds_of[aftersale.order].append(aftersale.amount)
                if aftersale.type in ("仅退款", "退货退款"):
                    self.applications_of[aftersale.order].append(aftersale)
        self.parcels_of = defaultdict(list)
        for parcel in shop.parcels:
            self.parcels_of[parcel.order].append(parcel)
        self.new_days = self.new_product_days(quiet_days, window_days)

    def covered(self):
        days = [order.created.date() for order in self.shop.orders.values()]
        return min(days), max(days)

    def new_product_days(self, quiet_days, window_days):
        """(product, day) pairs whose sales are new-product sales."""
        sold = defaultdict(set)
        for order in self.shop.orders.values():
            if order.paid:
                sold[order.product].add(order.paid.date())
        first_judged = self.covered()[0] + timedelta(days=quiet_days)
        new = set()
        for product, days in sold.items():
            for day in days:
                quiet = not any(day - timedelta(days=back) in days for back in range(1, quiet_days + 1))
                if quiet and day >= first_judged:
                    new.update((product, day + timedelta(days=ahead)) for ahead in range(window_days))
        return new

    def first_reason_is_quality(self, order_id):
        cases = self.applications_of.get(order_id)
        if not cases:
            return False
        return min(cases, key=lambda case: (case.applied, int(case.id))).reason in self.quality_reasons

    def sums(self, paid):
        gmv = sum(order.amount for order in paid.values())
        refund = sum(sum(self.refunds_of[order_id]) for order_id in paid if order_id in self.refunds_of)
        return {
            "paid_gmv": (gmv, None),
            "paid_orders": (len(paid), None),
            "refund_amount_by_pay_day": (refund, None),
            "commission": (sum(order.commission for order in paid.values()), None),
        }

    def by_field(self, first, last):
        paid = self.paid(first, last)
        return {field: self.sums({key: order for key, order in paid.items() if order.field == field})
                for field in FIELDS}

    def paid(self, first, last):
        return {key: order for key, order in self.shop.orders.items()
                if order.paid and first <= order.paid.date() <= last}

    def figures(self, first, last):
        paid = self.paid(first, last)
        result = self.sums(paid)
        gmv, orders = result["paid_gmv"][0], len(paid)
        refund = result["refund_amount_by_pay_day"][0]
        result["gmv_created"] = (sum(order.amount for order in self.shop.orders.values()
                                     if first <= order.created.date() <= last), None)
        result["net_gmv"] = (gmv - refund, None)
        result["order_refund_rate"] = ratio(sum(key in self.refunds_of for key in paid), orders)
        result["amount_refund_rate_by_pay_day"] = (Fraction(refund, gmv) if gmv else None, orders)
        result["average_order_value"] = (rounded(gmv, orders), orders)
        new = sum(order.amount for order in paid.values() if (order.product, order.paid.date()) in self.new_days)
        result["new_product_gmv"] = (new, None)
        result["new_product_gmv_share"] = (Fraction(new, gmv) if gmv else None, orders)
        result["quality_refund_rate_of_paid"] = ratio(sum(map(self.first_reason_is_quality, paid)), orders)
        result.update(self.logistics(first, last, paid))
        result.update(self.aftersale_figures(first, last))
        return result

    def logistics(self, first, last, paid):
        shipped_days = [parcel.shipped.date() for parcel in self.shop.parcels]
        covered_from, covered_to = min(shipped_days), max(shipped_days)
        due = in_time = 0
        for key, order in paid.items():
            deadline = order.paid + timedelta(hours=48)
            if order.paid.date() < covered_from or deadline.date() > covered_to:
                continue
            due += 1
            picked_up = [parcel.picked_up for parcel in self.parcels_of[key] if parcel.picked_up]
            in_time += bool(picked_up) and min(picked_up) <= deadline
        signed = quality = 0
        for key in self.shop.orders:
            times = [parcel.signed for parcel in self.parcels_of.get(key, []) if parcel.signed]
            if times and first <= min(times).date() <= last:
                signed += 1
                quality += self.first_reason_is_quality(key)
        parcels = [parcel for parcel in self.shop.parcels if parcel.signed and first <= parcel.signed.date() <= last]
        seconds = sum(int((parcel.signed - parcel.shipped).total_seconds()) for parcel in parcels)
        return {
            "pickup_within_48h_rate": ratio(in_time, due),
            "quality_refund_rate": ratio(quality, signed),
            "delivery_hours": (Fraction(seconds, len(parcels) * HOUR) if parcels else None, len(parcels)),
        }

    def aftersale_figures(self, first, last):
        done = [case for case in self.shop.aftersales
                if case.success and case.finished and first <= case.finished.date() <= last]

        def hours(cases):
            seconds = sum(int((case.finished - case.applied).total_seconds()) for case in cases)
            return (Fraction(seconds, len(cases) * HOUR) if cases else None, len(cases))

        def after_shipping(case):
            order = self.shop.orders.get(case.order)
            return bool(order and order.shipped and order.shipped <= case.applied)

        return {
            "refund_amount_by_refund_day": (sum(case.amount for case in done), None),
            "refund_only_hours": hours([case for case in done if case.type == "仅退款" and after_shipping(case)]),
            "return_refund_hours": hours([case for case in done if case.type == "退货退款"]),
        }
