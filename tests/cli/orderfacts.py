"""The orders of a workspace as rows with columns, for tests that look into it with SQLite alone.

Reads the bytes as models/store/packedrow.h describes them, on its own.
"""
import json
import pathlib
import sqlite3

SOURCE = pathlib.Path(__file__).resolve().parents[2]


def attributes() -> list[dict]:
    kinds = json.loads((SOURCE / "resources" / "import" / "kinds.json").read_text(encoding="utf-8"))["kinds"]
    return next(kind for kind in kinds if kind["id"] == "orders")["attributes"]


ATTRIBUTES = attributes()


def numbers(body: bytes):
    number = shift = 0
    for byte in body:
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            yield number
            number = shift = 0


def value(body: bytes, wanted: int):
    """The value of the attribute at this place, or None."""
    present, _silent, *values = numbers(body)
    moment = 0
    places = [place for place in range(64) if present >> place & 1]
    for place, number in zip(places, values, strict=True):
        signed = (number >> 1) ^ -(number & 1)
        if ATTRIBUTES[place]["type"] == "time":
            moment = signed = signed + moment
        if place == wanted:
            return signed
    return None


def show_orders(db: sqlite3.Connection):
    """Gives the connection a view order_line, unless the workspace is so old that it has this table."""
    if db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'order_line'").fetchone():
        return
    db.create_function("order_value", 2, value, deterministic=True)
    columns = ", ".join(f"order_value(body, {place}) AS {attribute['id']}" for place, attribute in enumerate(ATTRIBUTES)
                        if attribute["id"] != "order_id")
    db.execute(f"CREATE TEMP VIEW order_line AS SELECT store_id, order_id, line_key, sheet_id, source_row, content, {columns}"
               " FROM order_fact")
