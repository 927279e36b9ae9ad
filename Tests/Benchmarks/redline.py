"""Holds redlines against git, wdiff and redlines (PyPI), on the same generated pairs, in the same run.

Prints, by level of editing: the words changed against the least possible without moves, the runs of insertion and deletion, and
the processor time a pair. Codicil and redlines are timed in their processes, git and wdiff as processes.
"""

import argparse
import collections
import json
import pathlib
import re
import resource
import subprocess
import tempfile
import time

from redlines import Redlines

WORD = re.compile(r"[^\W\d_]")


def words(text):
    return sum(1 for word in text.split() if WORD.search(word))


def run(arguments):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    output = subprocess.run(arguments, capture_output=True, check=False).stdout.decode()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return output, 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def git(old, new):
    output, milliseconds = run(["git", "diff", "--no-index", "--word-diff=porcelain", old, new])
    pieces, last = [], " "
    for line in output.split("\n@@", 1)[-1].split("\n")[1:]:
        mark = line[:1]
        if mark == "~" or not mark:
            continue
        if mark in "+-":
            if mark == last:
                pieces[-1] += " " + line[1:]
            else:
                pieces.append(line[1:])
        last = mark
    return pieces, milliseconds


def wdiff(old, new):
    marks = ["-w", "\x01", "-x", "\x02", "-y", "\x01", "-z", "\x02"]
    output, milliseconds = run(["wdiff", *marks, old, new])
    return re.findall("\x01(.*?)\x02", output, re.DOTALL), milliseconds


def redlines(old, new):
    texts = [pathlib.Path(path).read_bytes().decode() for path in (old, new)]
    start = time.process_time()
    output = Redlines(texts[0], texts[1], markdown_style="none").output_markdown
    milliseconds = 1000 * (time.process_time() - start)
    pieces = re.findall(r"<(del|ins)>(.*?)</\1>", output, re.DOTALL)
    return [piece.replace("¶", " ") for _, piece in pieces], milliseconds


def compare(folder):
    levels = collections.OrderedDict()
    for pair in json.loads((folder / "pairs.json").read_text()):
        rows = levels.setdefault(pair["level"], collections.defaultdict(collections.Counter))
        rows["Codicil"].update(changed=pair["changed"], runs=pair["runs"], moves=pair["moves"], time=pair["milliseconds"])
        rows["Codicil"].update(least=pair["least"], pairs=1)
        for name, tool in (("git diff --word-diff", git), ("wdiff", wdiff), ("redlines", redlines)):
            pieces, milliseconds = tool(f"{folder}/{pair['name']}.old.md", f"{folder}/{pair['name']}.new.md")
            rows[name].update(changed=sum(map(words, pieces)), runs=len(pieces), time=milliseconds)
    return levels


def show(levels):
    for level, rows in levels.items():
        least, pairs = rows["Codicil"]["least"], rows["Codicil"]["pairs"]
        print(f"\n{level}: {pairs} pairs, at least {least} changed words without moves")
        print(f"{'':22}{'words':>8}{'of least':>10}{'runs':>8}{'ms a pair':>11}")
        for name, row in rows.items():
            moves = f"  and {row['moves']} moves" if row["moves"] else ""
            print(f"{name:22}{row['changed']:8}{row['changed'] / max(least, 1):10.2f}{row['runs']:8}{row['time'] / pairs:11.1f}{moves}")


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--benchmark", required=True, help="the RedlineBenchmark program")
parser.add_argument("--seeds", default="5", help="how many pairs of each level and layout")
options = parser.parse_args()
with tempfile.TemporaryDirectory() as work:
    subprocess.run([options.benchmark, "pairs", work, options.seeds], check=True)
    show(compare(pathlib.Path(work)))
