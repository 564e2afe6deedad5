"""Does `shopglass kpi` say what the export files say?

Writes a sample shop, lets shopglass import it, recomputes every figure from the raw files with figures.py and compares:
money and counts to the unit, ratios and hours to 1e-9. Periods: all days, one month, one day; and all days again from
the encrypted workbooks instead of the CSV.

    python3 recompute.py --shopglass BIN [--seed S] [--orders N] [--days N] [--keep DIR]
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from datetime import timedelta

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from figures import FIELDS, Figures  # noqa: E402
from otherfigures import NOT_COVERED, OtherFigures  # noqa: E402
from readexports import Shop, is_encrypted, table  # noqa: E402
from readfigures import Books  # noqa: E402

SOURCE = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
LAST_DAY = "2025-12-31"
TOLERANCE = 1e-9
FIELD_FIGURES = ["paid_gmv", "paid_orders", "refund_amount_by_pay_day", "commission"]


def run(program, *arguments):
    result = subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8")
    if result.returncode != 0:
        sys.exit(f"{' '.join(arguments)}: exit code {result.returncode}\n{result.stdout}{result.stderr}")
    return result.stdout


def rulebook(name):
    with open(os.path.join(SOURCE, "resources", "rulebook", name), encoding="utf-8") as file:
        return json.load(file)


def minimum_samples():
    folder = os.path.join(SOURCE, "resources", "catalogue")
    samples = {}
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            for entry in json.load(file).get("indicators", []):
                samples[entry["id"]] = entry.get("minimum_sample", 0)
    return samples


class Comparison:
    def __init__(self, minimum_samples):
        self.minimum_samples = minimum_samples
        self.compared = 0
        self.values = 0
        self.faults = []

    def check(self, where, expected, indicator):
        if expected == NOT_COVERED:
            self.compared += 1
            if indicator["state"] != NOT_COVERED:
                self.faults.append(f"{where} {indicator['id']}: state {indicator['state']}, expected not_covered")
            return
        value, sample = expected
        name = indicator["id"]
        self.compared += 1
        state = "value"
        if value is None:
            state = "undefined"
        elif sample is not None and sample < self.minimum_samples[name]:
            state = "not_enough_data"
        if indicator["state"] != state:
            self.faults.append(f"{where} {name}: state {indicator['state']}, expected {state} (sample {sample})")
        elif state == "value":
            self.values += 1
            if isinstance(value, int):
                good = indicator["value"] == value
            else:
                good = abs(indicator["value"] - float(value)) <= TOLERANCE * max(1.0, abs(float(value)))
            if not good:
                self.faults.append(f"{where} {name}: {indicator['value']}, expected {value} = {float(value)!r}")


def kpi(options, workspace, first, last, names, *more):
    text = run(options.shopglass, "kpi", *names, "--workspace", workspace, "--from", first.isoformat(), "--to",
               last.isoformat(), "--json", *more)
    return json.loads(text)["rows"]


def periods(figures):
    first, last = figures.covered()
    # The busiest of the days on which an order of the evening before was paid: pay day and creation day differ there.
    paid_days = [order.paid.date() for order in figures.shop.orders.values() if order.paid]
    late_days = {order.paid.date() for order in figures.shop.orders.values()
                 if order.paid and order.paid.date() != order.created.date()}
    busiest = max(sorted(late_days), key=paid_days.count)
    yield "all days", first, last
    # The month of which there is an earlier export, so that versions decide.
    middle = first + (last - first) // 2
    start = middle.replace(day=1)
    end = (start + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    yield "one month", max(start, first), min(end, last)
    yield "one day", busiest, busiest


def compare(options, figures, workspace, name, first, last, comparison):
    where = f"{name} {first}…{last}"
    expected = figures.figures(first, last)
    rows = kpi(options, workspace, first, last, list(expected))
    indicators = rows[0]["indicators"]
    assert [entry["id"] for entry in indicators] == list(expected), "kpi answers in another order"
    for entry in indicators:
        comparison.check(where, expected[entry["id"]], entry)
    by_field = figures.by_field(first, last)
    rows = kpi(options, workspace, first, last, FIELD_FIGURES, "--by", "field")
    assert sorted(row["key"]["field"] for row in rows) == sorted(FIELDS), "the four fields are not four"
    for row in rows:
        for entry in row["indicators"]:
            comparison.check(f"{where} {row['key']['field']}", by_field[row["key"]["field"]][entry["id"]], entry)
    if options.show:
        for key, (value, sample) in expected.items():
            print(f"{where} {key}: {float(value) if value is not None else None} (sample {sample})")
        for field, sums in by_field.items():
            print(f"{where} {field}: {[value for value, _ in sums.values()]}")


def compare_others(options, others, workspace, name, first, last, comparison):
    where = f"{name} {first}…{last}"
    expected = others.figures(first, last)
    for entry in kpi(options, workspace, first, last, list(expected))[0]["indicators"]:
        comparison.check(where, expected[entry["id"]], entry)
    for key, groups in (("scene", others.by_scene(first, last)), ("field", others.by_field(first, last))):
        if not groups:
            continue
        names = list(next(iter(groups.values())))
        rows = kpi(options, workspace, first, last, names, "--by", key)
        assert sorted(row["key"][key] for row in rows) == sorted(groups), f"the rows by {key} are others"
        for row in rows:
            for entry in row["indicators"]:
                comparison.check(f"{where} {row['key'][key]}", groups[row["key"][key]][entry["id"]], entry)
    if options.show:
        for key, figure in expected.items():
            print(f"{where} {key}: {figure}")


def recompute(options, base):
    folder = os.path.join(base, "files")
    run(options.shopglass, "sample", "--out", folder, "--orders", options.orders, "--days", options.days, "--seed",
        options.seed, "--last-day", LAST_DAY)
    shop = Shop(folder)
    assert shop.versions > len(shop.orders), "no order was exported twice: the version rule was not tried"
    launches = rulebook("launches.json")["rule"]
    figures = Figures(shop, rulebook("aftersales.json")["quality_reasons"]["reasons"], launches["quiet_days"],
                      launches["window_days"])
    comparison = Comparison(minimum_samples())

    workspace = os.path.join(base, "shop.shopglass")
    run(options.shopglass, "import", folder, "--workspace", workspace)
    others = OtherFigures(Books(folder), figures, rulebook)
    for name, first, last in periods(figures):
        compare(options, figures, workspace, name, first, last, comparison)
        compare_others(options, others, workspace, name, first, last, comparison)

    # The encrypted workbooks hold the same orders as the CSV read here; alone they must give the same figures.
    workspace = os.path.join(base, "encrypted.shopglass")
    files = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    files = [path for path in files if is_encrypted(path) or table(path)[0] != "orders"]
    assert sum(map(is_encrypted, files)) > 1, "no encrypted workbooks"
    run(options.shopglass, "import", *files, "--workspace", workspace)
    compare(options, figures, workspace, "encrypted workbooks", *figures.covered(), comparison)
    return comparison


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shopglass", required=True)
    parser.add_argument("--seed", default="7")
    parser.add_argument("--orders", default="3000")
    parser.add_argument("--days", default="365")
    parser.add_argument("--keep", help="work in this folder and leave the files there")
    parser.add_argument("--show", action="store_true", help="print every expected figure")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        comparison = recompute(options, options.keep or temporary)
    for fault in comparison.faults:
        print(fault)
    print(f"{comparison.compared} figures compared, {comparison.values} of them values, "
          f"{len(comparison.faults)} disagree")
    # Far fewer values would mean that little was imported, and agreeing on nothing proves nothing.
    sys.exit(1 if comparison.faults or comparison.values < 100 else 0)


if __name__ == "__main__":
    main()
