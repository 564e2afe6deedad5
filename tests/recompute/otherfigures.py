"""What the figures over the files beside orders must be, from the raw rows and the catalogue's definitions alone.

As in figures.py a figure is (value, sample); NOT_COVERED where no day of the period can say anything.
"""

from fractions import Fraction

from figures import FIELDS, NOT_COVERED, rounded
from readfigures import fen, number

SCENES = ["recommend", "mall", "search", "store", "live", "video", "unclassified"]


class OtherFigures:
    def __init__(self, books, shop_figures, rulebook):
        self.books = books
        self.shop = shop_figures
        stars = rulebook("reviews.json")["stars"]
        self.good, self.bad = stars["good_least"], stars["bad_most"]
        self.scenes = rulebook("traffic.json")["scenes"]
        self.order_days = shop_figures.coverage.days("orders")

    def rows(self, kind, period, needed, known=()):
        """(rows, whether any day is covered): rows with all `needed` filled and all `known` in the file."""
        first, last = period
        days = {day for day in self.books.covered.get(kind, ()) if first <= day <= last}
        rows = [row for row in self.books.rows.get(kind, []) if row["day"] in days]
        good = [row for row in rows if all(row.get(name) is not None and self.cell(row, name) is not None
                                           for name in needed) and all(name in row for name in known)]
        silent = {row["day"] for row in rows} - {row["day"] for row in good}
        return good, days - silent

    @staticmethod
    def cell(row, name):
        value = row.get(name)
        if value is None:
            return None
        return number(value)

    def total(self, rows, name):
        return sum((self.cell(row, name) or 0) for row in rows)

    def sum(self, kind, period, name, money=False, base=False):
        rows, days = self.rows(kind, period, [name] if base else [], [name])
        if not days:
            return NOT_COVERED
        total = self.total(rows, name)
        return (fen(total) if money else int(total), None)

    def ratio(self, kind, period, above, below, sample=None, bases=(), times=1, money=False):
        """Σ above ÷ Σ below over rows that fill `bases`; `money`: yuan above, the result is fen."""
        rows, days = self.rows(kind, period, list(bases), [above, below])
        if not days:
            return NOT_COVERED
        top, bottom = self.total(rows, above), self.total(rows, below)
        size = None if sample is None else int(self.total(rows, sample))
        if money:
            top = top * 100
        return self.quotient(top, bottom, size, times, money)

    @staticmethod
    def quotient(top, bottom, size, times=1, money=False):
        if bottom == 0:
            return (None, size)
        value = Fraction(top) * times / Fraction(bottom)
        return (rounded(value.numerator, value.denominator) if money else value, size)

    # One method per file kind ------------------------------------------------------------------------------------

    def traffic(self, p):
        k, shows, clicks = "traffic", "商品曝光次数", "商品点击次数"
        gmv, orders, buyers = "成交金额", "成交订单数", "成交人数"
        back, back_orders = "退款金额(支付日)", "退款订单数(支付日)"
        out = {
            "product_exposures": self.sum(k, p, shows, base=True),
            "product_clicks": self.sum(k, p, clicks, base=True),
            "click_rate": self.ratio(k, p, clicks, shows, shows, (clicks, shows)),
            "published_gmv": self.sum(k, p, gmv, money=True),
            "published_paid_orders": self.sum(k, p, orders),
            "published_created_orders": self.sum(k, p, "下单订单数"),
            "published_buyers": self.sum(k, p, buyers, base=True),
            "published_gmv_per_buyer": self.ratio(k, p, gmv, buyers, buyers, (buyers,), money=True),
            "published_average_order_value": self.ratio(k, p, gmv, orders, orders, (), money=True),
            "published_conversion_rate": self.ratio(k, p, orders, clicks, clicks, (clicks,)),
            "published_refund_amount_by_pay_day": self.sum(k, p, back, money=True),
            "published_refund_amount_by_refund_day": self.sum(k, p, "退款金额(退款日)", money=True),
            "published_amount_refund_rate_by_pay_day": self.ratio(k, p, back, gmv, orders, ()),
            "published_order_refund_rate": self.ratio(k, p, back_orders, orders, orders, ()),
            "published_refunded_orders_by_refund_day": self.sum(k, p, "退款订单数(退款日)"),
            "published_commission": self.sum(k, p, "预估佣金", money=True),
            "published_commission_settled": self.sum(k, p, "结算佣金", money=True),
        }
        for name, columns in (("conversion_rate", (clicks,)), ("published_gmv_difference", ())):
            rows, days = self.rows(k, p, columns)
            both = days & self.order_days
            if not both:
                out[name] = NOT_COVERED
                continue
            rows = [row for row in rows if row["day"] in both]
            paid = [order for order in self.shop.shop.orders.values() if order.paid and order.paid.date() in both]
            if name == "conversion_rate":
                size = int(self.total(rows, clicks))
                out[name] = self.quotient(len(paid), size, size)
            else:
                theirs = self.total(rows, gmv) * 100
                ours = sum(order.amount for order in paid)
                out[name] = self.quotient(ours - theirs, theirs, int(self.total(rows, orders)))
        return out

    def traffic_products(self, p):
        k, buyers = "traffic_products", "支付买家数"
        return {
            "product_visitors": self.sum(k, p, "商品访客数", base=True),
            "product_page_views": self.sum(k, p, "商品浏览量"),
            "visitor_conversion_rate": self.ratio(k, p, buyers, "商品访客数", "商品访客数", (buyers, "商品访客数")),
            "new_buyer_share": self.ratio(k, p, "支付新买家数", buyers, buyers, (buyers,)),
            "published_item_price": self.ratio(k, p, "支付金额", "支付件数", "支付件数", ("支付件数",), money=True),
            "published_bad_review_rate": self.ratio(k, p, "商品差评数", "商品评价数", "商品评价数", ("商品评价数",)),
            "published_quality_refund_orders": self.sum(k, p, "品退订单数"),
        }

    def live(self, p):
        k, gmv, shows, clicks = "live_sessions", "成交金额", "商品曝光次数", "商品点击次数"
        views, viewers, orders = "观看次数", "直播观众数", "成交订单数"
        rows, days = self.rows(k, p, ["直播时长(分钟)"])
        if not days:
            sessions = hours = per_hour = NOT_COVERED
        else:
            minutes = self.total(rows, "直播时长(分钟)")
            sessions, hours = (len(rows), None), (Fraction(minutes) / 60, None)
            per_hour = self.quotient(self.total(rows, gmv) * 100, minutes, len(rows), 60, True)
        return {
            "live_sessions": sessions, "live_hours": hours, "live_gmv_per_hour": per_hour,
            "live_gmv": self.sum(k, p, gmv, money=True), "live_paid_orders": self.sum(k, p, orders),
            "gpm": self.ratio(k, p, gmv, views, views, (views,), 1000, True),
            "uv_value": self.ratio(k, p, gmv, viewers, viewers, (viewers,), money=True),
            "live_click_rate": self.ratio(k, p, clicks, shows, shows, (clicks, shows)),
            "live_conversion_rate": self.ratio(k, p, orders, clicks, clicks, (clicks,)),
            "live_refund_rate": self.ratio(k, p, "退款金额", gmv, orders, ()),
            "live_new_followers": self.sum(k, p, "新增粉丝数"),
            "live_follow_rate": self.ratio(k, p, "新增粉丝数", viewers, viewers, (viewers,)),
        }

    def videos(self, p):
        k, gmv, plays = "videos", "成交金额", "播放次数"
        rows, days = self.rows(k, p, [])
        return {
            "videos": (len(rows), None) if days else NOT_COVERED,
            "video_gmv": self.sum(k, p, gmv, money=True), "video_paid_orders": self.sum(k, p, "成交订单数"),
            "video_plays": self.sum(k, p, plays, base=True),
            "video_gpm": self.ratio(k, p, gmv, plays, plays, (plays,), 1000, True),
            "video_uv_value": self.ratio(k, p, gmv, "播放人数", "播放人数", ("播放人数",), money=True),
            "video_click_rate": self.ratio(k, p, "商品点击次数", "商品曝光次数", "商品曝光次数",
                                           ("商品点击次数", "商品曝光次数")),
            "video_conversion_rate": self.ratio(k, p, "成交订单数", "商品点击次数", "商品点击次数", ("商品点击次数",)),
            "video_follow_rate": self.ratio(k, p, "涨粉数", "播放人数", "播放人数", ("播放人数",)),
            "video_new_followers": self.sum(k, p, "涨粉数"),
        }

    def return_on(self, p, column):
        """GMV ÷ spend of the rows that say both, and how many those are."""
        rows, days = self.rows("ad_spend", p, ["花费(元)", column])
        if not days:
            return NOT_COVERED
        return self.quotient(self.total(rows, column), self.total(rows, "花费(元)"), len(rows))

    def ads(self, p):
        k, spend, gmv, shows, clicks = "ad_spend", "花费(元)", "GMV", "封面曝光数", "封面点击数"
        orders, fans = "支付订单数", "涨粉量"
        out = {
            "ad_spend": self.sum(k, p, spend, money=True), "ad_gmv": self.sum(k, p, gmv, money=True, base=True),
            "ad_roi": self.return_on(p, gmv),
            "ad_paid_orders": self.sum(k, p, orders, base=True), "ad_new_fans": self.sum(k, p, fans, base=True),
            "ad_cost_per_order": self.ratio(k, p, spend, orders, orders, (spend, orders), money=True),
            "ad_cost_per_fan": self.ratio(k, p, spend, fans, fans, (spend, fans), money=True),
            "ad_click_rate": self.ratio(k, p, clicks, shows, shows, (clicks, shows)),
            "ad_cost_per_click": self.ratio(k, p, spend, clicks, clicks, (spend, clicks), money=True),
            "ad_cost_per_mille": self.ratio(k, p, spend, shows, shows, (spend, shows), 1000, True),
        }
        for name, column in (("same_day", "当日累计GMV"), ("1d", "次日累计GMV"), ("7d", "7日累计GMV"),
                             ("15d", "15日累计GMV"), ("30d", "30日累计GMV")):
            out["ad_roi_" + name] = self.return_on(p, column)
        rows, days = self.rows(k, p, [spend])
        both = days & self.order_days
        paid = [order for order in self.shop.shop.orders.values() if order.paid and order.paid.date() in both]
        spent = self.total([row for row in rows if row["day"] in both], spend) * 100
        out["ad_spend_rate"] = self.quotient(spent, sum(order.amount for order in paid), len(paid)) if both \
            else NOT_COVERED
        return out

    def service(self, p):
        k, talks = "service", "有效会话数"
        rows, days = self.rows(k, p, [talks, "平均响应时长(秒)"])
        seconds = sum(self.cell(row, talks) * self.cell(row, "平均响应时长(秒)") for row in rows)
        size = int(self.total(rows, talks))
        out = {"service_conversations": self.sum(k, p, talks, base=True),
               "average_response_seconds": self.quotient(seconds, size, size) if days else NOT_COVERED}
        for name, column in (("reply_rate_30s", "30秒内应答会话数"), ("reply_rate_3min", "3分钟内回复会话数"),
                             ("reply_rate_5min", "5分钟内回复会话数"), ("unanswered_rate", "未回复会话数")):
            out[name] = self.ratio(k, p, column, talks, talks, (talks,))
        out["satisfaction_rate"] = self.ratio(k, p, "满意会话数", "评价会话数", "评价会话数", ("评价会话数",))
        out["inquiry_conversion_rate"] = self.ratio(k, p, "询单支付人数", "询单人数", "询单人数", ("询单人数",))
        return out

    def reviews(self, p):
        return self.review_figures(p, lambda row: True, None)

    def review_figures(self, p, wanted, field):
        out = {}
        for name, column, test in (("bad_review_rate", "商品评分", self.is_bad), ("good_review_rate", "商品评分", self.is_good),
                                   ("service_bad_review_rate", "服务评分", self.is_bad),
                                   ("logistics_bad_review_rate", "物流评分", self.is_bad)):
            rows, days = self.rows("reviews", p, [column])
            rows = [row for row in rows if wanted(row)]
            stars = [self.cell(row, column) for row in rows]
            out[name] = self.quotient(sum(map(test, stars)), len(stars), len(stars)) if days else NOT_COVERED
        rows, days = self.rows("reviews", p, ["商品评分"])
        rows = [row for row in rows if wanted(row)]
        out["review_stars"] = self.quotient(self.total(rows, "商品评分"), len(rows), len(rows)) if days else NOT_COVERED
        bad = sum(self.is_bad(self.cell(row, "商品评分")) for row in rows)
        out["bad_reviews"] = (bad, None) if days else NOT_COVERED
        both = days & self.order_days
        paid = sum(1 for order in self.shop.shop.orders.values()
                   if order.paid and order.paid.date() in both and field in (None, order.field))
        bad = sum(self.is_bad(self.cell(row, "商品评分")) for row in rows if row["day"] in both)
        out["bad_reviews_of_paid_rate"] = self.quotient(bad, paid, paid) if both else NOT_COVERED
        rows, days = self.rows("reviews", p, [])
        rows = [row for row in rows if wanted(row)]
        out["reviews"] = (len(rows), None) if days else NOT_COVERED
        answered = sum(row["是否回复"] not in (None, "否", "未回复", "0") for row in rows)
        out["review_answer_rate"] = self.quotient(answered, len(rows), len(rows)) if days else NOT_COVERED
        return out

    def is_bad(self, stars):
        return stars <= self.bad

    def is_good(self, stars):
        return stars >= self.good

    def settlement(self, p):
        return self.settlement_figures(p, lambda row: True)

    def settlement_figures(self, p, wanted):
        rows, days = self.rows("settlement", p, ["订单实付(元)"])
        rows = [row for row in rows if wanted(row)]
        net = (self.total(rows, "订单实付(元)") - self.total(rows, "订单退款(元)")) * 100
        settled = self.total(rows, "实际结算金额(元)") * 100
        fee = (self.total(rows, "技术服务费(元)") + self.total(rows, "预售增收技术服务费(元)")) * 100
        commission = sum(self.total(rows, name) for name in ("达人佣金(元)", "团长佣金(元)", "快赚客佣金(元)",
                                                            "服务商佣金(元)")) * 100
        size = len(rows)
        if not days:
            return {}
        return {"settled_amount": (int(settled), None), "settlement_net": (int(net), None),
                "settlement_service_fee": (int(fee), None), "settlement_commission": (int(commission), None),
                "service_fee_rate": self.quotient(fee, net, size),
                "settlement_commission_rate": self.quotient(commission, net, size),
                "settled_share": self.quotient(settled, net, size)}

    def insurance(self, p):
        rows, days = self.rows("insurance", p, [])
        if not days:
            return {}
        fee, own, platform = (self.total(rows, name) * 100 for name in ("服务费用(元)", "商家承担服务费用(元)",
                                                                      "平台补贴费用(元)"))
        return {"insurance_merchant_fee": (int(own), None), "insured_orders": (len(rows), None),
                "insurance_fee_per_order": self.quotient(own, len(rows), len(rows), money=True),
                "insurance_platform_share": self.quotient(platform, fee, len(rows)),
                "insured_order_share": self.insured_share(p, None)}

    def insured_share(self, p, field):
        """Orders paid on days that both files cover; a charge of any day insures its order."""
        days = self.rows("insurance", p, [])[1]
        if not days & self.order_days:
            return NOT_COVERED
        insured = {row["订单编号"].strip() for row in self.books.rows["insurance"]}
        paid = [key for key, order in self.shop.paid(*p, field).items() if order.paid.date() in days]
        return self.quotient(sum(key in insured for key in paid), len(paid), len(paid))

    def ledger(self, p):
        rows, days = self.rows("ledger", p, [])
        if not days:
            return {}
        way = {sign: int(self.total([row for row in rows if row["账务方向"] == sign], "发生额(元)") * 100)
               for sign in ("收", "支")}
        return {"ledger_income": (way["收"], None), "ledger_expense": (way["支"], None),
                "ledger_net": (way["收"] - way["支"], None)}

    def products(self, p):
        rows, days = self.rows("products", p, [])
        listed = {row["商品ID"] for row in rows if row["商品状态"] in ("在售", "售卖中")}
        both = days & self.order_days
        sold = {order.product for order in self.shop.paid(*p).values()}
        return {"on_sale_products": (len(listed), None) if days else NOT_COVERED,
                "sell_through_rate": self.quotient(len(listed & sold), len(listed), len(listed)) if both
                else NOT_COVERED}

    def figures(self, first, last):
        p = (first, last)
        out = {}
        for part in (self.traffic, self.traffic_products, self.live, self.videos, self.ads, self.service, self.reviews,
                     self.settlement, self.insurance, self.ledger, self.products):
            out.update(part(p))
        return out

    # Broken down ------------------------------------------------------------------------------------------------

    def scene_of(self, source):
        for rule in self.scenes:
            if source in rule.get("sources", []):
                return rule["scene"]
        for rule in self.scenes:
            if any(word in source for word in rule.get("contains", [])):
                return rule["scene"]
        return "unclassified"

    def by_scene(self, first, last):
        rows, days = self.rows("traffic_sources", (first, last), [])
        result = {}
        for scene in SCENES:
            own = [row for row in rows if self.scene_of(row["流量来源"]) == scene]
            shows, clicks = int(self.total(own, "商品曝光次数")), int(self.total(own, "商品访问次数"))
            orders = int(self.total(own, "商品支付量"))
            result[scene] = {"product_exposures": (shows, None), "product_clicks": (clicks, None),
                             "click_rate": self.quotient(clicks, shows, shows),
                             "published_paid_orders": (orders, None),
                             "published_conversion_rate": self.quotient(orders, clicks, clicks),
                             "published_gmv": (int(self.total(own, "支付金额(分)")), None)}
        return result if days else {}

    def by_field(self, first, last):
        """Only reviews, settlements and charges for insurance name an order, and so a field."""
        if not any(first <= day <= last for day in self.order_days):
            return {field: {} for field in FIELDS}
        result = {}
        for field in FIELDS:
            def wanted(row, field=field):
                return self.shop.field_of(row["订单号"]) == field
            result[field] = {**self.review_figures((first, last), wanted, field),
                             **self.settlement_figures((first, last), wanted),
                             "insured_order_share": self.insured_share((first, last), field)}
        return result
