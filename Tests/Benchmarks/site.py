"""Builds generated documents with Codicil, Hugo and cmark, one after the other, and prints the ratios.

Run by `make bench`. Figures are of whole processes, as the kernel accounts for them: wall time, CPU time (user and
system, children included), peak memory. Each command runs RUNS times in turn; medians are printed, since these are
what a noisy machine leaves comparable.

    python3 Tests/Benchmarks/site.py --codicil .build/release/codicil [--documents 2000] [--size 25000] [--runs 3]
"""

import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import time

SUBJECTS = "service team customer library institution record request account system report provider owner".split()
VERBS = "keeps reviews protects deletes shares approves records checks restores limits describes measures".split()
OBJECTS = "logs backups copies passwords addresses contracts notices reports questions changes keys devices".split()
TAILS = [
    "for as long as the agreement lasts", "within 30 days", "once a year", "before anyone else sees them",
    "when the law asks for it", "in two places", "without delay", "unless you object", "as section 4 describes",
    "on written request", "after every release", "during office hours",
]


def sentence(random):
    words = f"The {random.choice(SUBJECTS)} {random.choice(VERBS)} {random.choice(OBJECTS)} {random.choice(TAILS)}"
    if random.random() < 0.3:
        words += f", and the {random.choice(SUBJECTS)} *{random.choice(VERBS)}* the [{random.choice(OBJECTS)}](#section-2)"
    return words + "."


def text(random, size):
    parts, length, section = [], 0, 0
    while length < size:
        section += 1
        part = [f"## Section {section}", ""]
        for _ in range(random.randint(2, 4)):
            part += [" ".join(sentence(random) for _ in range(random.randint(3, 6))), ""]
        part += [f"- **{random.choice(OBJECTS).capitalize()}**: {sentence(random)}" for _ in range(random.randint(3, 6))]
        part.append("")
        if section % 4 == 0:
            part += ["| Kind | Purpose | Kept for |", "| --- | --- | ---: |"]
            part += [
                f"| {random.choice(OBJECTS)} | {sentence(random)} | {random.randint(1, 52)} weeks |" for _ in range(5)
            ]
            part.append("")
        parts.append("\n".join(part))
        length += len(parts[-1])
    return "\n".join(parts)


def generate(root, documents, size):
    """The same texts three times: as Codicil's content, as a Hugo site, and in one file for cmark."""
    generator = random.Random(20200201)
    content, hugo = root / "Content", root / "hugo"
    (hugo / "content").mkdir(parents=True)
    (hugo / "layouts" / "_default").mkdir(parents=True)
    (hugo / "hugo.toml").write_text('baseURL = "https://example.org/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term"]\n')
    page = "<!doctype html><html lang=en><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>"
    (hugo / "layouts" / "_default" / "single.html").write_text(page)
    (hugo / "layouts" / "_default" / "list.html").write_text(page)
    (content / "documents").mkdir(parents=True)
    (content / "organization.yml").write_text(
        "name: Example\nroles:\n  owner: { title: Owner }\n  approver: { title: Approver }\n")
    everything = []
    for number in range(documents):
        body, title = text(generator, size), f"Document {number}"
        folder = content / "documents" / f"document-{number}"
        folder.mkdir()
        (folder / "document.yml").write_text(f"title: {title}\nkind: policy\nowner: owner\napprovers: [approver]\n")
        (folder / "1.0.md").write_text(
            f'---\nversion: "1.0"\ntitle: {title}\nnature: initial\nchange: First version\nauthor: Owner\n'
            f"approvals: [{{ role: approver, title: Approver, date: 2020-01-02 }}]\n---\n{body}")
        (hugo / "content" / f"document-{number}.md").write_text(f"---\ntitle: {title}\n---\n{body}")
        everything.append(body)
    (root / "all.md").write_text("\n\n".join(everything))


def measure(command, before=None):
    if before:
        before()
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)} failed:\n{errors.decode()}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--codicil", required=True)
    parser.add_argument("--site", default="Site", help="the folder with site.yml and templates")
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--size", type=int, default=25000, help="bytes a document")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--work", default=".build/bench", help="a folder to write to; on a RAM disk the figures are steadier")
    parser.add_argument("--generate", action="store_true", help="only write the texts")
    options = parser.parse_args()
    root = pathlib.Path(options.work).resolve()
    if options.generate:
        generate(root, options.documents, options.size)
        return
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    # In a process of its own: a child's peak memory starts with its parent's, which would hide the tool's.
    subprocess.run([sys.executable, *sys.argv, "--generate"], check=True)
    size = (root / "all.md").stat().st_size
    print(f"{options.documents} documents, {size / 1e6:.1f} MB of Markdown, {options.runs} runs each, medians\n")

    output = root / "public"
    build = [options.codicil, "build", "--content", str(root / "Content"), "--site", options.site,
             "--output", str(output), "--as-of", "2020-02-01"]
    commands = {
        "codicil, first build": (build, lambda: shutil.rmtree(output, ignore_errors=True)),
        "codicil, nothing changed": (build, None),
        "codicil check": ([options.codicil, "check", *build[2:]], None),
        "cmark": (["cmark", str(root / "all.md")], None),
    }
    hugo = shutil.which("hugo")
    if hugo:
        command = [hugo, "--source", str(root / "hugo"), "--destination", str(root / "hugo-public"), "--quiet"]
        commands["hugo"] = (command, lambda: shutil.rmtree(root / "hugo-public", ignore_errors=True))
    results = {name: [] for name in commands}
    for _ in range(options.runs):
        for name, (command, before) in commands.items():
            results[name].append(measure(command, before))
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in results.items()}
    print(f"{'':26}{'wall s':>9}{'CPU s':>9}{'peak MB':>9}")
    for name, (wall, cpu, memory) in medians.items():
        print(f"{name:26}{wall:9.2f}{cpu:9.2f}{memory:9.0f}")
    first, cmark = medians["codicil, first build"], medians["cmark"]
    print(f"\nCPU against cmark:    {first[1] / cmark[1]:.2f}   (goal: at most 4)")
    if hugo:
        print(f"wall against Hugo:    {first[0] / medians['hugo'][0]:.2f}   (goal: at most 0.33)")
        print(f"memory against Hugo:  {first[2] / medians['hugo'][2]:.2f}   (goal: at most 0.10)")
    shutil.rmtree(root)


if __name__ == "__main__":
    main()
