"""The other programs that we compare with: which are here, which can be had, and how each is called."""
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent

# Exact versions, so that two runs a month apart compare with the same thing.
NPM_PACKAGES = {"duckdb": "@duckdb/node-api@1.5.6-r.1", "sheetjs": "xlsx@0.18.5"}
NPM_FOLDERS = {"duckdb": "@duckdb/node-api", "sheetjs": "xlsx"}
# Program (or Python module) → Debian package.
APT_PACKAGES = {"sqlite3": "sqlite3", "iconv": "libc-bin", "soffice": "libreoffice-calc-nogui", "ssconvert": "gnumeric",
                "openpyxl": "python3-openpyxl", "node": "nodejs", "npm": "npm", "Xvfb": "xvfb"}


class Peers:
    def __init__(self, cache: pathlib.Path, may_install: bool, say):
        self.npm_root, self.may_install, self.say = cache / "npm", may_install, say
        self.missing: dict[str, str] = {}
        self._known: dict[str, bool] = {}

    def has(self, *names: str) -> bool:
        """Whether all of these are here, after trying to get what is not."""
        return all([self._has(name) for name in names])

    def _has(self, name: str) -> bool:
        if name not in self._known:
            look, install = (self._npm_has, self._npm_install) if name in NPM_PACKAGES else (self._apt_has, self._apt_install)
            if not look(name) and self.may_install:
                install(name)
            self._known[name] = look(name)
            if not self._known[name]:
                self.missing.setdefault(name, "not found; --no-install was given" if not self.may_install else "not found")
        return self._known[name]

    @staticmethod
    def _apt_has(name: str) -> bool:
        if name == "openpyxl":
            return subprocess.run(["/usr/bin/python3", "-c", "import openpyxl"], capture_output=True).returncode == 0
        return shutil.which(name) is not None

    def _apt_install(self, name: str):
        prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
        if not shutil.which("apt-get") or (prefix and not shutil.which("sudo")):
            self.missing[name] = "not installed, and neither apt-get nor the rights to use it are here"
            return
        self.say(f"installing {APT_PACKAGES[name]}")
        done = subprocess.run([*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-q",
                               "--no-install-recommends", APT_PACKAGES[name]], capture_output=True, text=True)
        if done.returncode:
            self.missing[name] = last_line(done.stderr) or "apt-get failed"

    def _npm_has(self, name: str) -> bool:
        return (self.npm_root / "node_modules" / NPM_FOLDERS[name] / "package.json").exists() and self.has("node")

    def _npm_install(self, name: str):
        if not self.has("node", "npm"):
            self.missing[name] = "needs node and npm"
            return
        self.say(f"installing {NPM_PACKAGES[name]}")
        self.npm_root.mkdir(parents=True, exist_ok=True)
        (self.npm_root / "package.json").touch()
        if not (self.npm_root / "package.json").stat().st_size:
            (self.npm_root / "package.json").write_text('{"name": "peers", "private": true}\n')
        done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", NPM_PACKAGES[name]], cwd=self.npm_root,
                              capture_output=True, text=True)
        if done.returncode:
            self.missing[name] = last_line(done.stderr) or "npm failed"

    def node(self, script: str, *arguments) -> list[str]:
        return ["env", f"NPM_ROOT={self.npm_root}", "node", str(HERE / "peers" / script), *map(str, arguments)]

    def versions(self) -> dict[str, str]:
        """Of the peers that were used."""
        ask = {"sqlite3": ["sqlite3", "--version"], "soffice": ["soffice", "--version"], "node": ["node", "--version"],
               "ssconvert": ["ssconvert", "--version"]}
        found = {name: NPM_PACKAGES[name].rpartition("@")[2] for name in NPM_PACKAGES if self._known.get(name)}
        for name, command in ask.items():
            if self._known.get(name):
                done = subprocess.run(command, capture_output=True, text=True)
                found[name] = (done.stdout or done.stderr).strip().split("\n")[0]
        return found


def last_line(text: str) -> str:
    lines = [line for line in text.strip().split("\n") if line.strip()]
    return lines[-1].strip() if lines else ""


def sqlite_import(csv: pathlib.Path, database: pathlib.Path) -> list[str]:
    return ["sqlite3", str(database), f".import --csv {csv} orders"]


def iconv_then_import(csv: pathlib.Path, database: pathlib.Path) -> list[str]:
    script = f'iconv -f GB18030 -t UTF-8 "$0" >"$1.csv" && sqlite3 "$1" ".import --csv $1.csv orders"'
    return ["sh", "-c", script, str(csv), str(database)]


def libreoffice_to_csv(xlsx: pathlib.Path, folder: pathlib.Path) -> list[str]:
    return ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", str(folder), str(xlsx)]


def openpyxl_write(rows: int, path: pathlib.Path) -> list[str]:
    return ["/usr/bin/python3", str(HERE / "peers" / "openpyxl_write.py"), str(rows), str(path)]


if __name__ == "__main__":
    sys.exit("This is a part of bench.py.")
