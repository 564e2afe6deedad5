"""The double wheel from the raw orders alone: who was met where and came back, the echo of distribution in own sales beside what
chance gives, and whether both wheels turn. Python standard library; written from ARCHITECTURE.md and the notes of the page.

An order is any object with paid, created, amount, field, product, buyer, carrier; ids order those of one second.
"""

from datetime import timedelta
from math import atanh, floor, log1p, sqrt, tanh

OWN = ("self_broadcast", "shelf")
DEVIATIONS = 1.959963984540054
MASK = (1 << 64) - 1


def wilson(part, whole):
    share, square = part / whole, DEVIATIONS ** 2
    middle = (share + square / (2 * whole)) / (1 + square / whole)
    half = DEVIATIONS / (1 + square / whole) * sqrt(share * (1 - share) / whole + square / (4 * whole * whole))
    return max(0.0, middle - half), min(1.0, middle + half)


class MersenneTwister64:
    """The generator of 2004 by Matsumoto and Nishimura, in its 64-bit form."""

    SIZE, MIDDLE = 312, 156

    def __init__(self, seed):
        self.state = [seed & MASK]
        for index in range(1, self.SIZE):
            before = self.state[-1]
            self.state.append((6364136223846793005 * (before ^ (before >> 62)) + index) & MASK)
        self.place = self.SIZE

    def twist(self):
        for index in range(self.SIZE):
            mixed = (self.state[index] & 0xFFFFFFFF80000000) | (self.state[(index + 1) % self.SIZE] & 0x7FFFFFFF)
            self.state[index] = self.state[(index + self.MIDDLE) % self.SIZE] ^ (mixed >> 1) \
                ^ (0xB5026F5AA96619E9 if mixed & 1 else 0)
        self.place = 0

    def next(self):
        if self.place == self.SIZE:
            self.twist()
        value = self.state[self.place]
        self.place += 1
        value ^= (value >> 29) & 0x5555555555555555
        value ^= (value << 17) & 0x71D67FFFEDA60000
        value ^= (value << 37) & 0xFFF7EEE000000000
        return (value ^ (value >> 43)) & MASK


def solved(matrix, right):
    """Gauss, with the largest pivot first."""
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(size):
            if row != column:
                times = rows[row][column] / rows[column][column]
                rows[row] = [a - times * b for a, b in zip(rows[row], rows[column])]
    return [rows[row][size] / rows[row][row] for row in range(size)]


def without_weekdays(values, days):
    of_weekday = {}
    for value, day in zip(values, days):
        of_weekday.setdefault(day.weekday(), []).append(value)
    means = {weekday: sum(own) / len(own) for weekday, own in of_weekday.items()}
    return [value - means[day.weekday()] for value, day in zip(values, days)]


def residuals(yuan, days):
    sales = without_weekdays([log1p(value) for value in yuan], days)
    line = without_weekdays([float((day - days[0]).days) for day in days], days)
    slope = sum(t * y for t, y in zip(line, sales)) / sum(t * t for t in line)
    return [y - slope * t for t, y in zip(line, sales)]


def surprises(series, lags):
    """What so many days before do not tell of a day; the days follow each other without a gap."""
    products = [sum(a * b for a, b in zip(series, series[lag:])) for lag in range(lags + 1)]
    weights = solved([[products[abs(row - column)] for column in range(lags)] for row in range(lags)], products[1:])
    return [series[at] - sum(weight * series[at - lag - 1] for lag, weight in enumerate(weights))
            for at in range(lags, len(series))]


def correlation(first, second):
    a, b = sum(first) / len(first), sum(second) / len(second)
    return sum((x - a) * (y - b) for x, y in zip(first, second)) / sqrt(
        sum((x - a) ** 2 for x in first) * sum((y - b) ** 2 for y in second))


def at_lag(first, second, lag):
    return correlation(first[:len(first) - lag], second[lag:])


def half_up(value):
    return floor(value + 0.5)


class Wheel:
    def __init__(self, orders, first_day, last_day, rules):
        """`orders`: of one shop by id, all of whose days from the first to the last are covered; `rules`: the rulebook's."""
        self.rules, self.first_day, self.last_day = rules, first_day, last_day
        paid = sorted((item for item in orders.items() if item[1].paid and item[1].paid.date() <= last_day),
                      key=lambda item: (item[1].paid, len(item[0]), item[0]))
        self.orders = [order for _, order in paid]

    def follow(self, subject, days):
        """((met, back) by distribution, (met, back) elsewhere)."""
        firsts, sides = {}, {True: [0, 0], False: [0, 0]}
        for order in self.orders:
            key = getattr(order, subject)
            if key:
                firsts.setdefault(key, []).append(order)
        for sold in firsts.values():
            met = sold[0].paid.date()
            if met < self.first_day + timedelta(days=self.rules["follow"]["history_days"]):
                continue
            if met + timedelta(days=days) > self.last_day:
                continue
            awaited = ("distribution",) if subject == "product" and sold[0].field in OWN else OWN
            side = sides[sold[0].field == "distribution"]
            side[0] += 1
            side[1] += any(0 < (order.paid.date() - met).days <= days and order.field in awaited for order in sold)
        return tuple(sides[True]), tuple(sides[False])

    def side(self, met, back, subject):
        if met < self.rules["follow"]["minimum_buyers" if subject == "buyer" else "minimum_products"]:
            return {"state": "not_enough_data", "met": met, "back": back, "share": None, "low": None, "high": None}
        low, high = wilson(back, met)
        return {"state": "value", "met": met, "back": back, "share": back / met, "low": low, "high": high}

    def followed(self):
        rows = []
        buyers_known = any(order.buyer for order in self.orders)
        for subject in ("buyer", "product"):
            for days in (self.rules["follow"]["short_days"], self.rules["follow"]["long_days"]):
                ours, others = (self.side(*counts, subject) for counts in self.follow(subject, days))
                if subject == "buyer" and not buyers_known:
                    ours["state"] = others["state"] = "not_covered"
                rows.append({"subject": subject + "s", "days": days, "met_by_distribution": ours, "met_elsewhere": others})
        return rows

    def buyer_coverage(self):
        return sum(order.buyer is not None for order in self.orders) / len(self.orders)

    def check(self):
        steady = self.rules["steady"]
        start = self.last_day - timedelta(days=steady["window_days"] - 1)
        recent = [order for order in self.orders if order.paid.date() >= start and order.amount > 0]
        shared = {order.paid.date() for order in recent if order.field == "distribution"}
        live = {order.paid.date() for order in recent if order.field == "self_broadcast" and order.carrier == "直播"}
        return {"covered_days": steady["window_days"], "distribution_days": len(shared), "broadcast_days": len(live),
                "has_distribution": len(shared) >= steady["distribution_days"],
                "steady_broadcast": len(live) >= steady["broadcast_days"]}

    def echo(self):
        series = self.rules["series"]
        span = min((self.last_day - self.first_day).days + 1, series["most_days"])
        days = [self.last_day - timedelta(days=span - 1 - ahead) for ahead in range(span)]
        yuan = {day: [0.0, 0.0] for day in days}
        for order in self.orders:
            if order.paid.date() in yuan and order.field != "unclassified":
                yuan[order.paid.date()][order.field in OWN] += order.amount / 100
        first, second = (surprises(residuals([yuan[day][own] for day in days], days), series["own_lags"])
                         for own in (False, True))
        lags = range(series["most_lag_days"] + 1)
        found = []
        for lag in lags:
            pairs, value = len(first) - lag, at_lag(first, second, lag)
            middle, half = atanh(value), DEVIATIONS / sqrt(pairs - 3)
            found.append({"lag": lag, "days": pairs, "correlation": value, "low": tanh(middle - half),
                          "high": tanh(middle + half)})
        largest = self.chance(first, second, lags, found)
        limit = self.ranked(largest, 0.95)
        strongest = max(found, key=lambda point: abs(point["correlation"]))
        beyond = abs(strongest["correlation"]) > limit
        return {"state": "value", "covered_days": span, "lags": found, "chance_limit": limit,
                "same_day": beyond and strongest["lag"] == 0,
                "stands_out": strongest["lag"] if beyond and strongest["lag"] else None}

    @staticmethod
    def ranked(values, part):
        return sorted(values)[half_up(part * (len(values) - 1))]

    def chance(self, first, second, lags, found):
        """Fills in each distance's band; gives the largest correlation of every shuffle."""
        series = self.rules["series"]
        random = MersenneTwister64(20260618)
        by_lag, largest = [[] for _ in lags], []
        for _ in range(series["shuffles"]):
            mixed = self.shuffled(first, series["block_days"], random)
            values = [at_lag(mixed, second, lag) for lag in lags]
            for of_lag, value in zip(by_lag, values):
                of_lag.append(value)
            largest.append(max(map(abs, values)))
        for point, values in zip(found, by_lag):
            point["chance_low"], point["chance_high"] = self.ranked(values, 0.025), self.ranked(values, 0.975)
        return largest

    @staticmethod
    def shuffled(values, block, random):
        blocks = [values[start:start + block] for start in range(0, len(values), block)]
        for left in range(len(blocks), 1, -1):
            chosen = random.next() % left
            blocks[left - 1], blocks[chosen] = blocks[chosen], blocks[left - 1]
        return [value for part in blocks for value in part]

    def figures(self):
        return {"followed": self.followed(), "buyer_coverage": self.buyer_coverage(), "echo": self.echo(),
                "check": self.check()}


def days_of(orders):
    """The first and the last day that the order files cover."""
    created = [order.created.date() for order in orders.values()]
    return min(created), max(created)
