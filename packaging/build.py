"""Makes build/package/rundbord, a folder that runs without Python, and on Debian a .deb of it. `make package` runs it.

Build on the oldest system that is to run it (its glibc counts); Windows and macOS build their own.
"""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build/package"
LINUX = ROOT / "packaging/linux"
CONTROL = """Package: rundbord
Version: {version}
Architecture: {architecture}
Maintainer: The Rundbord developers <rundbord@localhost>
Section: misc
Priority: optional
Installed-Size: {size}
Depends: libgl1, libegl1, libfontconfig1, libdbus-1-3, libxkbcommon0
Description: Run a committee's meeting with the room looking at the wall
 Agenda, rounds, boards and minutes as a mind map, from one laptop and without the internet.
"""


def main() -> None:
    freeze()
    print(OUT / "rundbord")
    if shutil.which("dpkg-deb"):
        print(debian_package())


def freeze() -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    where = ["--distpath", str(OUT), "--workpath", str(ROOT / "build/freeze")]
    subprocess.run([*command, *where, str(ROOT / "packaging/rundbord.spec")], check=True)


def debian_package() -> Path:
    """The folder under /usr/lib, the command, and what tells the desktop about the program and its files."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    tree = ROOT / "build/deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(OUT / "rundbord", tree / "usr/lib/rundbord")
    place(LINUX / "rundbord.desktop", tree / "usr/share/applications")
    place(LINUX / "rundbord-mime.xml", tree / "usr/share/mime/packages")
    place(LINUX / "dk.rundbord.Rundbord.metainfo.xml", tree / "usr/share/metainfo")
    place(ROOT / "LICENSE", tree / "usr/share/doc/rundbord")
    for icon in (ROOT / "resources/icons").glob("rundbord.svg"):
        place(icon, tree / "usr/share/icons/hicolor/scalable/apps")
    (tree / "usr/bin").mkdir(parents=True)
    os.symlink("../lib/rundbord/rundbord", tree / "usr/bin/rundbord")
    size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(CONTROL.format(version=version, architecture=architecture, size=size))
    made = OUT / f"rundbord_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", str(tree), str(made)], check=True, stdout=sys.stderr)
    return made


def place(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, folder / file.name)


if __name__ == "__main__":
    main()
