"""Prices of products, from the raw files alone: the price paid last, its median and lows, its place, the market's price and the
gap to it, each with what its rows add up to.

Python standard library; written from the definitions in resources/pagefigures and JSON.md. Money in fen.
"""

from collections import defaultdict
from datetime import timedelta
from fractions import Fraction

from figures import rounded
from readfigures import fen, number


class Sold:
    """The priced lines of a product in its history, by day."""

    def __init__(self, last):
        self.last, self.days = last, defaultdict(list)

    def mean(self, day):
        return rounded(sum(order.amount for order in self.days[day]), sum(order.quantity for order in self.days[day]))

    def lowest(self, days):
        """The least piece price of the last days, its newest day and its lines."""
        prices = [(rounded(order.amount, order.quantity), day, order) for day, orders in self.days.items() for order in orders
                  if self.last - day < timedelta(days)]
        if not prices:
            return None, []
        least = min(price for price, _, _ in prices)
        newest = max(day for price, day, _ in prices if price == least)
        return {"day": newest.isoformat(), "fen": least}, [order for price, day, order in prices if (price, day) == (least, newest)]

    def latest(self):
        day = max(self.days)
        return {"day": day.isoformat(), "fen": self.mean(day)}, self.days[day]

    def median(self):
        """And the lines of the day in the middle, or of the two around it."""
        days = sorted(self.days, key=lambda day: (self.mean(day), day))
        middle = days[(len(days) - 1) // 2:len(days) // 2 + 1]
        return rounded(sum(map(self.mean, middle)), len(middle)), [order for day in middle for order in self.days[day]]


class Prices:
    def __init__(self, orders, books, first, last, book):
        """`books`: rows of the other files by kind; the history ends with `last`."""
        self.rule, self.floor_days = book["history"], book["promotion_floor"]["days"]
        self.last = last
        self.sold = {}
        names = defaultdict(set)
        for order in orders.values():
            if not order.product:
                continue
            names[order.name].add(order.product)
            if order.paid is None or order.amount <= 0 or order.quantity <= 0:
                continue
            if timedelta(0) <= last - order.paid.date() < timedelta(self.rule["history_days"]):
                self.sold.setdefault(order.product, Sold(last)).days[order.paid.date()].append(order)
        self.markets = self.market_rows(books.get("market_prices", []), names)
        self.categories = {}
        for row in sorted(books.get("products", []), key=lambda row: row["day"]):
            if row["day"] <= last and row.get("类目"):
                self.categories[row["商品ID"]] = row["类目"]

    def market_rows(self, rows, names):
        """By product: those of the list that are compared, all of the newest day of their source."""
        by_product = defaultdict(list)
        for row in rows:
            product = row["商品ID"]
            if product is None and len(names[row["商品名称"]]) == 1:
                product = next(iter(names[row["商品名称"]]))
            if product is not None and row["day"] <= self.last:
                by_product[product].append(row)
        compared = {}
        for product, own in by_product.items():
            newest = {source: max(row["day"] for row in own if row["价格来源"] == source) for source in {row["价格来源"] for row in own}}
            compared[product] = [row for row in own if row["day"] == newest[row["价格来源"]]
                                 and self.last - row["day"] < timedelta(self.rule["market_days"])]
        return compared

    def market(self, product):
        """The lowest price and its gap; None where the list says nothing."""
        rows = self.markets.get(product)
        if not rows:
            return None
        low = min(fen(number(row["市场价"])) for row in rows)
        return low, Fraction(self.sold[product].latest()[0]["fen"] - low, low)

    def place(self, product):
        """(rank, count, of what); None among too few."""
        category = self.categories.get(product)
        if category is None and self.categories:
            return None
        others = [other for other in self.sold if self.categories.get(other) == category]
        if len(others) < self.rule["least_products"]:
            return None
        prices = [self.sold[other].latest()[0]["fen"] for other in others]
        own = self.sold[product].latest()[0]["fen"]
        return {"rank": 1 + sum(price < own for price in prices), "count": len(others),
                "of": "category" if category is not None else "shop"}

    def figures(self, product):
        """By figure of the page: its name in `show prices`, its value, the lines behind it."""
        sold = self.sold[product]
        return {"price_latest": ("latest", *sold.latest()), "price_median": ("median", *sold.median()),
                "price_low": ("lowest", *sold.lowest(self.rule["history_days"])),
                "price_short_low": ("short_lowest", *sold.lowest(self.rule["short_days"])),
                "price_floor": ("promotion_floor", *sold.lowest(self.floor_days))}
