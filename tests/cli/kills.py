"""Kills the program at random moments and looks at what is left. By hand: SHOPGLASS_PROGRAM=… python3 kills.py --times 100.

Importing, undoing and updating an older workspace are killed (SIGKILL) at a moment drawn evenly from the time that the whole
work takes. Afterwards the workspace must be sound, each file must be wholly in or wholly out, and doing it again must succeed
and give what it gives without the kill. A run that was killed too late counts as a run, too: its result must be whole.

The same after a disk that fills up and after a folder that may not be written any more, each at a random moment. Root gets a
real small disk (tmpfs); everybody else, and root where no disk may be mounted, a limit on how far files may grow, set while
the program runs. A folder that root may not write is made by running the program as somebody else.
"""
import argparse
import contextlib
import os
import pathlib
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from orderfacts import show_orders

PROGRAM = os.environ["SHOPGLASS_PROGRAM"]
SOURCE = pathlib.Path(__file__).resolve().parents[2]
ROWS = 40_000  # of a file; --rows
SOMEBODY = 65534  # a user without rights
DISKS: set[str] = set()  # "a small disk" once there was one


def orders(path: pathlib.Path, first: int, yuan: int):
    """`ROWS` paid orders of `yuan` each, from number `first` on, over May 2026."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("订单号,订单创建时间,订单支付时间,订单状态,实付款,成交数量,商品ID,商品名称,渠道,订单载体\r\n")
        for number in range(first, first + ROWS):
            day = f"2026-05-{number % 31 + 1:02} 10:00:00"
            file.write(f"{number},{day},{day},已发货,{yuan}.00,1,{900 + number % 50},商品{number % 50},自营,直播\r\n")


class Trial:
    """A folder with a workspace before the work, and what the work makes of it when nobody interferes."""

    def __init__(self, name: str, folder: pathlib.Path, command: list[str], states: tuple[str, str]):
        self.name, self.folder, self.command, self.states = name, folder, command, states

    def started(self, workspace: pathlib.Path, **how) -> subprocess.Popen:
        return subprocess.Popen([PROGRAM, *self.command, "--workspace", str(workspace), "--lang", "en"],
                                env=environment(workspace.parent if "user" in how else self.folder), stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **how)

    def seconds(self) -> float:
        """How long the whole work takes; its result is looked at as well."""
        with copied(self) as workspace:
            begin = time.monotonic()
            work = self.started(workspace)
            error = work.communicate()[1]
            taken = time.monotonic() - begin
            require(work.returncode == 0, f"{self.name}: not even undisturbed: {error.decode()}")
            require(state_of(workspace) == self.states[1], f"{self.name}: undisturbed it gave {state_of(workspace)}")
            return taken

    def kill(self, after: float) -> str:
        """The state that a kill leaves."""
        with copied(self) as workspace:
            work = self.started(workspace)
            with contextlib.suppress(subprocess.TimeoutExpired):
                work.wait(after)
            work.kill()
            work.communicate()
            return self.look(workspace)

    def fill_disk(self, moment: float, whole: float) -> str:
        """The state that a disk leaves which is full `moment` of `whole` through the work."""
        with copied(self) as workspace, small_disk(workspace, moment / whole) as there:
            # Python ignores the signal that comes with the limit, and the program is to see the fault instead.
            work = self.started(there, restore_signals=False)
            if there == workspace:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    work.wait(moment)
                with contextlib.suppress(ProcessLookupError):
                    resource.prlimit(work.pid, resource.RLIMIT_FSIZE, (0, 0))
            error = work.communicate()[1].decode()
            done = work.returncode == 0
            require(done or "full" in error or "reported an error" in error, f"{self.name}: on a full disk it says: {error}")
            if there != workspace:
                subprocess.run(["mount", "-o", "remount,size=2G", str(there.parent)], check=True)
            left = self.look(there)
            require(not done or left == self.states[1], f"{self.name}: it said nothing of a full disk")
            return left

    def forbid(self, after: float) -> str:
        """The state that a folder leaves which may not be written from then on."""
        with copied(self) as workspace:
            folder = workspace.parent
            how = {}
            if os.geteuid() == 0:
                how = {"user": SOMEBODY, "group": SOMEBODY, "extra_groups": []}
                for path in (folder, workspace):
                    os.chown(path, SOMEBODY, SOMEBODY)
            work = self.started(workspace, **how)
            with contextlib.suppress(subprocess.TimeoutExpired):
                work.wait(after)
            for path in folder.iterdir():
                path.chmod(0o444)
            folder.chmod(0o555)
            error = work.communicate()[1].decode()
            done = work.returncode == 0
            require(done or "Nothing was changed" in error or "unchanged" in error or "read-only" in error,
                    f"{self.name}: in a read-only folder it says: {error}")
            folder.chmod(0o755)
            for path in folder.iterdir():
                path.chmod(0o644)
            left = self.look(workspace)
            require(not done or left == self.states[1], f"{self.name}: it said nothing of a read-only folder")
            return left

    def look(self, workspace: pathlib.Path) -> str:
        """What was left; it must be whole, and the work must succeed now."""
        left = state_of(workspace)
        require(left in self.states, f"{self.name}: {left} is neither {self.states[0]} nor {self.states[1]}")
        check_copies(self, workspace)
        if left == self.states[0]:
            again = self.started(workspace)
            error = again.communicate()[1]
            require(again.returncode == 0, f"{self.name}: afterwards it fails: {error.decode()}")
        require(state_of(workspace) == self.states[1], f"{self.name}: done again it gave {state_of(workspace)}")
        if self.name != "update":
            sound = ran(self.folder, "workspace", "verify", "--workspace", workspace)
            require(sound.returncode == 0, f"{self.name}: {sound.stderr.decode()}")
        return left


def environment(folder: pathlib.Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"), "LC_ALL": "C.UTF-8"}


def ran(folder: pathlib.Path, *arguments) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, *map(str, arguments), "--lang", "en"], env=environment(folder), stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=600)


def require(right: bool, sentence: str):
    if not right:
        sys.exit(sentence)


@contextlib.contextmanager
def small_disk(workspace: pathlib.Path, part: float):
    """The workspace on a disk with room for it and `part` of what the work may need; where it is if there can be none."""
    disk = workspace.parent / "disk"
    disk.mkdir()
    size = workspace.stat().st_size
    room = size + int(part * (size + ROWS * 400))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={room}", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        yield workspace
        return
    DISKS.add("a small disk")
    try:
        shutil.copy(workspace, disk)
        yield disk / workspace.name
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@contextlib.contextmanager
def copied(trial: Trial):
    scratch = pathlib.Path(tempfile.mkdtemp(dir=trial.folder))
    scratch.chmod(0o755)
    try:
        shutil.copy(trial.folder / "before.shopglass", scratch / "w.shopglass")
        yield scratch / "w.shopglass"
    finally:
        shutil.rmtree(scratch)


def state_of(workspace: pathlib.Path) -> str:
    """Version, batches, orders and money; read by SQLite itself, which also takes in or drops what the log holds."""
    with contextlib.closing(sqlite3.connect(workspace)) as db:
        sound = db.execute("PRAGMA integrity_check").fetchone()[0]
        version = db.execute("PRAGMA user_version").fetchone()[0]
        batches = db.execute("SELECT count(*) FROM import_batch").fetchone()[0]
        show_orders(db)
        count, money = db.execute("SELECT count(*), sum(paid_amount) FROM order_line").fetchone()
        rollup = None
        if db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'rollup_cell'").fetchone():
            rollup = db.execute("SELECT sum(paid_gmv) FROM rollup_cell").fetchone()[0]
    return f"{sound}, schema {version}, {batches} batch(es), {count} orders, {money} fen, rollup {rollup}"


def check_copies(trial: Trial, workspace: pathlib.Path):
    """A copy that the update made before it changed anything is whole, or it does not bear a copy's name."""
    for copy in workspace.parent.glob("*.backup"):
        require(state_of(copy) == trial.states[0], f"{trial.name}: the copy says {state_of(copy)}")


def numbered_scripts() -> list[pathlib.Path]:
    return sorted((SOURCE / "resources" / "sql").glob("[0-9][0-9][0-9]_*.sql"))


def workspace_of(path: pathlib.Path, scripts: list[pathlib.Path]) -> sqlite3.Connection:
    """An empty workspace as these scripts make it."""
    db = sqlite3.connect(path)
    db.create_function("packed_row", -1, lambda *values: b"")  # the program's own; there is no row to pack
    for script in scripts:
        db.executescript(script.read_text(encoding="utf-8"))
    db.execute("PRAGMA application_id = 0x53474C53")
    db.execute(f"PRAGMA user_version = {len(scripts)}")
    db.execute("PRAGMA journal_mode = WAL")
    return db


def importing(folder: pathlib.Path) -> Trial:
    ran(folder, "import", folder / "first.csv", "--workspace", folder / "before.shopglass")
    before = state_of(folder / "before.shopglass")
    # The second file repeats the upper half of the first with another amount and brings as many new orders.
    after = before.replace("1 batch", "2 batch").replace(f"{ROWS} orders", f"{ROWS * 3 // 2} orders")
    money = (ROWS // 2 * 10 + ROWS * 20) * 100
    after = after.replace(f"{ROWS * 1000} fen, rollup {ROWS * 1000}", f"{money} fen, rollup {money}")
    return Trial("import", folder, ["import", str(folder / "second.csv")], (before, after))


def first_importing(folder: pathlib.Path) -> Trial:
    """Into a workspace without imports, which is written in another way."""
    scripts = numbered_scripts()
    with contextlib.closing(workspace_of(folder / "before.shopglass", scripts)):
        pass
    return Trial("first import", folder, ["import", str(folder / "first.csv")],
                 (state_of(folder / "before.shopglass"), state_of(folder.parent / "import" / "before.shopglass")))


def undoing(folder: pathlib.Path) -> Trial:
    shutil.copy(folder.parent / "import" / "before.shopglass", folder / "before.shopglass")
    after = state_of(folder / "before.shopglass")
    ran(folder, "import", folder / "second.csv", "--workspace", folder / "before.shopglass")
    before = state_of(folder / "before.shopglass")
    with contextlib.closing(sqlite3.connect(folder / "before.shopglass")) as db:
        gone = db.execute("SELECT count(*) FROM import_batch").fetchone()[0]
    # An undone batch stays in the list, marked.
    return Trial("undo", folder, ["undo", str(gone)], (before, after.replace("1 batch", f"{gone} batch")))


def updating(folder: pathlib.Path) -> Trial:
    """A workspace as the first two numbered scripts made it."""
    scripts = numbered_scripts()
    with contextlib.closing(workspace_of(folder / "before.shopglass", scripts[:2])) as db:
        db.execute("INSERT INTO store (id, name) VALUES (1, '甲店')")
        db.execute("INSERT INTO import_batch (id, store_id, file, sha256, mapping_hash, bytes, imported_at)"
                   " VALUES (1, 1, 'a.csv', '', '', 1, 1)")
        db.execute("INSERT INTO import_sheet VALUES (1, 1, 'orders', '', 'order_id', 'order', '[]', '[]', NULL, NULL, 0)")
        db.executemany("INSERT INTO order_line (store_id, order_id, line_key, paid_at, paid_amount, sheet_id, source_row,"
                       " silent) VALUES (1, ?1, 0, 1781740801 + ?1 % 86000, 1000, 1, ?1 + 1, 0)",
                       ((number,) for number in range(1, ROWS * 5 + 1)))
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = state_of(folder / "before.shopglass")
    after = before.replace("schema 2", f"schema {len(scripts)}").replace("rollup None", f"rollup {ROWS * 5 * 1000}")
    return Trial("update", folder, ["workspace", "rebuild"], (before, after))


def main() -> int:
    global PROGRAM, ROWS
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--times", type=int, default=100, metavar="N", help="kills of each kind of work (default 100)")
    parser.add_argument("--faults", type=int, default=None, metavar="N",
                        help="full disks and read-only folders of each kind of work (default as --times)")
    parser.add_argument("--seed", type=int, default=None, metavar="S")
    parser.add_argument("--rows", type=int, default=ROWS, metavar="N", help="rows of a file (default %(default)s)")
    options = parser.parse_args()
    ROWS = options.rows
    seed = options.seed if options.seed is not None else random.randrange(1 << 30)
    moments = random.Random(seed)
    faults = options.times if options.faults is None else options.faults
    root = pathlib.Path(tempfile.mkdtemp(prefix="shopglass-kills-"))
    root.chmod(0o755)
    # Somebody else may not be allowed into the folder where it was built.
    PROGRAM = shutil.copy(PROGRAM, root / "shopglass")
    try:
        for name, make in (("import", importing), ("first", first_importing), ("undo", undoing), ("update", updating)):
            folder = root / name
            folder.mkdir()
            orders(folder / "first.csv", 1, 10)
            orders(folder / "second.csv", ROWS // 2 + 1, 20)
            trial = make(folder)
            whole = trial.seconds()
            for what, times, fault in (("killed", options.times, trial.kill),
                                       ("disk full", faults, lambda moment: trial.fill_disk(moment, whole)),
                                       ("folder made read-only", faults, trial.forbid)):
                left = [fault(moments.uniform(0, whole)) for _ in range(times)]
                by = f" (by {' and '.join(DISKS) or 'a limit on the size of files'})" if what == "disk full" else ""
                print(f"{trial.name}: {what}{by} {times} times in {whole:.2f} s: {left.count(trial.states[0])} times nothing was "
                      f"done, {left.count(trial.states[1])} times everything, never a part (seed {seed})", flush=True)
        return 0
    finally:
        shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
