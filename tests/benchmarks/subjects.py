"""What is measured, against whom, and the target of each row (the design's performance targets)."""
import dataclasses
import pathlib
import shutil
from typing import Callable

import peers as peer_programs
from benchdata import Data
from measure import Contender, run_once
from peers import Peers


@dataclasses.dataclass
class Row:
    key: str
    subject: str
    ours: str
    peer: str | None = None
    peer_name: str = "–"
    ratio: float | None = None  #  ours ÷ peer at most this
    limit: float | None = None  #  ours at most this, in `unit`
    metric: str = "time"  #  time, memory, size
    unit: str = "s"
    scale: float = 1.0


@dataclasses.dataclass
class Group:
    """Rows over contenders that run in turn. `needs` names what a contender cannot do without."""
    name: str
    rows: list[Row]
    contenders: Callable[[], list[Contender]]
    needs: dict[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)


def workspace_bytes(folder: pathlib.Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("w.shopglass*"))


def file_bytes(name: str) -> Callable[[pathlib.Path], int]:
    return lambda folder: sum(path.stat().st_size for path in folder.glob(name + "*"))


class Subjects:
    def __init__(self, data: Data, peers: Peers, options):
        self.data, self.peers, self.options = data, peers, options
        self.program, self.in_process = str(options.program), str(options.in_process)

    # --- pieces -----------------------------------------------------------------------------------------------------

    def import_of(self, name: str, file: Callable[[], pathlib.Path], base: Callable[[], pathlib.Path] | None = None) -> Contender:
        """Into a new workspace, or into a copy of `base`."""
        def before(folder: pathlib.Path):
            file()
            if base:
                shutil.copy(base(), folder / "w.shopglass")
        return Contender(name, lambda folder: [self.program, "import", str(file()), "--workspace",
                                               str(folder / "w.shopglass"), "--quiet"], before, size=workspace_bytes)

    def duckdb(self, name: str, mode: str, file: Callable[[], pathlib.Path],
               base: Callable[[], pathlib.Path] | None = None) -> Contender:
        def before(folder: pathlib.Path):
            file()
            if base:
                shutil.copy(base(), folder / "d.duckdb")
        return Contender(name, lambda folder: self.peers.node("duckdb.mjs", mode, file(), folder / "d.duckdb"), before,
                         size=file_bytes("d.duckdb"))

    def kept(self, name: str, contender: Contender, result: str) -> pathlib.Path:
        """The file that a contender leaves, made once."""
        path = self.data.folder / f"{self.options.orders}_{name}"
        if not path.exists():
            self.data.say(f"making {path.name}")
            scratch = self.data.folder / f"making_{name}"  # making one file may mean making another
            run_once(contender, scratch)
            shutil.move(scratch / "run" / result, path)
            shutil.rmtree(scratch)
        return path

    def imported(self) -> pathlib.Path:
        return self.kept("orders.shopglass", self.import_of("base", self.data.orders_csv), "w.shopglass")

    def imported_earlier(self) -> pathlib.Path:
        return self.kept("earlier.shopglass", self.import_of("base", self.data.earlier_csv), "w.shopglass")

    def imported_twice(self) -> pathlib.Path:
        """Batch 1 the orders of an earlier day, batch 2 the same orders as they are now."""
        return self.kept("twice.shopglass", self.import_of("base", self.data.orders_csv, self.imported_earlier),
                         "w.shopglass")

    def undo_of(self, name: str, batch: int, base: Callable[[], pathlib.Path]) -> Contender:
        return Contender(name, lambda folder: [self.program, "undo", str(batch), "--workspace", str(folder / "w.shopglass"),
                                               "--quiet"], lambda folder: shutil.copy(base(), folder / "w.shopglass"))

    def with_buyers(self) -> pathlib.Path:
        return self.kept("buyers.shopglass", self.import_of("base", self.data.buyers_csv), "w.shopglass")

    def with_every_kind(self) -> pathlib.Path:
        """The orders beside after-sales, parcels, bills, traffic, live sessions, reviews, service, ads, scores …"""
        def command(folder: pathlib.Path) -> list[str]:
            return [self.program, "import", *map(str, self.data.shop_files()), "--workspace", str(folder / "w.shopglass"),
                    "--quiet", "--allow-rejects"]
        return self.kept("every_kind.shopglass", Contender("base", command), "w.shopglass")

    def in_duckdb(self) -> pathlib.Path:
        return self.kept("orders.duckdb", self.duckdb("base", "keyed", self.data.orders_csv), "d.duckdb")

    def figures_in_duckdb(self) -> pathlib.Path:
        return self.kept("facts.duckdb", self.duckdb("base", "figures", self.data.buyers_csv), "d.duckdb")

    def sqlite(self, file: Callable[[], pathlib.Path]) -> Contender:
        return Contender("sqlite3", lambda folder: peer_programs.sqlite_import(file(), folder / "s.db"), lambda folder: file(),
                         size=file_bytes("s.db"))

    # --- groups -----------------------------------------------------------------------------------------------------

    def first_import(self) -> Group:
        file = self.data.orders_csv
        return Group("CSV, first import", [
            Row("csv-sqlite3", "CSV first import, 26 columns kept", "ours", "sqlite3", "sqlite3 .import", ratio=0.40),
            Row("csv-duckdb", "CSV first import, 26 columns kept", "ours", "duckdb", "DuckDB create table, 2 threads", ratio=0.75),
            Row("csv-duckdb-key", "CSV first import, 26 columns kept", "ours", "duckdb-key", "DuckDB with primary key", ratio=0.55),
            Row("csv-memory", "peak memory, CSV import", "ours", "duckdb-key", "DuckDB with primary key", ratio=0.25, limit=128,
                metric="memory", unit="MiB"),
            Row("database-size", "database size", "ours", "sqlite3", "sqlite3 .import", ratio=0.35, metric="size", unit="MB"),
        ], lambda: [self.import_of("ours", file), self.sqlite(file), self.duckdb("duckdb", "create", file),
                    self.duckdb("duckdb-key", "keyed", file)],
            {"sqlite3": ("sqlite3",), "duckdb": ("duckdb",), "duckdb-key": ("duckdb",)})

    def platform_import(self) -> Group:
        file = self.data.platform_utf8
        return Group("CSV as the platform writes it", [
            Row("platform-sqlite3", "CSV first import, the platform's 64 columns", "ours", "sqlite3", "sqlite3 .import"),
        ], lambda: [self.import_of("ours", file), self.sqlite(file)], {"sqlite3": ("sqlite3",)})

    def buyers_import(self) -> Group:
        file = self.data.buyers_csv
        return Group("CSV with buyers", [
            Row("buyers-sqlite3", "CSV first import, plain phones to keyed hashes", "ours", "sqlite3", "sqlite3 .import"),
        ], lambda: [self.import_of("ours", file), self.sqlite(file)], {"sqlite3": ("sqlite3",)})

    def again(self) -> Group:
        return Group("CSV, again", [
            Row("reimport-duckdb", "re-import, nothing changed", "rows", "duckdb", "DuckDB upsert", ratio=0.45),
            Row("identical-duckdb", "re-import, identical file by hash", "hash", "duckdb", "DuckDB upsert", ratio=0.10),
        ], lambda: [self.import_of("rows", self.data.changed_csv, self.imported),
                    self.import_of("hash", self.data.orders_csv, self.imported),
                    self.duckdb("duckdb", "keyed", self.data.changed_csv, self.in_duckdb)], {"duckdb": ("duckdb",)})

    def undo(self) -> Group:
        half = 0.5
        return Group("Undo", [
            Row("undo-only", "undo of the only batch", "only", "only-import", "its import", ratio=half),
            Row("undo-newest", "undo of the newer of two files of the same orders", "newest", "newest-import", "its import",
                ratio=half),
            Row("undo-older", "undo of the older of two files of the same orders", "older", "older-import", "its import",
                ratio=half),
        ], lambda: [self.undo_of("only", 1, self.imported), self.import_of("only-import", self.data.orders_csv),
                    self.undo_of("newest", 2, self.imported_twice),
                    self.import_of("newest-import", self.data.orders_csv, self.imported_earlier),
                    self.undo_of("older", 1, self.imported_twice), self.import_of("older-import", self.data.earlier_csv)])

    def gb18030(self) -> Group:
        file = self.data.orders_gb18030
        return Group("CSV in GB18030", [
            Row("gb18030", "GB18030 CSV first import", "ours", "iconv", "iconv + sqlite3 .import", ratio=0.40),
        ], lambda: [self.import_of("ours", file),
                    Contender("iconv", lambda folder: peer_programs.iconv_then_import(file(), folder / "s.db"),
                              lambda folder: file())], {"iconv": ("iconv", "sqlite3")})

    def xlsx(self) -> Group:
        rows = self.options.xlsx_rows

        def file() -> pathlib.Path:
            return self.data.xlsx(rows)

        def made(folder: pathlib.Path):
            file()
        name = f"XLSX, {rows} rows, into the database"
        return Group("XLSX", [
            Row("xlsx-libreoffice", name, "ours", "libreoffice", "LibreOffice to CSV", ratio=0.30),
            Row("xlsx-sheetjs", name, "ours", "sheetjs", "SheetJS dense, to arrays", ratio=0.25),
            Row("xlsx-ssconvert", name, "ours", "ssconvert", "ssconvert to CSV", ratio=0.22),
            Row("xlsx-memory", "peak memory, XLSX import", "ours", "sheetjs", "SheetJS dense", limit=100, metric="memory",
                unit="MiB"),
        ], lambda: [self.import_of("ours", file),
                    Contender("libreoffice", lambda folder: peer_programs.libreoffice_to_csv(file(), folder), made),
                    Contender("sheetjs", lambda folder: self.peers.node("sheetjs.mjs", "read", file()), made),
                    Contender("ssconvert", lambda folder: ["ssconvert", str(file()), str(folder / "out.csv")], made)],
            {"libreoffice": ("soffice",), "sheetjs": ("sheetjs",), "ssconvert": ("ssconvert",)})

    def figures(self) -> Group:
        def asked(name: str, word: str) -> Contender:
            return Contender(name, lambda folder: [self.in_process, word, str(self.with_buyers())],
                             lambda folder: self.with_buyers(), says="ms")

        def every_kind(name: str, what: str) -> Contender:
            return Contender(name, lambda folder: [self.in_process, "views", str(self.with_every_kind())],
                             lambda folder: self.with_every_kind(), says=what)
        millions = self.options.orders / 1e6
        return Group("Figures", [
            Row("dashboards", "six dashboard questions, warm", "dashboards", "duckdb", "DuckDB, 2 threads", ratio=0.15, unit="ms"),
            Row("rows", "rows behind a figure of all days, first 500", "rows", "duckdb-rows", "DuckDB, 2 threads", ratio=0.15,
                limit=200, unit="ms"),
            Row("columns", "columns from facts, per 1M orders", "columns", limit=0.35, scale=1 / millions),
            Row("groundwork", "what all views rest on, once per import, every kind", "groundwork", unit="ms"),
            Row("views", "slowest view of a period after that, every kind", "views", limit=50, unit="ms"),
            Row("views-next", "slowest view of another period, every kind", "views-next", limit=50, unit="ms"),
            Row("views-all", "all views of another period together, every kind", "views-all", unit="ms"),
        ], lambda: [asked("dashboards", "dashboards"), asked("columns", "columns"), every_kind("views", "ms"),
                    every_kind("groundwork", "groundwork"),
                    every_kind("views-next", "next"), every_kind("views-all", "all"), asked("rows", "rows"),
                    Contender("duckdb-rows", lambda folder: self.peers.node("duckdb.mjs", "rows", self.figures_in_duckdb(), 9),
                              lambda folder: self.figures_in_duckdb(), says="ms"),
                    Contender("duckdb", lambda folder: self.peers.node("duckdb.mjs", "ask", self.figures_in_duckdb(), 9),
                              lambda folder: self.figures_in_duckdb(), says="ms")],
            {"duckdb": ("duckdb",), "duckdb-rows": ("duckdb",)})

    def files(self) -> Group:
        rows = 100_000
        name = f"XLSX export, {rows} rows of 12 columns"
        return Group("Files", [
            Row("export-sheetjs", name, "ours", "sheetjs", "SheetJS", ratio=0.35),
            Row("export-openpyxl", name, "ours", "openpyxl", "openpyxl, write only", ratio=0.35),
            Row("pdf", "PDF report, 20 pages", "pdf", limit=150, unit="ms"),
        ], lambda: [Contender("ours", lambda folder: [self.in_process, "xlsx", str(rows), str(folder / "o.xlsx")]),
                    Contender("sheetjs", lambda folder: self.peers.node("sheetjs.mjs", "write", rows, folder / "o.xlsx")),
                    Contender("openpyxl", lambda folder: peer_programs.openpyxl_write(rows, folder / "o.xlsx")),
                    Contender("pdf", lambda folder: [self.in_process, "pdf", str(self.with_buyers())],
                              lambda folder: self.with_buyers(), says="ms")],
            {"sheetjs": ("sheetjs",), "openpyxl": ("openpyxl",)})

    def charts(self) -> Group:
        def chart(points: int) -> Contender:
            return Contender(f"chart-{points}", lambda folder: [self.in_process, "chart", str(points)], says="ms")
        return Group("Charts", [
            Row("chart-10k", "chart redraw, 10000 points", "chart-10000", limit=8, unit="ms"),
            Row("chart-100k", "chart redraw, 100000 points", "chart-100000", limit=8, unit="ms"),
        ], lambda: [chart(10_000), chart(100_000)])

    def window(self) -> Group:
        minimal = Contender("minimal", lambda folder: [self.in_process, "window-minimal"])
        empty = Contender("empty", lambda folder: [self.in_process, "window-painted", str(folder / "w.shopglass")])
        painted = Contender("painted", lambda folder: [self.in_process, "window-painted", str(folder / "w.shopglass")],
                            lambda folder: shutil.copy(self.with_buyers(), folder / "w.shopglass"))
        filled = Contender("filled", lambda folder: [self.in_process, "window-filled", str(folder / "w.shopglass")],
                           lambda folder: shutil.copy(self.with_buyers(), folder / "w.shopglass"))
        def changed(name: str, what: str, base: Callable[[], pathlib.Path], *files: Callable[[], pathlib.Path]) -> Contender:
            def before(folder: pathlib.Path):
                shutil.copy(base(), folder / "w.shopglass")
                for file in files:
                    file()
            return Contender(name, lambda folder: [self.in_process, "import" if files else "period", str(folder / "w.shopglass"),
                                                   *(str(file()) for file in files)], before, says=what)
        return Group("Window", [
            Row("window-empty", "first window, empty", "empty", "minimal", "minimal Qt widget", ratio=2.0, limit=100, unit="ms"),
            Row("window-orders", "first window, with orders", "painted", "minimal", "minimal Qt widget", ratio=2.0, limit=100,
                unit="ms"),
            Row("window-filled", "first figures in the window", "filled", "minimal", "minimal Qt widget", unit="ms"),
            Row("period", "period change to new figures", "period", limit=100, unit="ms"),
            Row("period-importing", "period change while importing", "period-importing", limit=100, unit="ms"),
            Row("stall", "longest UI stall while importing", "stall", limit=50, unit="ms"),
            Row("window-memory", "memory, dashboards open", "filled", limit=128, metric="memory", unit="MiB"),
        ], lambda: [empty, painted, filled, minimal, changed("period", "ms", self.with_buyers),
                    changed("period-importing", "period", self.imported, self.data.changed_csv),
                    changed("stall", "ms", self.imported, self.data.changed_csv)])

    def all(self) -> list[Group]:
        return [self.first_import(), self.platform_import(), self.buyers_import(), self.again(), self.undo(), self.gb18030(),
                self.xlsx(), self.figures(), self.files(), self.charts(), self.window()]


def groups(data: Data, peers: Peers, options) -> list[Group]:
    return Subjects(data, peers, options).all()
