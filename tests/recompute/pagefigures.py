"""What only pages count, from the raw files alone: sessions, cohorts and first fields of buyers, provinces, price bands,
specifications, leaders and affiliates, what an influencer leaves. The double wheel is in wheel.py.

Python standard library; written from the definitions in resources/pagefigures, ARCHITECTURE.md and JSON.md. Money in fen.
"""

from datetime import datetime, timedelta
from fractions import Fraction
from math import floor
from statistics import median

from figures import rounded
from readfigures import fen, number

FIELDS = ["distribution", "self_broadcast", "shelf", "unclassified"]
LIVE_FIGURES = ["live_gmv", "live_hours", "live_gmv_per_hour", "gpm", "uv_value", "live_click_rate", "live_conversion_rate",
                "live_new_followers"]


def in_days(moment, first, last):
    return moment is not None and first <= moment.date() <= last


def month_of(day):
    return day.replace(day=1)


def month_after(month, later=1):
    number_of = month.year * 12 + month.month - 1 + later
    return month.replace(year=number_of // 12, month=number_of % 12 + 1)


class Session:
    """A row of the live file."""

    def __init__(self, row):
        self.row = row
        self.begin = datetime.strptime(row["开播时间"], "%Y-%m-%d %H:%M:%S")
        minutes = number(row.get("直播时长(分钟)") or "-")
        self.end = None if minutes is None else self.begin + timedelta(seconds=float(minutes) * 60)
        if row.get("下播时间"):
            self.end = datetime.strptime(row["下播时间"], "%Y-%m-%d %H:%M:%S")
        self.minutes = minutes
        self.account = row["直播账号"]
        self.id = self.begin.strftime("%Y%m%d-%H%M%S") + "@" + self.account

    def says(self, column):
        return number(self.row.get(column) or "-")

    def quotient(self, above, below, times=1, money=False, lenient=False):
        top, bottom = self.says(above), self.says(below)
        if bottom is None or (top is None and not lenient):
            return None, None
        if bottom == 0:
            return None, 0
        value = Fraction(top or 0) * (100 if money else 1) * times / Fraction(bottom)
        return (rounded(value.numerator, value.denominator) if money else value), int(bottom)

    def values(self):
        """(value, sample) by indicator; without a value None."""
        gmv, minutes = self.says("成交金额"), self.minutes
        per_hour = None
        if gmv is not None and minutes:
            value = Fraction(gmv) * 100 * 60 / Fraction(minutes)
            per_hour = rounded(value.numerator, value.denominator)
        return {"live_gmv": (fen(gmv), None), "live_hours": (None if minutes is None else Fraction(minutes) / 60, None),
                "live_gmv_per_hour": (per_hour, 1), "gpm": self.quotient("成交金额", "观看次数", 1000, True),
                "uv_value": self.quotient("成交金额", "直播观众数", 1, True),
                "live_click_rate": self.quotient("商品点击次数", "商品曝光次数"),
                "live_conversion_rate": self.quotient("成交订单数", "商品点击次数", lenient=True),
                "live_new_followers": (self.says("新增粉丝数") or 0, None)}


class Sessions:
    def __init__(self, rows, shop, refunds_of, rule, minimum_samples):
        self.all = sorted((Session(row) for row in rows), key=lambda session: session.begin)
        self.shop, self.refunds_of, self.rule, self.least = shop, refunds_of, rule, minimum_samples

    def in_period(self, first, last):
        return [session for session in self.all if in_days(session.begin, first, last)]

    def owner(self, order):
        """Of the account's sessions that go on when it is paid, the one that began last."""
        if order.paid is None or order.carrier not in self.rule["carriers"]:
            return None
        going_on = [session for session in self.all if session.account == order.account and session.end
                    and session.begin <= order.paid < session.end]
        return going_on[-1] if going_on else None

    def orders(self):
        """By session id: [orders, gmv, refunded orders, refund]."""
        sums = {session.id: [0, 0, 0, 0] for session in self.all}
        for key, order in self.shop.orders.items():
            session = self.owner(order)
            if session is None:
                continue
            own = sums[session.id]
            back = self.refunds_of.get(key)
            own[0] += 1
            own[1] += order.amount
            own[2] += back is not None
            own[3] += sum(back or ())
        return sums

    def value(self, session, name):
        value, sample = session.values()[name]
        return value if sample is None or sample >= self.least[name] else None

    @staticmethod
    def shown(figure, value):
        """Money and counts are whole."""
        is_share = figure in ("live_hours", "live_click_rate", "live_conversion_rate")
        return value if is_share else floor(Fraction(value) + Fraction(1, 2))

    def compared(self, session):
        """(with which, how many, median by figure)."""
        def clock(moment):
            return moment.hour * 3600 + moment.minute * 60 + moment.second

        earlier = [other for other in self.all if other.account == session.account and other.begin < session.begin
                   and (session.begin.date() - other.begin.date()).days <= self.rule["compare_days"]]

        def apart(other):
            seconds = abs(clock(other.begin) - clock(session.begin))
            return min(seconds, 86400 - seconds)

        hour = [other for other in earlier if apart(other) <= self.rule["hour_tolerance"] * 3600]
        both = [other for other in hour if other.begin.weekday() == session.begin.weekday()]
        for name, others in (("same_weekday_and_hour", both), ("same_hour", hour), ("any_time", earlier)):
            if len(others) >= self.rule["least_sessions"]:
                medians = {}
                for figure in LIVE_FIGURES:
                    known = [value for value in (self.value(other, figure) for other in others) if value is not None]
                    enough = len(known) >= self.rule["least_sessions"]
                    medians[figure] = self.shown(figure, median(known)) if enough else None
                return name, len(others), medians
        return "none", 0, {}


class Buyers:
    """All of them, up to the last day that order files cover."""

    def __init__(self, orders, first_day, last_day, rule):
        self.first_day, self.last_day, self.rule = first_day, last_day, rule
        self.of = {}
        paid = [item for item in orders.items() if item[1].paid and item[1].buyer and item[1].paid.date() <= last_day]
        for _, order in sorted(paid, key=lambda item: (item[1].paid, len(item[0]), item[0])):
            self.of.setdefault(order.buyer, []).append(order)
        days = [sold[0].paid.date() for sold in self.of.values()]
        self.new_known_from = min(days) + timedelta(days=rule["history_days"]) if days else None
        # The months in which anybody paid.
        self.last_month = max((month_of(order.paid.date()) for order in orders.values()
                               if order.paid and order.paid.date() <= last_day), default=None)

    def is_whole(self, month):
        return self.first_day <= month and month_after(month) - timedelta(days=1) <= self.last_day

    def cohorts(self):
        found = {}
        for sold in self.of.values():
            first = month_of(sold[0].paid.date())
            months = found.setdefault(first, [])
            months.append({month_of(order.paid.date()) for order in sold})
        rows = []
        earliest = month_after(self.last_month, 1 - self.rule["cohort_months"])
        for month in sorted(month for month in found if month >= earliest):
            again, later = [], month_after(month)
            while later <= self.last_month:
                again.append(sum(later in months for months in found[month]) if self.is_whole(later) else None)
                later = month_after(later)
            rows.append({"month": month.strftime("%Y-%m"), "buyers": len(found[month]),
                         "new_known": month >= self.new_known_from, "again": again})
        return rows

    def of_period(self, first, last):
        last = min(last, self.last_day)
        for sold in self.of.values():
            own = [order for order in sold if in_days(order.paid, first, last)]
            if own:
                yield sold, own

    def first_fields(self, first, last):
        rows = {field: {"field": field, "new_buyers": 0, "gmv": 0, "waited_30d": 0, "again_30d": 0} for field in FIELDS}
        for sold, own in self.of_period(first, last):
            met = sold[0].paid.date()
            if self.new_known_from is None or met < max(self.new_known_from, first):
                continue
            row = rows[sold[0].field]
            waited = met + timedelta(days=30) <= self.last_day
            row["new_buyers"] += 1
            row["gmv"] += sum(order.amount for order in own)
            row["waited_30d"] += waited
            row["again_30d"] += waited and any(0 < (order.paid.date() - met).days <= 30 for order in sold)
        return list(rows.values())

    def orders_per_buyer(self, first, last):
        rows = [{"orders": count, "buyers": 0, "gmv": 0} for count in range(1, 6)]
        for _, own in self.of_period(first, last):
            row = rows[min(len(own), 5) - 1]
            row["buyers"] += 1
            row["gmv"] += sum(order.amount for order in own)
        return rows

    def buckets(self, first, last, weekly):
        """New and returning by day or week; None where nobody can tell."""
        found, day = {}, first
        while day <= min(last, self.last_day):
            start = day - timedelta(days=day.weekday()) if weekly else day
            found.setdefault(start, (set(), set()))
            day += timedelta(days=1)
        for sold, own in self.of_period(first, last):
            for order in own:
                day = order.paid.date()
                start = day - timedelta(days=day.weekday()) if weekly else day
                is_new = sold[0].paid.date() >= max(start, first)
                found[start][0 if is_new else 1].add(order.buyer)
        known = self.new_known_from
        return [{"from": start.isoformat(),
                 "new": len(new) if known and max(start, first) >= known else None,
                 "returning": len(old) if known and max(start, first) >= known else None}
                for start, (new, old) in found.items()]


def by_part(orders, first, last, part, refunds_of=None):
    """(orders, gmv, refund, commission) by what `part` says of an order; blank parts too."""
    sums = {}
    for key, order in orders.items():
        if in_days(order.paid, first, last):
            own = sums.setdefault(part(order) or "", [0, 0, 0, 0])
            own[0] += 1
            own[1] += order.amount
            own[2] += sum((refunds_of or {}).get(key, ()))
            own[3] += order.commission
    return sums


def price_bands(orders, first, last, last_day, edges):
    """(orders, gmv) by the lower edge of the price of a piece."""
    bands = {edge: [0, 0] for edge in edges}
    for order in orders.values():
        if in_days(order.paid, first, min(last, last_day)) and order.amount > 0 and order.quantity > 0:
            price = order.amount // order.quantity
            band = bands[max(edge for edge in edges if edge <= price)]
            band[0] += 1
            band[1] += order.amount
    return bands


class Influencers:
    """What each leaves after refunds, commission and the platform's fee; and its quality refunds beside all others'."""

    def __init__(self, figures, bills, rule):
        """`figures`: Figures of the shop; `bills`: [(order, fee in fen)]."""
        self.figures, self.rule = figures, rule
        self.orders = figures.shop.orders
        self.fee_of = {}
        for order, fee in bills:
            self.fee_of[order] = self.fee_of.get(order, 0) + fee

    def net(self, key):
        return self.orders[key].amount - sum(self.figures.refunds_of.get(key, ()))

    def fee_rate(self, last):
        """(fees ÷ net GMV of the billed orders of the days up to the last one, how many these are)."""
        start = last - timedelta(days=self.rule["fee_days"] - 1)
        billed = [key for key in self.fee_of if in_days(self.orders[key].paid, start, last)]
        net = sum(map(self.net, billed))
        fees = sum(self.fee_of[key] for key in billed)
        enough = len(billed) >= self.rule["fee_orders"] and net > 0 and fees >= 0
        return (Fraction(fees, net) if enough else None), len(billed)

    def left(self, first, last):
        """By influencer: (left, fee of bills, fee estimated, orders without a bill)."""
        coverage = self.figures.coverage
        days = coverage.days("orders") & coverage.days("aftersales")
        rate, _ = self.fee_rate(last)
        sums = {}
        for key, order in self.orders.items():
            if not in_days(order.paid, first, last) or order.paid.date() not in days or not order.promoter:
                continue
            own = sums.setdefault(order.promoter, [0, 0, 0, 0])
            own[0] += self.net(key) - order.commission
            if key in self.fee_of:
                own[1] += self.fee_of[key]
            else:
                own[2] += self.net(key)
                own[3] += 1
        known = rate is not None or all(own[3] == 0 for own in sums.values())
        result = {}
        for name, (kept, billed, open_net, unbilled) in sums.items():
            estimated = rounded((rate * max(0, open_net)).numerator, (rate * max(0, open_net)).denominator) if rate else 0
            result[name] = (kept - (billed + estimated if known else 0), billed, estimated, unbilled)
        return result

    def times(self, first, last):
        """Quality refund rate against that of all other orders, by influencer with orders."""
        told = self.figures.coverage.days_around("aftersales", self.figures.rules["follow_up"])
        paid = {key: order for key, order in self.orders.items()
                if in_days(order.paid, first, last) and order.paid.date() in told}
        bad = {key for key in paid if self.figures.is_quality(key)}
        result = {}
        for name in {order.promoter for order in paid.values() if order.promoter}:
            own = {key for key, order in paid.items() if order.promoter == name}
            others = len(paid) - len(own)
            rest = Fraction(len(bad - own), others) if others else None
            result[name] = (len(own), len(bad & own), rest)
        return result
