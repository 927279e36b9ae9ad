"""Builds generated documents with Codicil, Hugo and cmark, one after the other, and prints the ratios.

Run by `make bench`. Figures are of whole processes, as the kernel accounts for them: wall time, CPU time (user and
system, children included), peak memory. Each command runs RUNS times in turn; medians are printed, since these are
what a noisy machine leaves comparable.

    python3 Tests/Benchmarks/site.py --codicil .build/release/codicil [--documents 2000] [--size 25000] [--runs 3]
"""

import argparse
import pathlib
import random
import shutil
import subprocess
import sys

from peers import make_hugo_site
from processes import medians, print_table
from prose import text


def generate(root, documents, size):
    """The same texts three times: as Codicil's content, as a Hugo site, and in one file for cmark."""
    generator = random.Random(20200201)
    content, hugo = root / "Content", root / "hugo"
    make_hugo_site(hugo)
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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--codicil", required=True)
    parser.add_argument("--site", default="Tests/Benchmarks/Site", help="the folder with site.yml")
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
    figures = medians(commands, options.runs)
    print_table(figures)
    first, cmark = figures["codicil, first build"], figures["cmark"]
    print(f"\nCPU against cmark:    {first[1] / cmark[1]:.2f}   (goal: at most 4)")
    if hugo:
        print(f"wall against Hugo:    {first[0] / figures['hugo'][0]:.2f}   (goal: at most 0.33)")
        print(f"memory against Hugo:  {first[2] / figures['hugo'][2]:.2f}   (goal: at most 0.10)")
    shutil.rmtree(root)


if __name__ == "__main__":
    main()
