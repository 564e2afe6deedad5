#!/usr/bin/env python3
"""Both languages are complete, contexts are those Qt asks for, and placeholders survive translation.

Runs lupdate over the sources into a scratch copy and compares: a text that is missing from translations/*.ts, is
unfinished, or stands in a context without its namespace would stay English in the Chinese window.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

PLACEHOLDER = re.compile(r"%L?\d+|%n|\{[a-z_]+\}")


def messages(path: pathlib.Path):
    for context in ET.parse(path).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            if (message.find("translation").get("type") or "") in ("vanished", "obsolete"):
                continue
            yield name, message


def forms(message) -> list[str]:
    translation = message.find("translation")
    plural = [form.text or "" for form in translation.findall("numerusform")]
    return plural or [translation.text or ""]


def check_language(root: pathlib.Path, lupdate: str, language: str) -> tuple[list[str], int]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / f"shopglass_{language}.ts"
        shutil.copy(root / "translations" / fresh.name, fresh)
        run = subprocess.run([lupdate, "-I", str(root), str(root / "app"), str(root / "models"), str(root / "widgets"),
                              "-no-obsolete", "-locations", "none", "-ts", str(fresh)], capture_output=True, text=True)
        faults = [f"lupdate: {line}" for line in (run.stdout + run.stderr).splitlines() if "unknown namespace" in line
                  or "Class '" in line]
        count = 0
        for context, message in messages(fresh):
            count += 1
            source = message.findtext("source")
            needs_text = language != "en" or message.get("numerus") == "yes"
            if not needs_text:
                continue
            texts = forms(message)
            where = f"{language}: [{context}] {source[:80]!r}"
            if message.find("translation").get("type") == "unfinished" or not all(texts):
                faults.append(f"{where}: not translated")
                continue
            wanted = set(PLACEHOLDER.findall(source)) - {"%n"}
            for text in texts:
                if set(PLACEHOLDER.findall(text)) - {"%n"} != wanted:
                    faults.append(f"{where}: placeholders differ in {text[:80]!r}")
        return faults, count


def main() -> int:
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    faults, count = [], 0
    for language in ("zh_CN", "en"):
        found, count = check_language(root, lupdate, language)
        faults += found
    print("\n".join(faults))
    print(f"{count} texts, {len(faults)} faults")
    return 1 if faults or not count else 0


sys.exit(main())
