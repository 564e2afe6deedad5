#!/usr/bin/env python3
"""Words that must not stand in the sources, each with the reason."""
import pathlib
import re
import sys

STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
COMMENT = re.compile(r"(?<![:\"'])//.*$")

YEAR = re.compile(r"\b20[12]\d\b")

RULES = [
    (re.compile(r"\bprocessEvents\s*\("), ("app", "models", "widgets", "tests"), (), "work runs off the UI thread instead"),
    (re.compile(r"\b(SIGNAL|SLOT)\s*\("), ("app", "models", "widgets", "tests"), (), "connect by function pointer"),
    (re.compile(r'#[0-9a-fA-F]{6}\b'), ("app", "widgets"), ("widgets/common/theme.cpp",), "colours live in the theme"),
    (re.compile(r"\bQThread::m?sleep|std::this_thread::sleep_for"), ("tests", "widgets", "app"), (), "wait on signals"),
    (re.compile(r"\bQSKIP\b|QVERIFY\(true\)"), ("tests",), (), "a test that cannot fail is a defect"),
    (re.compile(r"\b(TODO|FIXME|XXX)\b"), ("app", "models", "widgets", "tests"), (), "do it, or say why not in an issue"),
    (re.compile(r"\b(double|float)\s+\w*([fF]en|[gG]mv|amount)\w*\s*[;=,)]"), ("models/store", "models/import"), (),
     "money is integer fen"),
    (YEAR, ("models/rulebook", "models/promotions", "models/launches", "models/actions",
                                   "models/scores", "models/channels"), (), "years of the platform are rulebook data"),
]


def main() -> int:
    root = pathlib.Path(sys.argv[1])
    faults = []
    read = 0
    for top in ("app", "models", "widgets", "tests"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            read += 1
            name = path.relative_to(root).as_posix()
            for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                line = raw if "TODO" in raw or "FIXME" in raw else COMMENT.sub("", raw)
                for pattern, folders, exempt, reason in RULES:
                    seen = STRING.sub('""', line) if pattern is YEAR else line
                    if name.startswith(tuple(f + "/" for f in folders)) and name not in exempt and pattern.search(seen):
                        faults.append(f"{name}:{number}: {line.strip()[:100]}  ({reason})")
    print("\n".join(faults))
    print(f"{read} files read, {len(faults)} faults")
    return 1 if faults or not read else 0


sys.exit(main())
