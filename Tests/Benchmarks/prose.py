"""Sentences and texts that read like a policy's, the same for the same seed."""

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
