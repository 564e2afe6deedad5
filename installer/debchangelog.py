#!/usr/bin/env python3
"""Writes Debian's two change logs, gzipped without a time of their own: debchangelog.py CHANGELOG.md VERSION EPOCH FOLDER"""
import email.utils
import gzip
import pathlib
import sys
import textwrap

MAINTAINER = "The Shopglass authors <authors@shopglass.invalid>"


def entries(text: str) -> list[str]:
    """The points of the newest section, without their line breaks."""
    section = text.split("\n## ")[1].split("\n", 1)[1]
    points = section.split("\n* ")[1:]
    return [" ".join(point.split()) for point in points]


def packed(text: str) -> bytes:
    return gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0)


def main() -> int:
    source, version, epoch, folder = sys.argv[1], sys.argv[2], int(sys.argv[3]), pathlib.Path(sys.argv[4])
    text = pathlib.Path(source).read_text(encoding="utf-8")
    lines = [f"shopglass ({version}-1~deb12) unstable; urgency=medium", ""]
    for point in entries("\n" + text):
        lines += textwrap.wrap(point, 76, initial_indent="  * ", subsequent_indent="    ")
    lines += ["", f" -- {MAINTAINER}  {email.utils.formatdate(epoch)}", ""]
    (folder / "changelog.Debian.gz").write_bytes(packed("\n".join(lines)))
    (folder / "changelog.gz").write_bytes(packed(text))
    return 0


sys.exit(main())
