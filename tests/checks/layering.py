#!/usr/bin/env python3
"""Which folder may include which, read from the include lines. Fails with every line that breaks the rule.

Also proves itself: with --self-test it must find the planted faults.
"""
import pathlib
import re
import sys

SUBJECTS = {"models/scores", "models/channels", "models/launches", "models/promotions", "models/buyers", "models/live", "models/products",
            "models/scoreboards", "models/prices", "models/influencers",
            "models/reconcile", "models/programmes", "models/evidence"}
FIGURES = {"models/base", "models/store", "models/columns", "models/rulebook", "models/indicators"}

ALLOWED = {
    "models/base": set(),
    "models/container": {"models/base"},
    "models/store": {"models/base"},
    "models/columns": {"models/base", "models/store"},
    "models/import": {"models/base", "models/store", "models/container"},
    "models/rulebook": {"models/base"},
    "models/indicators": {"models/base", "models/store", "models/columns", "models/rulebook"},
    **{subject: FIGURES for subject in SUBJECTS},
    "models/actions": FIGURES | SUBJECTS,
    "models/overview": FIGURES | SUBJECTS | {"models/actions"},
    "models/audit": {"models/base", "models/indicators", "models/rulebook", "models/actions", "models/overview"} | SUBJECTS,
    "models/report": FIGURES - {"models/store"} | SUBJECTS | {"models/actions", "models/overview", "models/audit"},
    "models/sample": {"models/base", "models/container"},
    "widgets/common": {"models/base", "models/evidence", "models/report", "models/indicators", "models/rulebook"},
    "widgets/charts": {"models/base", "models/report", "widgets/common"},
    "widgets/report": {"models/base", "models/report", "widgets/common", "widgets/charts"},
    "widgets/pages": {"models/audit", "models/base", "models/report", "models/overview", "models/indicators", "models/rulebook",
                      "models/import", "models/store", "models/actions", "widgets/common", "widgets/charts"} | SUBJECTS,
}
# Qt headers that only widgets and app may use.
GUI = re.compile(r"^(QtGui|QtWidgets|QtSvg|QtPrintSupport|Q(Widget|Painter|Color|Font|Image|Pixmap|Icon|Application|"
                 r"GuiApplication|Label|Main|Dialog|Push|Tool|Style|Palette|Pen|Brush|Svg|Pdf|Text(Document|Cursor)|"
                 r"Action|Menu|Layout|HBox|VBox|Grid|Form|Scroll|Table|Tree|List(View|Widget)|Combo|Line(Edit)|Check|Radio)"
                 r"|qcustomplot\.h)")
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def faults_of(path: str, text: str) -> list[str]:
    folder = "/".join(path.split("/")[:2])
    faults = []
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        target = match.group(2)
        where = f"{path}:{number}: {target}"
        if folder.startswith("models/") and GUI.match(target):
            faults.append(f"{where}: models know no Gui and no Widgets")
        if target == "sqlite3.h" and folder != "models/store":
            faults.append(f"{where}: only models/store speaks SQL")
        if target.startswith("QSql") or target.startswith("QtSql"):
            faults.append(f"{where}: QtSql is not used")
        if "qcustomplot" in target and folder != "widgets/charts":
            faults.append(f"{where}: only widgets/charts draws with QCustomPlot")
        if match.group(1) == '"' and target.count("/") >= 2 and folder in ALLOWED:
            other = "/".join(target.split("/")[:2])
            if other != folder and other not in ALLOWED[folder]:
                faults.append(f"{where}: {folder} may not include {other}")
        if match.group(1) == '"' and target.startswith("app/") and folder != "app" and not path.startswith(("app/", "tests/")):
            faults.append(f"{where}: nothing but app and tests includes app")
    return faults


def self_test() -> None:
    planted = [("models/base/a.cpp", "#include <QtGui/QColor>"), ("models/scores/a.cpp", '#include "models/channels/b.h"'),
               ("widgets/pages/a.cpp", "#include <sqlite3.h>"), ("models/import/a.h", '#include "models/report/b.h"'),
               ("widgets/pages/a.cpp", "#include <qcustomplot.h>"), ("models/base/a.h", '#include "app/services.h"')]
    for path, line in planted:
        assert faults_of(path, line), f"not found: {path}: {line}"
    assert not faults_of("models/scores/a.cpp", '#include "models/indicators/b.h"')


def main() -> int:
    root = pathlib.Path(sys.argv[1])
    self_test()
    faults = []
    read = 0
    for top in ("app", "models", "widgets"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                read += 1
                faults += faults_of(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    print("\n".join(faults))
    print(f"{read} files read, {len(faults)} faults")
    return 1 if faults or not read else 0


sys.exit(main())
