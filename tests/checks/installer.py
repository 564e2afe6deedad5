#!/usr/bin/env python3
"""What the installer says agrees with what the program does: file type, ids, versions, icons, libraries."""
import configparser
import json
import pathlib
import re
import struct
import sys
import xml.etree.ElementTree as ET

APP_ID = "net.shopglass.Shopglass"
WORKSPACE_TYPE = "application/x-shopglass"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
# vcpkg's name for what CMake looks for.
LIBRARIES = {"SQLite3": "sqlite3", "OpenSSL": "openssl", "EXPAT": "expat", "libzip": "libzip", "freexl": "freexl",
             "xlsxwriter": "libxlsxwriter", "muparser": "muparser", "Eigen3": "eigen3", "QCUSTOMPLOT": "qcustomplot", "Qt6": "qtbase", "Svg": "qtsvg", "LinguistTools": "qttools"}


def read(root: pathlib.Path, name: str) -> str:
    return (root / name).read_text(encoding="utf-8")


def desktop_faults(root: pathlib.Path) -> list[str]:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read_string(read(root, f"installer/linux/{APP_ID}.desktop"))
    main = entry["Desktop Entry"]
    faults = []
    if WORKSPACE_TYPE not in main["MimeType"].split(";"):
        faults.append("the menu entry does not open workspaces")
    commands = set(re.findall(r'QStringLiteral\("([a-z]+)"\), CommandNeeds', read(root, "app/commands/registry.cpp")))
    for section in entry.sections():
        words = entry[section]["Exec"].split()
        if words[0] != "shopglass" or words[1] not in commands:
            faults.append(f"[{section}] runs '{' '.join(words)}', which is no command")
    if f'"{APP_ID}"' not in read(root, "app/main.cpp"):
        faults.append("app/main.cpp does not name the menu entry, so windows have no icon on Wayland")
    return faults


def mime_faults(root: pathlib.Path) -> list[str]:
    kind = ET.fromstring(read(root, "installer/linux/shopglass.xml")).find(f"{MIME}mime-type")
    faults = [] if kind.get("type") == WORKSPACE_TYPE else ["another file type than the menu entry's"]
    if kind.find(f"{MIME}glob").get("pattern") != "*.shopglass":
        faults.append("workspaces end in .shopglass")
    value = kind.find(f"{MIME}magic/{MIME}match/{MIME}match").get("value")
    known = re.search(r"ApplicationId = (0x[0-9A-Fa-f]+)", read(root, "models/store/migrations.cpp")).group(1)
    if int(value, 16) != int(known, 16):
        faults.append(f"the file type looks for application id {value}, workspaces carry {known}")
    return faults


def metainfo_faults(root: pathlib.Path) -> list[str]:
    component = ET.fromstring(read(root, f"installer/linux/{APP_ID}.metainfo.xml.in"))
    faults = [] if component.findtext("id") == APP_ID else ["the metainfo has another id"]
    if component.findtext("launchable") != f"{APP_ID}.desktop":
        faults.append("the metainfo starts another menu entry")
    return faults


def png_size(path: pathlib.Path) -> tuple[int, int]:
    return struct.unpack(">II", path.read_bytes()[16:24])


def icon_faults(root: pathlib.Path) -> list[str]:
    faults = []
    folder = root / "installer/icons"
    sizes = re.search(r"foreach\(size ([\d ]+)\)", read(root, "installer/linux/linux.cmake")).group(1).split()
    for size in sizes:
        if png_size(folder / f"shopglass-{size}.png") != (int(size), int(size)):
            faults.append(f"shopglass-{size}.png has another size")
    ico = (folder / "shopglass.ico").read_bytes()
    for size in sizes:
        if (folder / f"shopglass-{size}.png").read_bytes() not in ico:
            faults.append(f"shopglass.ico lacks the picture of size {size}: run make_ico.py")
    return faults


def vcpkg_faults(root: pathlib.Path) -> list[str]:
    manifest = json.loads(read(root, "vcpkg.json"))
    cmake = read(root, "CMakeLists.txt")
    named = {entry if isinstance(entry, str) else entry["name"] for entry in manifest["dependencies"]}
    faults = [f"vcpkg.json lacks {port}, which CMakeLists.txt looks for as {name}" for name, port in LIBRARIES.items()
              if name in cmake and port not in named]
    for package in re.findall(r"find_package\((\w+) ", cmake) + re.findall(r"shopglass_find\((\w+) ", cmake):
        if package not in LIBRARIES and package not in ("Threads", "PkgConfig"):
            faults.append(f"CMakeLists.txt looks for {package}, of which tests/checks/installer.py does not know vcpkg's name")
    version = re.search(r"project\(shopglass VERSION ([\d.]+)", cmake).group(1)
    if manifest["version"] != version:
        faults.append(f"vcpkg.json says version {manifest['version']}, CMakeLists.txt {version}")
    return faults


def main() -> int:
    root = pathlib.Path(sys.argv[1])
    faults = [fault for check in (desktop_faults, mime_faults, metainfo_faults, icon_faults, vcpkg_faults)
              for fault in check(root)]
    print("\n".join(faults))
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
