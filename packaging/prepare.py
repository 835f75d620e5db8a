"""Sets up what Rundbord needs on this machine: system libraries, a virtual environment and the locked packages.

    python packaging/prepare.py run | test | build

Standard library only. What is in place already is left alone, so a repeat costs well under a second.
"""

import ctypes
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "prepared.json"

RUN = "requirements.txt"
LOCKS = {"run": (RUN,), "test": (RUN, "requirements-test.txt"), "build": (RUN, "requirements-build.txt")}

# What PySide6's wheel expects from the system: the library it loads, the Debian package that brings it.
ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
WITH_X11 = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WITH_WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1"}


def main(purpose: str) -> None:
    if sys.version_info < (3, 11):
        sys.exit(f"Rundbord needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if sys.platform == "linux":
        provide_libraries()
    provide_packages(LOCKS[purpose])
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ROOT / "build/runtime"))
    if runtime.is_relative_to(ROOT):
        runtime.mkdir(mode=0o700, parents=True, exist_ok=True)


def say(text: str) -> None:
    print(f"Rundbord: {text}", flush=True)


def provide_libraries() -> None:
    """Has every system library that Qt loads in place, or ends with the line to type."""
    wanted = dict(ALWAYS)
    if os.environ.get("DISPLAY"):
        wanted |= WITH_X11
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted |= WITH_WAYLAND
    missing = [library for library in wanted if not loads(library)]
    if missing:
        install([wanted[library] for library in missing], f"the system libraries {', '.join(missing)}")


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str], what: str) -> None:
    """Installs Debian packages where that is ours to do, and otherwise ends with the line that does it."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        sys.exit(f"Rundbord needs {what}: install them with this system's package manager and try again.")
    if os.geteuid() != 0:
        sys.exit(f"Rundbord needs {what}. Type this and try again:\n  sudo {shlex.join(command)}")
    say(f"installing {' '.join(packages)}")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "--quiet", "--quiet"], env=quiet, check=False)
    done = subprocess.run([*command, "--quiet", "--quiet"], env=quiet, check=False, stdout=subprocess.DEVNULL)
    if done.returncode:
        sys.exit(f"Rundbord needs {what}, and installing them failed:\n  {shlex.join(command)}")


def provide_packages(locks: tuple[str, ...]) -> None:
    """Brings the environment to the locked versions; a stamp says which locks it already follows."""
    wanted = {name: hashlib.sha256((ROOT / "packaging" / name).read_bytes()).hexdigest() for name in locks}
    followed = json.loads(STAMP.read_text()) if STAMP.exists() and PYTHON.exists() else {}
    behind = [name for name in locks if followed.get(name) != wanted[name]]
    if not behind:
        return
    say("installing the packages of " + ", ".join(f"packaging/{name}" for name in behind))
    if not (with_uv(behind) or with_venv(behind)):
        sys.exit("Rundbord's packages could not be installed; the reason stands above.")
    STAMP.write_text(json.dumps(followed | {name: wanted[name] for name in behind}))


def works() -> bool:
    """Whether the environment's own Python starts and is new enough."""
    check = "import sys; sys.exit(sys.version_info < (3, 11))"
    return PYTHON.exists() and ran([str(PYTHON), "-c", check])


def ran(command: list[str]) -> bool:
    return subprocess.run(command, check=False).returncode == 0


def files(locks: list[str]) -> list[str]:
    return [part for name in locks for part in ("--requirement", str(ROOT / "packaging" / name))]


def with_uv(locks: list[str]) -> bool:
    """The fast way, where uv is there and can reach the packages."""
    uv = shutil.which("uv")
    if not uv:
        return False
    quick = [uv, "--quiet", "--no-config"]
    if not works():
        shutil.rmtree(VENV, ignore_errors=True)
        if not ran([*quick, "venv", "--python", sys.executable, str(VENV)]):
            return False
    return ran([*quick, "pip", "install", "--python", str(PYTHON), "--no-deps", *files(locks)])


def with_venv(locks: list[str]) -> bool:
    """The way every Python knows."""
    if not works() or not ran(
        [str(PYTHON), "-c", "import importlib.util, sys; sys.exit(not importlib.util.find_spec('pip'))"]
    ):
        provide_ensurepip()
        if not ran([sys.executable, "-m", "venv", "--clear", str(VENV)]):
            return False
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    return ran([*pip, "--no-deps", *files(locks)])


def provide_ensurepip() -> None:
    """Debian keeps what venv needs in a package of its own."""
    if not importlib.util.find_spec("ensurepip"):
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        install([f"python{version}-venv"], f"Python's module venv (python{version}-venv)")


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in LOCKS:
        sys.exit(f"usage: prepare.py {' | '.join(LOCKS)}")
    main(sys.argv[1])
