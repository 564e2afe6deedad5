"""Does `shopglass kpi` say what the export files say?

Writes a sample shop, lets shopglass import it, recomputes every indicator of the catalogue from the raw files with figures.py,
otherfigures.py and contributions.py and compares, of the whole shop and of each field: money and counts to the unit, ratios and hours to
1e-9, and the state of what has no value. Periods: all days, one month, one day; and all days again from the encrypted
workbooks instead of the CSV. An indicator that nothing recomputes is a fault.

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
from contributions import Contributions  # noqa: E402
from figures import FIELDS, NOT_COVERED, Figures  # noqa: E402
from otherfigures import OtherFigures  # noqa: E402
import plantedshop  # noqa: E402
from readexports import Shop, is_encrypted, table  # noqa: E402
from readfigures import Books  # noqa: E402

SOURCE = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
LAST_DAY = "2025-12-31"
TOLERANCE = 1e-9


def run(program, *arguments, code=0):
    result = subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8")
    if result.returncode != code:
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


def aftersale_rules():
    book = rulebook("aftersales.json")
    with open(os.path.join(SOURCE, "resources", "import", "kinds.json"), encoding="utf-8") as file:
        kind = next(kind for kind in json.load(file)["kinds"] if kind["id"] == "aftersales")
    verdict = next(attribute for attribute in kind["attributes"] if attribute["id"] == "arbitration")
    return {"quality_reasons": set(book["quality_reasons"]["reasons"]),
            "logistics_reasons": set(book.get("logistics_reasons", {}).get("reasons", [])), "follow_up": book["follow_up"]["days"],
            "no_verdict": verdict["negatives"], "liable": verdict.get("liable", []), "cleared": verdict.get("cleared", [])}


class Comparison:
    def __init__(self, minimum_samples):
        self.minimum_samples = minimum_samples
        self.compared = 0
        self.values = 0
        self.faults = []
        self.recomputed = set()

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


def expected_figures(figures, others, names, recomputed, first, last):
    """(of the whole period, by field): every figure of the catalogue; what is not recomputed cannot be known."""
    left = Contributions(others)
    whole = {**figures.figures(first, last), **others.figures(first, last), **left.figures(first, last)}
    recomputed.update(whole)
    by_field = others.by_field(first, last)
    fields = {field: {**figures.figures(first, last, field), **by_field[field], **left.figures(first, last, field)}
              for field in FIELDS}
    return ({name: whole.get(name, NOT_COVERED) for name in names},
            {field: {name: found.get(name, NOT_COVERED) for name in names} for field, found in fields.items()})


def compare(options, figures, others, workspace, name, first, last, comparison):
    where = f"{name} {first}…{last}"
    names = list(comparison.minimum_samples)
    expected, by_field = expected_figures(figures, others, names, comparison.recomputed, first, last)
    indicators = kpi(options, workspace, first, last, names)[0]["indicators"]
    assert [entry["id"] for entry in indicators] == names, "kpi answers in another order"
    for entry in indicators:
        comparison.check(where, expected[entry["id"]], entry)
    for key, groups in (("scene", others.by_scene(first, last)), ("field", by_field)):
        if not groups:
            continue
        rows = kpi(options, workspace, first, last, list(next(iter(groups.values()))), "--by", key)
        assert sorted(row["key"][key] for row in rows) == sorted(groups), f"the rows by {key} are others"
        for row in rows:
            for entry in row["indicators"]:
                comparison.check(f"{where} {row['key'][key]}", groups[row["key"][key]][entry["id"]], entry)
    if options.show:
        for key, figure in expected.items():
            print(f"{where} {key}: {figure}")


def recompute_planted(options, base, comparison):
    """What the sample shop's files never have."""
    folder, workspace = os.path.join(base, "planted"), os.path.join(base, "planted.shopglass")
    plantedshop.write(folder)
    run(options.shopglass, "import", folder, "--workspace", workspace)
    figures = Figures(Shop(folder), aftersale_rules())
    others = OtherFigures(Books(folder), figures, rulebook)
    for name, first, last in periods(figures):
        compare(options, figures, others, workspace, "planted, " + name, first, last, comparison)

    # Official scores that their scale does not hold are refused, and nothing shows them.
    scales = {rule["name"]["zh"]: (rule["scale_min"], rule["scale_max"]) for rule in rulebook("scores.json")["scores"]
              if rule["current"]}
    good = [(score, dimension, float(value)) for score, dimension, value in plantedshop.SCORES
            if scales[score][0] <= float(value) <= scales[score][1]]
    path = os.path.join(base, "scores.csv")
    plantedshop.write_scores(path)
    text = run(options.shopglass, "import", path, "--workspace", workspace, "--json", code=4)
    refused = json.loads(text)["imports"][0]["rows_rejected"]
    if refused != len(plantedshop.SCORES) - len(good):
        comparison.faults.append(f"{refused} scores are refused")
    cards = json.loads(run(options.shopglass, "show", "scores", "--workspace", workspace, "--json"))["scores"]
    shown = sorted(point["value"] for card in cards for line in card["official"] for point in line["history"])
    if shown != sorted(value for _, _, value in good):
        comparison.faults.append(f"the scores {shown} are shown, expected {good}")


def recompute(options, base):
    folder = os.path.join(base, "files")
    run(options.shopglass, "sample", "--out", folder, "--orders", options.orders, "--days", options.days, "--seed",
        options.seed, "--last-day", LAST_DAY)
    shop = Shop(folder)
    assert shop.versions > len(shop.orders), "no order was exported twice: the version rule was not tried"
    launches = rulebook("launches.json")["rule"]
    figures = Figures(shop, aftersale_rules(), launches["quiet_days"], launches["window_days"])
    comparison = Comparison(minimum_samples())

    workspace = os.path.join(base, "shop.shopglass")
    run(options.shopglass, "import", folder, "--workspace", workspace)
    others = OtherFigures(Books(folder), figures, rulebook)
    for name, first, last in periods(figures):
        compare(options, figures, others, workspace, name, first, last, comparison)

    # The encrypted workbooks hold the same orders as the CSV read here; alone they must give the same figures.
    workspace = os.path.join(base, "encrypted.shopglass")
    files = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    files = [path for path in files if is_encrypted(path) or table(path)[0] != "orders"]
    assert sum(map(is_encrypted, files)) > 1, "no encrypted workbooks"
    run(options.shopglass, "import", *files, "--workspace", workspace)
    compare(options, figures, others, workspace, "encrypted workbooks", *figures.covered(), comparison)
    recompute_planted(options, base, comparison)
    missing = set(comparison.minimum_samples) - comparison.recomputed
    comparison.faults += [f"{name}: nothing recomputes it" for name in sorted(missing)]
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
    sys.exit(1 if comparison.faults or comparison.values < 1500 else 0)


if __name__ == "__main__":
    main()
