"""Does the first look of `show audit` say what the export files of the stores say?

Writes small sample shops, imports a folder per store, and recomputes from the raw files of two stores, to the fen, every
figure that the first look has: GMV, orders, net GMV, refund rates, order value and field shares, of a period
and of the one before it. Knows nothing of our code, database or rollup.

    python3 audit.py --shopglass BIN [--stores N] [--orders N] [--show]
"""

import argparse
import json
import os
import sys
import tempfile
from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from readexports import Shop  # noqa: E402
from recompute import run  # noqa: E402

LAST_DAY = date(2025, 12, 31)
DAYS = 120
# Well inside the sample, so that orders and after-sales cover both periods whole.
PERIOD = (LAST_DAY - timedelta(days=44), LAST_DAY - timedelta(days=15))
TOLERANCE = 1e-12
LEAST_ORDERS = {"average_order_value": 10, "distribution_share": 10, "self_broadcast_share": 10,
                "shelf_share": 10, "unclassified_share": 10, "order_refund_rate": 20, "amount_refund_rate_by_pay_day": 20}
FIELDS = ["distribution", "self_broadcast", "shelf", "unclassified"]


def half_away_from_zero(number):
    """Of a fraction of fen that is not negative."""
    return int(number + Fraction(1, 2))


def figures(shop, first, last):
    """id -> value, or None where it is undefined."""
    refunds = defaultdict(int)
    for aftersale in shop.aftersales:
        if aftersale.success:
            refunds[aftersale.order] += aftersale.amount
    paid = {key: order for key, order in shop.orders.items() if order.paid and first <= order.paid.date() <= last}
    gmv = sum(order.amount for order in paid.values())
    back = sum(refunds[key] for key in paid if key in refunds)
    result = {
        "paid_gmv": gmv,
        "paid_orders": len(paid),
        "net_gmv": gmv - back,
        "order_refund_rate": Fraction(sum(key in refunds for key in paid), len(paid)),
        "amount_refund_rate_by_pay_day": Fraction(back, gmv),
        "average_order_value": half_away_from_zero(Fraction(gmv, len(paid))),
    }
    for field in FIELDS:
        result[field + "_share"] = Fraction(sum(o.amount for o in paid.values() if o.field == field), gmv)
    if any(len(paid) < least for least in LEAST_ORDERS.values()):
        raise SystemExit(f"only {len(paid)} orders: choose a larger shop")
    return result


def same(found, expected):
    if isinstance(expected, int):
        return found == expected
    return abs(found - float(expected)) <= TOLERANCE


def check(store, now, before, faults):
    """How many numbers were compared."""
    compared = 0
    indicators = {indicator["id"]: indicator for indicator in store["indicators"]}
    for name, expected in now.items():
        indicator = indicators[name]
        where = f"{store['store']} {name}"
        if indicator["state"] != "value" or indicator["covered_days"] != indicator["days"]:
            faults.append(f"{where}: {indicator['state']}, {indicator['covered_days']} of {indicator['days']} days")
            continue
        compared += 2
        if not same(indicator["value"], expected):
            faults.append(f"{where}: {indicator['value']}, expected {float(expected)!r}")
        if indicator["previous"] is None or not same(indicator["previous"], before[name]):
            faults.append(f"{where} before: {indicator['previous']}, expected {float(before[name])!r}")
    missing = set(indicators) - set(now)
    if missing:
        faults.append(f"{store['store']}: nobody recomputed {sorted(missing)}")
    return compared


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shopglass", required=True)
    parser.add_argument("--stores", default="3")
    parser.add_argument("--orders", default="800")
    parser.add_argument("--show", action="store_true", help="print every expected figure")
    options = parser.parse_args()
    faults = []
    compared = checked = 0
    with tempfile.TemporaryDirectory() as base:
        folder = os.path.join(base, "clients")
        workspace = os.path.join(base, "clients.shopglass")
        run(options.shopglass, "sample", "--stores", options.stores, "--orders", options.orders, "--days", str(DAYS),
            "--last-day", LAST_DAY.isoformat(), "--out", folder)
        run(options.shopglass, "import", folder, "--store-per-folder", "--workspace", workspace)
        first, last = PERIOD
        length = (last - first).days + 1
        audit = json.loads(run(options.shopglass, "show", "audit", "--rollup-only", "--json", "--workspace", workspace,
                               "--from", first.isoformat(), "--to", last.isoformat()))
        for store in sorted(audit["stores"], key=lambda store: store["store"]):
            shop = Shop(os.path.join(folder, store["store"]))
            if checked == 2 or len(shop.orders) < 200:
                continue
            checked += 1
            now = figures(shop, first, last)
            before = figures(shop, first - timedelta(days=length), last - timedelta(days=length))
            compared += check(store, now, before, faults)
            if options.show:
                for name, value in now.items():
                    print(f"{store['store']} {name}: {float(value)!r}, before {float(before[name])!r}")
    for fault in faults:
        print(fault)
    print(f"{compared} figures of {checked} stores compared, {len(faults)} disagree")
    sys.exit(1 if faults or checked < 2 or compared < 40 else 0)


if __name__ == "__main__":
    main()
