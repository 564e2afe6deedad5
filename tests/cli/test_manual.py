"""Manual and completions say all that --help says. They are made from it; here an eye of its own looks at the raw help."""
import functools
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from shop import PROGRAM, ShopTest

INSTALLER = pathlib.Path(os.environ["SHOPGLASS_SOURCE"]) / "installer"


@functools.cache
def raw_help(*words: str) -> str:
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
    return subprocess.run([PROGRAM, *words, "--lang", "en"], env=environment, capture_output=True, check=True,
                          stdin=subprocess.DEVNULL).stdout.decode("utf-8")


def make(script: str, *arguments):
    subprocess.run([sys.executable, "-B", INSTALLER / script, PROGRAM, *map(str, arguments)], check=True)


@functools.cache
def completions() -> pathlib.Path:
    folder = pathlib.Path(made.name) / "completions"
    make("completions.py", folder)
    return folder


@functools.cache
def manual(language: str) -> str:
    path = pathlib.Path(made.name) / f"{language}.1"
    make("manual.py", language, "1.2.3", "2026-11-22", path)
    return path.read_text(encoding="utf-8").replace("\\-", "-")


made = tempfile.TemporaryDirectory(prefix="shopglass-manual-")


class Manual(ShopTest):

    def commands(self) -> list[str]:
        """The words after 'shopglass' in its help."""
        words = re.findall(r"^ +shopglass \[?([a-z]+)", raw_help("help"), re.MULTILINE)
        self.assertGreaterEqual(len(words), 12)
        self.assertIn("import", words)
        return words

    def options_of(self, command: str) -> set[str]:
        """Every --word that begins a line of the command's help."""
        return set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", raw_help(command, "--help"), re.MULTILINE))

    def section(self, page: str, command: str) -> str:
        return page.split(f".SS {command}\n")[1].split("\n.SS ")[0].split("\n.SH ")[0]

    def test_the_manual_has_every_command_and_option(self):
        for language in ("en", "zh"):
            page = manual(language)
            common = page.split("\n.SH ")[-5]
            for command in self.commands():
                for option in self.options_of(command):
                    self.assertTrue(f"\\fB{option}\\fR" in self.section(page, command) or f"\\fB{option}\\fR" in common,
                                    f"{language}: {command} {option}")

    def test_the_manual_names_no_folder_of_the_builder(self):
        page = manual("en")
        self.assertIn("\\(ti/.local/share/shopglass/default.shopglass", page)
        self.assertNotIn(str(self.folder), page)
        self.assertNotIn("/D/", page)

    def test_the_manual_is_written_in_chinese(self):
        self.assertIn("工作区", manual("zh"))
        self.assertNotIn("工作区", manual("en"))

    def completed(self, *words: str) -> list[str]:
        """What bash offers for the last of these words."""
        script = ('compopt() { :; }; source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _shopglass; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "-c", script, "bash", completions() / "bash", "shopglass", *words], capture_output=True,
                              text=True, cwd=self.folder)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def test_bash_offers_every_command(self):
        self.assertEqual(set(self.commands()) - set(self.completed("")), set())
        self.assertEqual(self.completed("impo"), ["import", "imports"])

    def test_bash_offers_every_option(self):
        for command in self.commands():
            self.assertEqual(self.options_of(command) - set(self.completed(command, "--")), set(), command)

    def test_bash_offers_what_an_option_can_be(self):
        self.assertIn("html", self.completed("report", "--format", ""))
        self.assertIn("previous", self.completed("show", "scores", "--compare", "pre"))
        self.assertIn("en", self.completed("kpi", "--lang", ""))

    def test_bash_offers_views_and_files(self):
        self.assertIn("scores", self.completed("show", "sc"))
        self.write("orders.csv", "x")
        self.assertEqual(self.completed("import", "ord"), ["orders.csv"])
        self.assertEqual(self.completed("--workspace", "ord"), ["orders.csv"])

    def test_completions_of_the_other_shells_name_every_option(self):
        for shell, form in (("zsh", "'{}["), ("fish", " -l {} ")):
            text = (completions() / shell).read_text(encoding="utf-8")
            for command in self.commands():
                for option in self.options_of(command):
                    self.assertIn(form.format(option if shell == "zsh" else option[2:]), text, f"{shell}: {command}")


if __name__ == "__main__":
    unittest.main()
