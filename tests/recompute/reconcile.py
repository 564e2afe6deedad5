#!/usr/bin/env python3
"""Reconciles the orders of a sample shop with its settlement bills and after-sales from the raw files, and compares with
what the program says: every step of the way from payment to settlement, every count, every order that differs.

Python standard library only; knows nothing of our code but the rules of the rulebook and the sentences of design.md.
Wrong bills are planted, so that there is something to find.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from datetime import date, timedelta

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from figures import rounded  # noqa: E402
from readexports import AFTERSALE, STATUS, counted, fen, is_encrypted, is_refund, moment, table, winners  # noqa: E402
from readfigures import rows_of  # noqa: E402

RULES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "rulebook",
                     "reconciliation.json")
NOBODY = (None, "0", "0.0")


def money(row, name):
    text = row.get(name)
    return 0 if text in (None, "", "-") else fen(text)


class Files:
    """The winners of orders, after-sales and parcels; the rows of the bill; the days that each kind covers."""

    def __init__(self, folder):
        found = {"orders": [], "aftersales": [], "shipments": []}
        self.bills = []
        self.covered = defaultdict(list)
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if is_encrypted(path):
                continue
            kind, headers, rows = table(path)
            if kind and rows:
                renames = {"orders": {"订单编号": "订单号"}, "shipments": {"快递单号": "物流单号"}}.get(kind, {})
                rows = [{renames.get(header, header): value for header, value in row.items()} for row in rows]
                found[kind].append(([renames.get(header, header) for header in headers], rows))
                time = {"orders": "订单创建时间", "aftersales": "售后申请时间", "shipments": "发货时间"}[kind]
                self.cover(kind, [moment(row[time]) for row in rows if row[time]])
                continue
            kind, _, rows = rows_of(path)
            if kind == "settlement":
                self.bills += rows
                self.cover(kind, [moment(row["实际结算时间"]) for row in rows if row["实际结算时间"] not in ("", "-")])
        self.orders = winners(found["orders"], lambda row: row["订单号"],
                              lambda row: (STATUS.index(row["订单状态"]), AFTERSALE[row["售后状态"]]))
        self.aftersales = winners(found["aftersales"], lambda row: (row["订单编号"], row["售后单号"]),
                                  lambda row: AFTERSALE[row["售后状态"]]).values()
        self.parcels = winners(found["shipments"], lambda row: (row["订单编号"], row["物流单号"]), lambda row: 0).values()

    def cover(self, kind, moments):
        self.covered[kind].append((min(moments).date(), max(moments).date()))

    def covers(self, kind, first, last):
        """Whether files of a kind cover every day."""
        days = set()
        for begin, end in self.covered[kind]:
            days.update(begin + timedelta(days=i) for i in range((end - begin).days + 1))
        return all(first + timedelta(days=i) in days for i in range((last - first).days + 1))


class Reconciler:
    def __init__(self, files, rules, first, last):
        self.files, self.rule = files, rules["rule"]
        self.order_of_issues = [issue["id"] for issue in rules["issues"]]
        self.first, self.last = first, last
        self.tolerance = self.rule["tolerance_fen"]
        self.by_order = defaultdict(list)
        for row in files.bills:
            if row["实际结算时间"] not in ("", "-"):
                self.by_order[row["订单号"]].append(row)
        self.aftersales = defaultdict(list)
        for row in files.aftersales:
            self.aftersales[row["订单编号"]].append(row)
        self.parcels = defaultdict(list)
        for row in files.parcels:
            self.parcels[row["订单编号"]].append(row)
        self.rates = self.usual_rates()
        self.steps, self.states, self.rows = Counter(), Counter(), {}
        self.unknown_not_covered = 0

    @staticmethod
    def bill(rows):
        """The rows of an order added up."""
        add = lambda *names: sum(money(row, name) for row in rows for name in names)  # noqa: E731
        return {
            "paid": add("订单实付(元)"), "refund": add("订单退款(元)"), "settled": add("实际结算金额(元)"),
            "coupons": add("平台补贴", "达人补贴"), "subsidies": add("平台补贴", "达人补贴", "支付营销补贴"),
            "income": add("政府补贴") - add("支付营销回退(元)"),
            "promoters": add("达人佣金(元)", "快赚客佣金(元)"),
            "commissions": add("达人佣金(元)", "快赚客佣金(元)", "团长佣金(元)", "服务商佣金(元)"),
            "fees": add("技术服务费(元)", "预售增收技术服务费(元)"), "other": add("其他收费"),
            "days": sorted(moment(row["实际结算时间"]).date() for row in rows),
        }

    def usual_rates(self):
        seen = defaultdict(list)
        for rows in self.by_order.values():
            for row in rows:
                bill = self.bill([row])
                base = max(0, bill["paid"] + bill["subsidies"] + bill["income"] - bill["refund"])
                if row["商品ID"] and base > 0 and 0 <= bill["fees"] <= base:
                    seen[row["商品ID"]].append(rounded(bill["fees"] * 1_000_000, base))
        return {product: sorted(rates)[len(rates) // 2] for product, rates in seen.items()
                if len(rates) >= self.rule["fee_rate_rows"]}

    def refunds(self, order):
        """(finished on, fen) of every refund that was granted."""
        given = {row["售后单号"]: (moment(row["售后完结时间"]), fen(row["退款金额"]) or 0)
                 for row in self.aftersales[order] if is_refund(row)}
        row = self.files.orders[order]
        if not moment(row["订单支付时间"]):
            return list(given.values())
        fens = counted([(finished, key, amount) for key, (finished, amount) in given.items()], fen(row["实付款"]))
        return [(finished, fens[key]) for key, (finished, _) in given.items()]

    def run(self):
        for number, row in self.files.orders.items():
            if row["订单支付时间"] is None:
                continue
            if self.first <= moment(row["订单支付时间"]).date() <= self.last:
                self.take(number, row)
        for number, rows in self.by_order.items():
            if number not in self.files.orders:
                self.take_stray(number, rows)
        return self

    def take_stray(self, number, rows):
        bill = self.bill(rows)
        if not self.first <= bill["days"][0] <= self.last:
            return
        made = [moment(row["订单创建时间"]).date() for row in rows]
        if not all(self.files.covers("orders", day, day) for day in made):
            self.unknown_not_covered += 1
            return
        self.rows[number] = ("unknown_order", None, bill["settled"], bill["settled"], {})

    def take(self, number, row):
        paid = fen(row["实付款"])
        refunds = sum(amount for _, amount in self.refunds(number))
        self.steps["paid"] += paid
        self.steps["refunds"] -= refunds
        rows = self.by_order.get(number)
        if not rows:
            self.steps["open"] -= paid - refunds
            self.take_open(number, row, paid, refunds)
            return
        bill = self.bill(rows)
        self.steps["subsidies"] += bill["subsidies"] + bill["income"]
        self.steps["commissions"] -= bill["commissions"]
        self.steps["service_fees"] -= bill["fees"]
        self.steps["other_fees"] -= bill["other"]
        self.steps["settled"] += bill["settled"]
        self.take_settled(number, row, paid, refunds, bill, len(rows))

    def take_open(self, number, row, paid, refunds):
        rule = self.rule
        if paid - refunds <= self.tolerance or row["订单状态"] == "交易关闭":
            self.states["nothing_due"] += 1
            return
        disputed = row["售后状态"] == "售后处理中" or any(case["售后状态"] in ("售后处理中", "处理中")
                                                for case in self.aftersales[number])
        if row["订单状态"] not in ("已收货", "交易成功") or disputed:
            self.states["not_due"] += 1
            return
        parcels = self.parcels[number]
        if parcels and all(parcel.get("签收时间") for parcel in parcels):
            due = max(moment(parcel["签收时间"]) for parcel in parcels).date()
        else:
            shipped = [moment(row["发货时间"] or row["预售/承诺发货时间"])] if row["发货时间"] or row[
                "预售/承诺发货时间"] else []
            shipped += [moment(parcel["发货时间"]) for parcel in parcels if parcel["发货时间"]]
            due = (max(shipped) if shipped else moment(row["订单支付时间"])).date()
            due += timedelta(days=rule["delivery_days"])
        due += timedelta(days=rule["confirm_days"] + rule["settle_days"])
        unknown = row["售后状态"] == "退款成功" and not self.aftersales[number]
        if not unknown and self.files.covers("settlement", moment(row["订单创建时间"]).date(), due):
            expected = self.expected_without_bill(row, paid, refunds)
            self.rows[number] = ("overdue", expected, None, -expected, {})
        else:
            self.states["not_covered" if due <= self.last else "not_due"] += 1

    def expected_without_bill(self, row, paid, refunds):
        full = paid + sum(money(row, name) for name in ("平台补贴", "主播补贴", "支付优惠"))
        left = max(0, full - refunds)
        fee = rounded(left * self.rates.get(row["商品ID"], 0), 1_000_000)
        commission = rounded(money(row, "预估推广佣金") * left, full) if full else 0
        return left - commission - fee

    def expected_refund(self, number, paid, refunds, bill, issues, made):
        settled = bill["days"][0]
        if self.files.orders[number]["售后状态"] == "退款成功" and not self.aftersales[number]:
            return bill["refund"]
        if bill["refund"] - refunds > self.tolerance:
            return refunds if self.files.covers("aftersales", made, bill["days"][-1]) else bill["refund"]
        if refunds - bill["refund"] <= self.tolerance:
            return bill["refund"]
        before = sum(amount for when, amount in self.refunds(number) if when is None or when.date() < settled)
        if before - bill["refund"] > self.tolerance:
            if before >= paid - self.tolerance and bill["settled"] > self.tolerance:
                issues.add("refunded_settled")
            return refunds
        last = max(when for when, _ in self.refunds(number) if when).date()
        if self.files.covers("settlement", settled, last + timedelta(days=self.rule["deduct_days"])):
            issues.add("refund_not_deducted")
            return refunds
        return bill["refund"]

    def expected_commission(self, row, base, full, bill):
        estimate = money(row, "预估推广佣金")
        promoted = row["渠道"] == "分销" or any(row[name] not in NOBODY for name in ("CPS达人ID", "团长ID", "快赚客ID"))
        if promoted and estimate <= 0:
            return bill["commissions"]
        expected = rounded(estimate * base, full) if full else 0
        most = max(self.tolerance, int(self.rule["commission_tolerance"] * abs(expected)))
        if min(abs(bill["promoters"] - expected), abs(bill["commissions"] - expected)) <= most:
            return bill["commissions"]
        return expected + bill["commissions"] - bill["promoters"]

    def take_settled(self, number, row, paid, refunds, bill, rows):
        issues, made = set(), moment(row["订单创建时间"]).date()
        near = lambda a, b: abs(a - b) <= self.tolerance  # noqa: E731
        e_paid = bill["paid"] if near(paid, bill["paid"]) else paid
        added = sum(money(row, name) for name in ("平台补贴", "主播补贴", "支付优惠"))
        e_added = bill["subsidies"] if near(added, bill["subsidies"]) else added
        e_refund = self.expected_refund(number, paid, refunds, bill, issues, made)
        full = e_paid + bill["coupons"]
        e_commission = self.expected_commission(row, max(0, full - e_refund), full, bill)
        base = max(0, e_paid + e_added + bill["income"] - e_refund)
        e_fee = bill["fees"]
        if row["商品ID"] in self.rates:
            usual = rounded(base * self.rates[row["商品ID"]], 1_000_000)
            if abs(usual - bill["fees"]) > max(self.tolerance, int(self.rule["fee_rate_tolerance"] * base)):
                e_fee = usual
        made_up = (bill["paid"] + bill["subsidies"] + bill["income"] - bill["refund"] - bill["commissions"]
                   - bill["fees"] - bill["other"])
        parts = {"paid": (e_paid, bill["paid"]), "subsidy": (e_added, bill["subsidies"]),
                 "refund": (-e_refund, -bill["refund"]), "commission": (-e_commission, -bill["commissions"]),
                 "service_fee": (-e_fee, -bill["fees"]),
                 "sum": (0, 0 if near(made_up, bill["settled"]) else bill["settled"] - made_up)}
        parts = {part: pair for part, pair in parts.items() if pair[0] != pair[1]}
        difference = sum(billed - expected for expected, billed in parts.values())
        if rows > 1 and bill["paid"] > paid + self.tolerance:
            issues.add("settled_twice")
        if parts:
            issues.add("amount_differs")
        if not issues:
            self.states["agree"] += 1
            return
        issue = min(issues, key=self.order_of_issues.index)
        self.rows[number] = (issue, bill["settled"] - difference, bill["settled"], difference, parts)


def program(shopglass, *arguments):
    ran = subprocess.run([shopglass, *map(str, arguments)], capture_output=True, stdin=subprocess.DEVNULL, check=False)
    if ran.returncode:
        sys.exit(f"{arguments}: exit {ran.returncode}\n{ran.stderr.decode()}")
    return ran.stdout.decode()


def said_rows(said):
    return {row["order"]: (row["issue"], row["expected"], row["settled"], row["difference"],
                           {part["part"]: (part["expected"], part["billed"]) for part in row["parts"]})
            for row in said["rows"]}


def compare(said, found):
    """Every fault as a line."""
    faults = []

    def same(what, ours, theirs):
        if ours != theirs:
            faults.append(f"{what}: the program says {ours!r}, the files {theirs!r}")

    steps = {step: found.steps[step] for step in
             ("paid", "refunds", "open", "subsidies", "commissions", "service_fees", "other_fees", "settled")}
    steps["differences"] = found.steps["settled"] - sum(
        amount for step, amount in steps.items() if step != "settled")
    same("steps", said["waterfall"], steps)
    for state in ("agree", "not_due", "nothing_due", "not_covered"):
        same(state, said[state]["orders"], found.states[state])
    same("unknown_not_covered", said["unknown_not_covered"], found.unknown_not_covered)
    ours, theirs = said_rows(said), found.rows
    for number in sorted(set(ours) | set(theirs)):
        same(f"order {number}", ours.get(number), theirs.get(number))
    counts = Counter(issue for issue, *_ in theirs.values())
    for issue in said["issues"]:
        same(f"orders with {issue['id']}", issue["orders"], counts[issue["id"]])
    same("order of the rows", [abs(row["difference"]) for row in said["rows"]],
         sorted((abs(row["difference"]) for row in said["rows"]), reverse=True))
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shopglass", required=True)
    parser.add_argument("--orders", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--plant", choices=["settlement", "none"], default="settlement")
    parser.add_argument("--keep", help="a folder for the files instead of a temporary one")
    options = parser.parse_args()
    planted = options.plant == "settlement"
    with open(RULES, encoding="utf-8") as file:
        rules = json.load(file)
    with tempfile.TemporaryDirectory() as made:
        folder = options.keep or made
        files, workspace = os.path.join(folder, "files"), os.path.join(folder, "shop.shopglass")
        program(options.shopglass, "sample", "--out", files, "--orders", options.orders, "--days", 300, "--seed",
                options.seed, "--last-day", "2026-06-30", *(["--plant", "settlement"] if planted else []))
        program(options.shopglass, "import", files, "--workspace", workspace, "--allow-rejects")
        said = json.loads(program(options.shopglass, "show", "reconciliation", "--json", "--workspace", workspace))
        first, last = (date.fromisoformat(said["window"][end]) for end in ("from", "to"))
        found = Reconciler(Files(files), rules, first, last).run()
    if (last - first).days + 1 != rules["rule"]["window_days"]:
        sys.exit(f"the window has not the rulebook's length: {first} to {last}")
    faults = compare(said, found)
    if planted:
        missing = {issue["id"] for issue in rules["issues"]} - {issue for issue, *_ in found.rows.values()}
        faults += [f"nothing was planted for {issue}" for issue in sorted(missing)]
    elif found.rows:
        faults.append(f"nothing was planted, and yet {found.rows}")
    print("\n".join(faults[:40]) or f"{sum(found.states.values()) + len(found.rows)} orders agree with the recomputation,"
          f" {dict(Counter(issue for issue, *_ in found.rows.values()))}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
