#!/usr/bin/env python3
"""What only POSIX or only Windows has stands behind a branch for each, in the few files that may know it.

Also proves itself: it must find the planted faults.
"""
import pathlib
import re
import sys

# Files that may name a platform, and what for. Each must treat Windows as well.
KNOWN = {
    "app/commands/progress.cpp": "whether stderr is a terminal",
    "app/main.cpp": "platform plugins; the console's encoding",
    "models/base/backgroundthread.cpp": "niceness of a thread",
    "models/import/ziparchive.cpp": "file names for libzip",
    "models/store/networkpath.cpp": "drive letters and file systems",
}
POSIX_HEADER = re.compile(r"^\s*#\s*include\s+<(unistd|fcntl|dirent|pwd|grp|poll|termios|dlfcn|pthread|mntent|spawn|netdb|"
                          r"(sys|arpa|netinet|linux)/\w+)(\.h)?>")
WINDOWS_HEADER = re.compile(r"^\s*#\s*include\s+<(windows|qt_windows|io|direct|process)\.h>")
CALL = re.compile(r"(?<![\w:.>])(?:::)?(fsync|fdatasync|isatty|fork|execv\w*|mmap|munmap|madvise|posix_\w+|flock|statfs|sysconf|"
                  r"getrusage|setenv|usleep|sigaction|kill|mkstemp|readlink|symlink|popen|pread|pwrite)\s*\(")
PROC = re.compile(r'"/(proc|dev|sys|tmp|usr|etc)\b')
# Compilers are GCC and Clang everywhere (128-bit integers); processors differ.
PROCESSOR = re.compile(r"<bits/|<(x86intrin|[a-z]+mmintrin|immintrin|arm_neon)\.h>")
BRANCH = re.compile(r"^\s*#\s*(el)?if(def|ndef)?\b.*\b(Q_OS_\w+|Q_CC_\w+|_WIN32|_MSC_VER|__linux__|__GNUC__|__unix__|"
                    r"__SSE\w+__|__ARM_NEON\w*|Q_PROCESSOR_\w+)")
WINDOWS_BRANCH = re.compile(r"\b(Q_OS_WIN|_WIN32|Q_OS_LINUX)\b")
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def faults_of(name: str, text: str) -> list[str]:
    known = name in KNOWN
    faults, depth, processor_branch = [], 0, False
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.split("//")[0]
        if re.match(r"^\s*#\s*if", line):
            depth += 1
        if BRANCH.match(line):
            processor_branch = True
        if re.match(r"^\s*#\s*endif", line):
            depth -= 1
            processor_branch = processor_branch and depth > 0
        code = STRING.sub('""', line)
        where = f"{name}:{number}: {raw.strip()[:90]}"
        if (POSIX_HEADER.match(line) or WINDOWS_HEADER.match(line) or CALL.search(code)) and not (known and depth):
            faults.append(f"{where}  (one platform only: use Qt, or a branch in a file of portable.py)")
        if PROC.search(line) and not known:
            faults.append(f"{where}  (a path of one platform)")
        if PROCESSOR.search(code) and not (processor_branch and depth):
            faults.append(f"{where}  (one library or processor only: give the others a branch)")
        if re.match(r"^\s*#\s*if.*\b(Q_OS_\w+|_WIN32|__linux__|__unix__)", line) and not known:
            faults.append(f"{where}  (only the files of portable.py branch by platform)")
    if known and not WINDOWS_BRANCH.search(text):
        faults.append(f"{name}: stands in portable.py but has no branch for Windows")
    return faults


def self_test():
    planted = ["#include <unistd.h>", "#include <sys/mman.h>", "    fsync(handle);", 'open("/proc/self/status");',
               "#ifdef Q_OS_LINUX", "#include <windows.h>", "#include <emmintrin.h>"]
    for line in planted:
        assert faults_of("models/base/a.cpp", line + "\n"), f"not found: {line}"
    assert faults_of("app/main.cpp", "#include <unistd.h>\n"), "a known file without a Windows branch"
    assert not faults_of("models/base/a.cpp", "#ifdef __SSE2__\n#include <emmintrin.h>\n#endif\n")
    assert not faults_of("models/base/a.cpp", 'file.kill(); // fsync(\nprocess->readlink("x");\n')


def main() -> int:
    self_test()
    root = pathlib.Path(sys.argv[1])
    faults, read = [], 0
    for top in ("app", "models", "widgets"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                read += 1
                faults += faults_of(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    faults += [f"{name}: named in portable.py, not there" for name in KNOWN if not (root / name).exists()]
    print("\n".join(faults))
    print(f"{read} files read, {len(faults)} faults")
    return 1 if faults or not read else 0


sys.exit(main())
