"""The built tool, run as a user runs it: in a folder of its own that holds the sample's Content and Site."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time

import playwright.sync_api

ROOT = pathlib.Path(__file__).resolve().parents[2]
CODICIL = pathlib.Path(os.environ.get("CODICIL", ROOT / ".build/debug/codicil"))
DATE = "2020-02-01"


class Sample:
    """A copy of the sample, removed at the end of the `with` block."""

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="codicil-browser-"))
        for name in ["Content", "Site"]:
            shutil.copytree(ROOT / name, self.folder / name, ignore=shutil.ignore_patterns("public"))
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, path):
        return self.folder / path

    def read(self, path):
        return self.path(path).read_text(encoding="utf-8")

    def write(self, path, text):
        """As an editor saves: into a file beside it, which then takes its place."""
        target = self.path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f".{target.name}.swp")
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, target)

    def replace(self, old, new, path):
        text = self.read(path)
        assert old in text, f"{path} does not hold {old!r}"
        self.write(path, text.replace(old, new))

    def build(self, *arguments):
        command = [CODICIL, "build", "--as-of", DATE, *arguments]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True)
        return self.folder / "Site/public"


class Preview:
    """`codicil serve` on a sample, ended at the end of the `with` block."""

    def __init__(self, sample, port=0):
        self.sample = sample
        self.port = port

    def __enter__(self):
        command = [CODICIL, "serve", "--as-of", DATE, "--port", str(self.port)]
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            command, cwd=self.sample.folder, stdout=subprocess.PIPE, stderr=self.log, text=True)
        self.address = self.process.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", self.address), f"no address but {self.address!r}"
        self.port = int(self.address.rsplit(":", 1)[1].rstrip("/"))
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Ends it as Ctrl-C does; its status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        status = self.process.wait(timeout=10)
        self.process.stdout.close()
        self.log.close()
        return status

    def memory(self):
        """What it has in memory now, in MiB."""
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(re.search(r"VmRSS:\s+(\d+)", text).group(1)) / 1024

    def url(self, path):
        return self.address + path


def until(condition, seconds=10, what="it"):
    """Waits for something that will be so soon."""
    end = time.monotonic() + seconds
    while not holds(condition):
        assert time.monotonic() < end, f"after {seconds} s {what} is not so"
        time.sleep(0.01)


def holds(condition):
    """Whether it is so now. A page that is just being replaced by another cannot be asked."""
    try:
        return condition()
    except playwright.sync_api.Error as error:
        if "Execution context was destroyed" in error.message:
            return False
        raise
