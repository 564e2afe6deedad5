#!/usr/bin/env python3
"""Writes the completions of three shells from what the program says of itself: completions.py PROGRAM FOLDER

FOLDER/bash, FOLDER/zsh and FOLDER/fish, one file each.
"""
import pathlib
import sys

from helptext import Command, Option, commands_of

FILE_VALUES = ("FILE", "FILE.png")
FOLDER_VALUES = ("DIR",)


def takes_files(command: Command) -> bool:
    return "FILE" in command.synopsis or "DIR" in command.synopsis.split()[1:2]


def bash(commands: list[Command]) -> str:
    lines = ["# bash completion for shopglass, made from its --help", "_shopglass()", "{",
             "    local cur prev command i", "    cur=${COMP_WORDS[COMP_CWORD]}", "    prev=${COMP_WORDS[COMP_CWORD-1]}",
             "    COMPREPLY=()", "    command=", "    for ((i = 1; i < COMP_CWORD; i++)); do",
             "        case ${COMP_WORDS[i]} in", "            --workspace | --store | --lang) ((i++)) ;;", "            -*) ;;",
             "            *) command=${COMP_WORDS[i]}; break ;;", "        esac", "    done", "    case $command:$prev in"]
    for command in commands:
        for option in command.options:
            if option.value:
                lines.append(f"        {command.name}:{option.names[-1]}) {bash_value(option)} return ;;")
    lines += ["    esac", "    case $command in", "        '')", '            case $prev in', "                --workspace)"
              " compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); return ;;", "            esac",
              f'            mapfile -t COMPREPLY < <(compgen -W "{" ".join(c.name for c in commands)} help --version '
              '--workspace --store --lang" -- "$cur")',
              '            [[ $cur == -* ]] || { compopt -o filenames; mapfile -t -O ${#COMPREPLY[@]} COMPREPLY '
              '< <(compgen -f -- "$cur"); }', "            ;;"]
    for command in commands:
        options = " ".join(name for option in command.options for name in option.names)
        lines += [f"        {command.name})", "            if [[ $cur == -* ]]; then",
                  f'                mapfile -t COMPREPLY < <(compgen -W "{options}" -- "$cur")']
        if command.values:
            lines += [f"            elif [[ $prev == {command.name} ]]; then",
                      f'                mapfile -t COMPREPLY < <(compgen -W "{" ".join(command.values)}" -- "$cur")']
        if takes_files(command):
            lines += ["            else", '                compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur")']
        lines += ["            fi", "            ;;"]
    return "\n".join([*lines, "    esac", "}", "complete -F _shopglass shopglass"]) + "\n"


def bash_value(option: Option) -> str:
    if option.values:
        return f'mapfile -t COMPREPLY < <(compgen -W "{" ".join(option.values)}" -- "$cur");'
    if option.value in FOLDER_VALUES:
        return 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$cur");'
    if option.value in FILE_VALUES:
        return 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur");'
    return ""


def quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def zsh(commands: list[Command]) -> str:
    lines = ["#compdef shopglass", "# made from the program's --help", "local -a commands", "commands=("]
    lines += [f"    {quoted(c.name + ':' + c.summary.replace(':', ' '))}" for c in commands]
    lines += [")", "if (( CURRENT == 2 )); then", "    _describe command commands", "    _files", "    return", "fi",
              "local command=$words[2]", "(( CURRENT-- ))", "shift words", 'case $command in']
    for command in commands:
        lines.append(f"    {command.name})")
        parts = [zsh_option(option) for option in command.options]
        if command.values:
            parts.append(quoted(f"1:what:({' '.join(command.values)})"))
        if takes_files(command):
            parts.append(quoted("*:file:_files"))
        lines.append("        _arguments -s " + " \\\n            ".join(parts))
        lines.append("        ;;")
    return "\n".join([*lines, "    *) _files ;;", "esac"]) + "\n"


def zsh_option(option: Option) -> str:
    text = option.text.replace("[", "(").replace("]", ")").replace(":", " ")
    value = ""
    if option.value:
        action = (f"({' '.join(option.values)})" if option.values else "_files -/" if option.value in FOLDER_VALUES
                  else "_files" if option.value in FILE_VALUES else " ")
        value = f":{option.value}:{action}"
    return quoted(f"{option.names[-1]}[{text}]{value}")


def fish(commands: list[Command]) -> str:
    lines = ["# fish completion for shopglass, made from its --help"]
    for command in commands:
        lines.append(f"complete -c shopglass -n __fish_use_subcommand -a {command.name} -d {quoted(command.summary)}")
        under = f"complete -c shopglass -n '__fish_seen_subcommand_from {command.name}'"
        if command.values:
            lines.append(f"{under} -f -a '{' '.join(command.values)}'")
        for option in command.options:
            short = "".join(f" -s {name[1:]}" for name in option.names if not name.startswith("--"))
            value = ""
            if option.value:
                value = f" -x -a '{' '.join(option.values)}'" if option.values else \
                    " -r" if option.value in FILE_VALUES + FOLDER_VALUES else " -x"
            lines.append(f"{under}{short} -l {option.names[-1][2:]}{value} -d {quoted(option.text)}")
    return "\n".join(lines) + "\n"


def main() -> int:
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    _, commands = commands_of(program, "en")
    for name, write in (("bash", bash), ("zsh", zsh), ("fish", fish)):
        (folder / name).write_text(write(commands), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
