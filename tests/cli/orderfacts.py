"""The orders of a workspace as rows with columns, for tests that look into it with SQLite alone.

Reads the bytes as models/store/packedrow.h and rowhead.h describe them, on its own.
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


SHORT_EXPORT = """created_at paid_at order_status paid_amount freight shop_discount quantity carrier product_id product_title
    spec sku_code unit_price channel province city tracking_no promised_at shipped_at""".split()
FULL_EXPORT = SHORT_EXPORT + """platform_subsidy anchor_subsidy payment_discount payment_method account_type account courier
    warehouse buyer""".split()
DIFFER_OFTEN = """promoter_id aftersale_status tracking_no paid_at leader_id leader_name channel account account_type commission
    commission_rate promoter_name buyer refund_amount""".split()
PROMOTER = ("promoter_id", {"promoter_name", "commission", "commission_rate"})
COMPANY = [[PROMOTER, ("tracking_no", {"shipped_at"}), ("paid_at", {"promised_at"})],
           [PROMOTER, ("tracking_no", {"shipped_at", "courier"}), ("paid_at", {"promised_at", "payment_method", "warehouse"})]]
IDS = [attribute["id"] for attribute in ATTRIBUTES]
BY_DIFFERENCE = DIFFER_OFTEN + [name for name in IDS if name not in DIFFER_OFTEN]
NEW_YEAR_2025 = 1_735_660_800


def with_company(names: set[str], which: int) -> set[str]:
    turned = set(names)
    for leader, others in COMPANY[which]:
        if leader in names:
            turned ^= others
    return turned


def present_of(head: int) -> set[str]:
    """The attributes of a row, as models/store/rowhead.h describes its head."""
    which = head >> 1 & 1
    differing = {name for place, name in enumerate(BY_DIFFERENCE) if head >> (3 + place) & 1}
    return with_company(differing ^ with_company(set((SHORT_EXPORT, FULL_EXPORT)[which]), which), which)


def signed(number: int) -> int:
    return (number >> 1) ^ -(number & 1)


def values_without_head(present: int, left) -> dict[str, int]:
    next(left)  # what the row is silent about
    values, moment = {}, 0
    for place, attribute in enumerate(ATTRIBUTES):
        if not present >> place & 1:
            continue
        number = signed(next(left))
        if attribute["type"] == "time":
            moment = number = number + moment
        values[attribute["id"]] = number
    return values


def values_of(body: bytes) -> dict[str, int]:
    left = numbers(body)
    head = next(left)
    if not head & 1:
        return values_without_head(head, left)
    if next(left) == 65:
        next(left)
    present, moment = present_of(head), NEW_YEAR_2025
    values = {} if head & 4 else {"freight": 0, "quantity": 1}
    for attribute in ATTRIBUTES:
        name = attribute["id"]
        if name not in present or name in values:
            continue
        number = next(left)
        if attribute.get("planned") and number != 1:
            moment = value = moment + number // 2 * 3600
        elif attribute["type"] == "time":
            moment = value = moment + signed(next(left) if attribute.get("planned") else number)
        elif name == "unit_price":
            whole = values.get("paid_amount", 0) + values.get("shop_discount", 0) - values.get("freight", 0)
            pieces = max(values.get("quantity", 1), 1)
            value = signed(number) + (abs(whole) // pieces) * (1 if whole >= 0 else -1)
        else:
            value = signed(number)
        values[name] = value
    return values


def value(body: bytes, wanted: int):
    """The value of the attribute at this place, or None."""
    return values_of(body).get(IDS[wanted])


def show_orders(db: sqlite3.Connection):
    """Gives the connection a view order_line, unless the workspace is so old that it has this table."""
    if db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'order_line'").fetchone():
        return
    db.create_function("order_value", 2, value, deterministic=True)
    columns = ", ".join(f"order_value(body, {place}) AS {attribute['id']}" for place, attribute in enumerate(ATTRIBUTES)
                        if attribute["id"] != "order_id")
    db.execute(f"CREATE TEMP VIEW order_line AS SELECT store_id, order_id, line_key, sheet_id, source_row, content, {columns}"
               " FROM order_fact")
