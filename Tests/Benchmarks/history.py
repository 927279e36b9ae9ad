"""Long histories: documents of many revisions, of which each changes a few passages of the one before it."""

import datetime
import random

from prose import sentence, text


def generate(content, documents, revisions, size):
    """Writes a content folder; `revisions` and `size` (in bytes, of a text) are averages a document."""
    generator = random.Random(20200201)
    (content / "documents").mkdir(parents=True)
    (content / "organization.yml").write_text(
        "name: Example\nroles:\n  owner: { title: Owner }\n  approver: { title: Approver }\n")
    for number in range(documents):
        folder = content / "documents" / f"document-{number}"
        folder.mkdir()
        title = f"Document {number}"
        (folder / "document.yml").write_text(f"title: {title}\nkind: policy\nowner: owner\napprovers: [approver]\n")
        # Few documents have many revisions, many have few; the average is 1.
        share = (3.2, 1.8, 1.2, 0.9, 0.7, 0.6, 0.6, 0.5, 0.3, 0.2)[number % 10]
        blocks = text(generator, round(size * generator.uniform(0.6, 1.4))).split("\n\n")
        day = datetime.date(2000, 1, 1)
        for revision in range(max(1, round(revisions * share))):
            if revision > 0:
                change(blocks, generator)
            day += datetime.timedelta(days=generator.randint(5, 60))
            (folder / f"1.{revision}.md").write_text(record(title, revision, day) + "\n\n".join(blocks))


def record(title, revision, day):
    nature = "substantive" if revision else "initial"
    return (
        f'---\nversion: "1.{revision}"\ntitle: {title}\nnature: {nature}\nchange: Review and update\nauthor: Owner\n'
        f"approvals: [{{ role: approver, title: Approver, date: {day} }}]\npublished: {day}\n---\n")


def change(blocks, generator):
    """One to eight passages; now and then a whole stretch."""
    for _ in range(generator.randint(1, 8)):
        place = generator.randrange(len(blocks))
        kind = generator.random()
        if kind < 0.7:
            blocks[place] = reword(blocks[place], generator)
        elif kind < 0.85:
            blocks.insert(place, " ".join(sentence(generator) for _ in range(generator.randint(1, 5))))
        elif kind < 0.97:
            del blocks[place]
        else:
            end = place + generator.randint(2, 12)
            moved = blocks[place:end]
            del blocks[place:end]
            target = generator.randrange(len(blocks))
            blocks[target:target] = moved


def reword(block, generator):
    """Another sentence in place of one, in whatever line it stands; headings stay."""
    sentences = block.split(". ")
    if block.startswith("#") or block.startswith("|"):
        return block
    place = generator.randrange(len(sentences))
    head, mark, _ = sentences[place].rpartition("\n")
    bullet = "- " if sentences[place].startswith("- ", len(head + mark)) else ""
    end = "." if place == len(sentences) - 1 else ""
    sentences[place] = head + mark + bullet + sentence(generator)[:-1] + end
    return ". ".join(sentences)
