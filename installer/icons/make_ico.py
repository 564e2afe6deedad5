#!/usr/bin/env python3
"""Packs the PNG icons beside it into the one file that Windows wants: make_ico.py OUT.ico"""
import pathlib
import struct
import sys

SIZES = (16, 24, 32, 48, 64, 128, 256)
pictures = [(pathlib.Path(__file__).parent / f"shopglass-{size}.png").read_bytes() for size in SIZES]
head = struct.pack("<HHH", 0, 1, len(SIZES))
place = len(head) + 16 * len(SIZES)
for size, picture in zip(SIZES, pictures):
    head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
    place += len(picture)
pathlib.Path(sys.argv[1]).write_bytes(head + b"".join(pictures))
