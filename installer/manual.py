#!/usr/bin/env python3
"""Writes the manual page from what the program says of itself: manual.py PROGRAM LANGUAGE VERSION DAY OUT.1"""
import pathlib
import sys

from helptext import Command, Option, commands_of, common_options

WORDS = {
    "en": {
        "title": "User Commands", "name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION", "commands": "COMMANDS",
        "common": "COMMON OPTIONS", "exit": "EXIT STATUS", "files": "FILES", "examples": "EXAMPLES", "see": "SEE ALSO",
        "short": "what a Kuaishou shop's own export files tell, offline",
        "long": ["Without a command, or with a workspace or export files as operands, shopglass opens its window. The other "
                 "commands need no display.",
                 "Data go to standard output, messages to standard error. Nothing is ever sent over a network."],
        "codes": [("0", "Done."), ("1", "It failed."), ("2", "The command was not understood."),
                  ("3", "The input was refused; nothing was changed."),
                  ("4", "Partly done: some rows were not imported."), ("130", "Interrupted; nothing was changed.")],
        "workspace": "The workspace that is used when none is named: one SQLite file with any number of stores.",
        "identity": "The key that the pseudonyms of buyers are made with. Whoever has it and a workspace can tell whether a known "
                    "telephone number bought. Removing the program leaves both files.",
        "cases": [("A sample shop, in the window:", "shopglass demo"),
                  ("Import everything below a folder:", "shopglass import ~/Downloads/exports"),
                  ("Figures of June by field, as JSON:",
                   "shopglass kpi paid_gmv net_gmv --by field --from 2026-06-01 --to 2026-06-30 --json"),
                  ("The report of a store:", "shopglass report --format pdf --out report.pdf")],
    },
    "zh": {
        "title": "用户命令", "name": "名称", "synopsis": "概要", "description": "描述", "commands": "命令",
        "common": "通用选项", "exit": "退出状态", "files": "文件", "examples": "示例", "see": "参见",
        "short": "只用快手小店后台导出的文件做经营分析，全程离线",
        "long": ["不带命令，或直接给出工作区、导出文件时，打开窗口。其他命令不需要显示器。",
                 "数据写到标准输出，提示写到标准错误。任何内容都不会经网络发送。"],
        "codes": [("0", "完成。"), ("1", "失败。"), ("2", "命令有误。"), ("3", "输入被拒绝，未做任何改动。"),
                  ("4", "部分完成：有些行没有导入。"), ("130", "被中断，未做任何改动。")],
        "workspace": "未指定工作区时使用的工作区：一个 SQLite 文件，可存放任意多家店铺。",
        "identity": "买家标识密钥。同时持有它和工作区的人可以查出某个已知手机号是否买过。卸载程序不会删除这两个文件。",
        "cases": [("在窗口中查看示例店铺：", "shopglass demo"), ("导入文件夹内的全部文件：", "shopglass import ~/Downloads/exports"),
                  ("按经营场输出六月的指标（JSON）：",
                   "shopglass kpi paid_gmv net_gmv --by field --from 2026-06-01 --to 2026-06-30 --json"),
                  ("店铺诊断报告：", "shopglass report --format pdf --out report.pdf")],
    },
}


def plain(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("'", "\\(aq")
    return "\\&" + escaped if escaped.startswith(".") else escaped


def bold(text: str) -> str:
    return f"\\fB{plain(text)}\\fR"


def option_lines(option: Option) -> list[str]:
    value = f" \\fI{plain(option.value)}\\fR" if option.value else ""
    return [".TP", ", ".join(bold(name) for name in option.names) + value, plain(option.text)]


def command_lines(command: Command, common: set[str]) -> list[str]:
    lines = [f".SS {plain(command.name)}", ".B shopglass " + plain(command.synopsis), ".PP", plain(command.text)]
    for name, text in command.operands:
        lines += [".TP", f"\\fI{plain(name)}\\fR", plain(text)]
    for option in command.options:
        if option.names[-1] not in common:
            lines += option_lines(option)
    return lines


def page(program: str, language: str, version: str, day: str) -> str:
    words = WORDS[language]
    _, commands = commands_of(program, language)
    shared = common_options(commands)
    lines = [f'.TH SHOPGLASS 1 "{day}" "shopglass {version}" "{words["title"]}"', f".SH {words['name']}",
             f"shopglass \\- {plain(words['short'])}", f".SH {words['synopsis']}", ".B shopglass",
             "[\\fICOMMAND\\fR] [\\fIOPTION\\fR]... [\\fIFILE\\fR]...", f".SH {words['description']}"]
    for number, paragraph in enumerate(words["long"]):
        lines += [".PP"] * (number > 0) + [plain(paragraph)]
    lines.append(f".SH {words['commands']}")
    for command in commands:
        lines += command_lines(command, {option.names[-1] for option in shared})
    lines.append(f".SH {words['common']}")
    for option in shared:
        lines += option_lines(option)
    lines += [".TP", bold("--version"), plain({"en": "Print the version.", "zh": "输出版本号。"}[language])]
    lines.append(f".SH {words['exit']}")
    for code, text in words["codes"]:
        lines += [".TP", bold(code), plain(text)]
    lines += [f".SH {words['files']}", ".TP", "\\fI\\(ti/.local/share/shopglass/default.shopglass\\fR", plain(words["workspace"]),
              ".TP", "\\fI\\(ti/.local/share/shopglass/identity.key\\fR", plain(words["identity"])]
    lines.append(f".SH {words['examples']}")
    for number, (text, example) in enumerate(words["cases"]):
        lines += [".PP"] * (number > 0) + [plain(text), ".PP", ".RS 4", ".nf", plain(example), ".fi", ".RE"]
    lines += [f".SH {words['see']}", ".BR sqlite3 (1)"]
    return "\n".join(lines) + "\n"


def main() -> int:
    program, language, version, day, out = sys.argv[1:]
    pathlib.Path(out).write_text(page(program, language, version, day), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
