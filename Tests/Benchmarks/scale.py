"""Builds long histories with Codicil, and the same texts with Hugo, cmark and git, one after the other; prints ratios.

Run by `make bench-scale`. Generates a history of --size megabytes, then the same twice and four times as long with --growth,
or takes a content folder with --content, or imports a git repository with --repository. Figures are of whole processes; see `processes.py`.

    python3 Tests/Benchmarks/scale.py --codicil .build/release/codicil [--size 60] [--growth]
        [--content FOLDER | --repository FOLDER --path GLOB]
"""

import argparse
import hashlib
import pathlib
import re
import shutil
import subprocess
import sys

import history
from peers import make_hugo_site, make_repository
from processes import measure, medians, print_table

REVISIONS, BYTES = 38, 58_000
AS_OF = "2026-01-01"


def order(file):
    """A revision's place among a document's: versions are numbers (1.10) or dates (2024-02-01.2)."""
    return [int(part) for part in re.findall("[0-9]+", file.stem)]


def prepare(root, content):
    """The texts of a content folder, without their records, for the other programs."""
    texts = []
    for document in sorted(folder for folder in (content / "documents").iterdir() if folder.is_dir()):
        for file in sorted(document.glob("[0-9]*.md"), key=order):
            body = file.read_bytes()
            texts.append((document.name, file.stem, body[body.index(b"\n---\n", 3) + 5:]))
    make_hugo_site(root / "hugo")
    (root / "texts").mkdir()
    for document, version, body in texts:
        folder = root / "hugo" / "content" / document
        folder.mkdir(exist_ok=True)
        (folder / f"v{version.replace('.', '-')}.md").write_bytes(f"---\ntitle: {document} {version}\n---\n".encode() + body)
        with open(root / "texts" / f"{document}.md", "ab") as file:
            file.write(body + b"\n\n")
    make_repository(root / "history.git", ((f"{document}.md", body) for document, _, body in texts))
    print(f"{len(set(text[0] for text in texts))} documents, {len(texts)} revisions, "
          f"{sum(len(text[2]) for text in texts) / 1e6:.1f} MB of Markdown", flush=True)
    print(len(texts), file=sys.stderr)


def commands(root, content, options):
    output = root / "public"
    build = [options.codicil, "build", "--content", str(content), "--site", options.site, "--output", str(output),
             "--as-of", AS_OF]
    hugo = shutil.which("hugo")
    peers = {
        "cmark": (["sh", "-c", 'for file; do cmark "$file"; done', "cmark", *map(str, sorted((root / "texts").iterdir()))], None),
        "git log --word-diff": (["git", "-C", str(root / "history.git"), "log", "-p", "--word-diff"], None),
    }
    if hugo:
        peers["hugo, pages only"] = (
            [hugo, "--source", str(root / "hugo"), "--destination", str(root / "hugo-public"), "--quiet"],
            lambda: shutil.rmtree(root / "hugo-public", ignore_errors=True))
    own = {
        "codicil, first build": (build, lambda: shutil.rmtree(output, ignore_errors=True)),
        "codicil, nothing changed": (build, None),
        "codicil, one revision more": (build, lambda: add_revision(content)),
        "codicil check": ([options.codicil, "check", *build[2:]], lambda: remove_revision(content)),
    }
    return own | peers


def added(content):
    """The newest revision of a document that is not withdrawn, and a file for the one after it."""
    in_force = (
        folder for folder in (content / "documents").iterdir() if "withdrawn:" not in (folder / "document.yml").read_text())
    newest = max(min(in_force).glob("[0-9]*.md"), key=order)
    start, dot, last = newest.stem.rpartition(".")
    return newest, newest.with_stem(f"{start}.{int(last) + 1}" if dot else f"{newest.stem}.2")


def add_revision(content):
    """The newest text with a word more; sealed, if the content's revisions are."""
    newest, file = added(content)
    text = newest.read_bytes().replace(f'version: "{newest.stem}"'.encode(), f'version: "{file.stem}"'.encode(), 1)
    file.write_bytes(re.sub(b"(?m)^nature: .*$", b"nature: substantive", text, count=1) + b"\nMore.\n")
    seals = content / "revisions.lock"
    if seals.exists():
        with open(seals, "a") as lines:
            lines.write(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(content)}\n")


def remove_revision(content):
    newest, _ = added(content)
    newest.unlink()
    seals = content / "revisions.lock"
    if seals.exists():
        seals.write_text("".join(seals.read_text().splitlines(keepends=True)[:-1]))


def goals(figures):
    first = figures["codicil, first build"]
    lines = [
        ("CPU against cmark", first[1] / figures["cmark"][1], 4),
        ("nothing changed against first", figures["codicil, nothing changed"][0] / first[0], 1),
        ("check against first", figures["codicil check"][0] / first[0], 0.5),
    ]
    hugo = figures.get("hugo, pages only")
    if hugo:
        lines += [("wall against Hugo", first[0] / hugo[0], 1 / 5), ("memory against Hugo", first[2] / hugo[2], 1 / 15)]
    for name, ratio, goal in lines:
        print(f"{name + ':':32}{ratio:6.2f}   (goal: at most {goal:.2f})")
    print()


def run(root, options, scale):
    """One history through all the programs; how many revisions it has, and the figures."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    # In a process of its own: a child's peak memory starts with its parent's, which would hide the tool's.
    prepared = subprocess.run(
        [sys.executable, *sys.argv, "--prepare", str(scale)], check=True, stderr=subprocess.PIPE, text=True)
    figures = medians(commands(root, root / "Content", options), options.runs)
    print_table(figures)
    print()
    shutil.rmtree(root)
    return int(prepared.stderr), figures


def import_history(options, content):
    """A repository's history as content; prints how long that took."""
    shutil.rmtree(content, ignore_errors=True)
    content.mkdir(parents=True)
    wall, cpu, memory = measure(
        [options.codicil, "import", options.repository, "--content", str(content), "--owner", "owner", "--approver", "owner",
         *(f"--path={path}" for path in options.path)])
    print(f"codicil import: {wall:.2f} s, {cpu:.2f} s of CPU, {memory:.0f} MB\n", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--codicil", required=True)
    parser.add_argument("--site", default="Tests/Benchmarks/Site", help="the folder with site.yml")
    parser.add_argument("--content", help="a content folder to take in place of a generated one; it is copied")
    parser.add_argument("--repository", help="a git repository to import")
    parser.add_argument("--path", action="append", default=[], help="which of its files, as `codicil import --path` has it")
    parser.add_argument("--size", type=int, default=60, help="megabytes of Markdown to generate")
    parser.add_argument("--growth", action="store_true", help="also twice and four times as much")
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--work", default="/dev/shm/codicil-scale", help="a folder to write to, best on a RAM disk")
    parser.add_argument("--prepare", type=int, help="only write the texts, so many times --size")
    options = parser.parse_args()
    root = pathlib.Path(options.work).resolve()
    if options.prepare:
        if options.content:
            shutil.copytree(options.content, root / "Content")
        else:
            documents = max(10, round(options.size * options.prepare * 1e6 / REVISIONS / BYTES / 10) * 10)
            history.generate(root / "Content", documents, REVISIONS, BYTES)
        prepare(root, root / "Content")
        return
    if options.repository:
        options.content = str(root.with_name(root.name + "-imported"))
        import_history(options, pathlib.Path(options.content))
        sys.argv += ["--content", options.content]
    results = []
    for scale in (1, 2, 4) if options.growth and not options.content else (1,):
        results.append(run(root, options, scale))
        goals(results[-1][1])
    for (count, before), (twice, after) in zip(results, results[1:]):
        first, second = before["codicil, first build"], after["codicil, first build"]
        times = second[1] / first[1] / (twice / count)
        memory = (second[2] - first[2]) * 1024 / (twice - count)
        print(f"{count} to {twice} revisions: CPU {times:.2f} times linear (goal: at most 1.10), "
              f"{memory:.1f} KB of memory more a revision (goal: at most 4)")


if __name__ == "__main__":
    main()
