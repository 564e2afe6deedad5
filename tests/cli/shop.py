"""Runs the program from outside: what a user at a terminal would see. Standard library only."""
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["SHOPGLASS_PROGRAM"]

# Root may read everything; without these two capabilities it is an ordinary user to the file system.
PLAIN_USER = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]


class Run:
    def __init__(self, finished: subprocess.CompletedProcess):
        self.code = finished.returncode
        self.out = finished.stdout.decode("utf-8")
        self.err = finished.stderr.decode("utf-8")

    def json(self):
        return json.loads(self.out)

    def __repr__(self):
        return f"exit {self.code}\n--- stdout\n{self.out}\n--- stderr\n{self.err}"


class ShopTest(unittest.TestCase):
    """A test with a folder, a home of its own and a workspace that may hold a sample shop."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="shopglass-cli-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.workspace = self.folder / "shop.shopglass"

    def run_shopglass(self, *arguments, prefix=(), lang="en", home=None) -> Run:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home or self.folder),
            "XDG_DATA_HOME": str((home or self.folder) / "data"),
            "LC_ALL": "C.UTF-8",
        }
        command = [*prefix, PROGRAM, *map(str, arguments)]
        if lang:
            command += ["--lang", lang]
        run = Run(subprocess.run(command, capture_output=True, env=environment, stdin=subprocess.DEVNULL, timeout=240))
        self.assertNotRegex(run.err, r"(QString|QObject|QCoreApplication|qt\.[a-z.]+)::?", "the toolkit's own talk")
        return run

    def shop(self, *arguments, **options) -> Run:
        """A command on this test's workspace."""
        return self.run_shopglass(*arguments, "--workspace", self.workspace, **options)

    def write(self, name: str, data) -> pathlib.Path:
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
        return path

    def expect(self, run: Run, code: int, *sentence_parts: str):
        """The exit code, one sentence with these parts on stderr, and nothing that smells of a crash."""
        self.assertEqual(run.code, code, run)
        for part in sentence_parts:
            self.assertIn(part, run.err, run)
        for smell in ("terminate called", "Segmentation", "ASSERT", "QSql", "sqlite3_"):
            self.assertNotIn(smell, run.err, run)

    def facts(self) -> str:
        """What the workspace says, as a fingerprint; the same before and after means that nothing was changed."""
        if not self.workspace.exists():
            return "none"
        imports = self.shop("imports", "--json")
        figures = self.shop("kpi", "paid_gmv", "paid_orders", "gmv_created", "--json", "--from", "2020-01-01", "--to",
                            "2026-12-31", "--compare", "none")
        return hashlib.sha256((imports.out + figures.out).encode()).hexdigest()


HEADER = ["订单号", "订单创建时间", "订单支付时间", "订单状态", "实付款", "成交数量", "账号类型", "售后状态", "订单载体",
          "商品名称", "商品ID", "商品规格", "SKU编码", "渠道", "CPS达人ID", "预估推广佣金", "收货人姓名", "收货人电话",
          "收货地址", "买家留言"]


def order(number: str, day: str, yuan: str, status="已发货", channel="自营", carrier="直播", product="25812911614326",
          **cells) -> list:
    row = dict(zip(HEADER, [number, f"{day} 10:00:00", f"{day} 10:05:00", status, yuan, "1", "经营号", "", carrier,
                            "测试商品", product, "默认", "SKU1", channel, "0", "0", "王小明", "13800001111",
                            "某某路一号", "请尽快发货"]))
    row.update(cells)
    return [row[name] for name in HEADER]


def csv_text(rows, header=None) -> str:
    def field(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') else text
    return "".join(",".join(map(field, row)) + "\r\n" for row in [header or HEADER, *rows])
