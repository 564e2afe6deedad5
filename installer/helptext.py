"""What the program's own --help says, as values: the one source of manual and completions, so they cannot disagree with it."""
import dataclasses
import os
import re
import subprocess

# The help names the default workspace by its full path; the manual must not name the builder's folders.
DATA_HOME = "/D"
READER_DATA_HOME = "~/.local/share"

CJK = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")
WORDS = re.compile(r"([a-z][a-z_]*(?:, [a-z][a-z_]*)* or [a-z][a-z_]*)[.;]?( \(.*\))?$")


@dataclasses.dataclass
class Option:
    names: list[str]
    value: str | None
    text: str
    values: list[str]  # when the text lists them


@dataclasses.dataclass
class Command:
    name: str
    summary: str
    synopsis: str
    text: str
    options: list[Option]
    operands: list[tuple[str, str]]
    values: list[str]  # words that the first operand can be


def ask(program: str, language: str, *arguments: str) -> str:
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "XDG_DATA_HOME": DATA_HOME, "LC_ALL": "C.UTF-8",
                   "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([program, *arguments, "--lang", language], env=environment, capture_output=True, check=True)
    return done.stdout.decode("utf-8").replace(DATA_HOME + "/", READER_DATA_HOME + "/")


def join(lines: list[str]) -> str:
    """Undoes Qt's wrapping: a space between words, none between Chinese characters."""
    text = ""
    for line in lines:
        part = line.strip()
        if not part:
            continue
        glued = text and (CJK.match(text[-1]) or CJK.match(part[0]))
        text += part if not text or glued else " " + part
    return text


def blocks(lines: list[str]) -> list[tuple[str, str]]:
    """'  head   text' with its continuation lines."""
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        match = re.match(r"  (\S.*?)(?:  +(\S.*))?$", line)
        if match:
            found.append((match.group(1), [match.group(2) or ""]))
        elif found:
            found[-1][1].append(line)
    return [(head, join(texts)) for head, texts in found]


def listed_words(text: str) -> list[str]:
    """["html", "md"] for "html or md." and for "Kinds: html or md."."""
    match = WORDS.search(text)
    if not match or (match.start() > 0 and not text[:match.start()].endswith(": ")):
        return []
    return re.split(r", | or ", match.group(1))


def option_of(head: str, text: str) -> Option:
    value = re.search(r"<(.+)>", head)
    names = re.findall(r"--?[A-Za-z][A-Za-z-]*", head.split("<")[0])
    return Option(names, value.group(1) if value else None, text, listed_words(text))


def alternatives(synopsis: str) -> list[str]:
    """The words of the first operand: ["check"] for "rules check FILE…", the views for "show a|b|c"."""
    words = synopsis.split()[1:]
    if words and re.fullmatch(r"[a-z_]+(\|[a-z_]+)*", words[0]):
        return words[0].split("|")
    return []


def command_of(program: str, language: str, name: str, summary: str) -> Command:
    lines = ask(program, language, name, "--help").rstrip("\n").split("\n")
    synopsis = re.search(r"shopglass (.*?)( \[\S+\])?$", lines[0]).group(1)
    sections: list[tuple[str, list[str]]] = [("", [])]
    for line in lines[1:]:
        if line and not line.startswith(" ") and line.endswith((":", "：")):
            sections.append((line, []))
        else:
            sections[-1][1].append(line)
    options, operands = [], []
    for _, body in sections[1:]:
        for head, text in blocks(body):
            if head.startswith("-"):
                options.append(option_of(head, text))
            else:
                operands.append((head, text))
    values = alternatives(synopsis)
    if not values and operands:
        values = [word for word in re.split(r", ", operands[0][1]) if re.fullmatch(r"[a-z_]+", word)]
    return Command(name, summary, synopsis, join(sections[0][1]), options, operands, values)


def commands_of(program: str, language: str) -> tuple[str, list[Command]]:
    """What the program is, in a sentence, and its commands."""
    lines = ask(program, language, "help").split("\n")
    commands = []
    for line in lines:
        match = re.match(r"  shopglass \[?([a-z]+)[^ ]*(?: \S+)*?  +(\S.*)$", line)
        if match:
            commands.append(command_of(program, language, match.group(1), match.group(2)))
    return lines[0], commands


def common_options(commands: list[Command]) -> list[Option]:
    """Those that every command has."""
    names = set.intersection(*({option.names[-1] for option in command.options} for command in commands))
    return [option for option in commands[0].options if option.names[-1] in names]
