"""Turns the running stories of stories.txt into articles, each in the habits of the outlet that prints it."""

import dataclasses
import datetime
import random
import re

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class Dice(random.Random):
    """Chance with a name: the same key gives the same throws under every version of Python."""

    def pick(self, options):
        return options[int(self.random() * len(options))]

    def between(self, low, high):
        return low + int(self.random() * (high - low + 1))

    def hits(self, probability):
        return self.random() < probability

    def order(self, options):
        return sorted(options, key=lambda _: self.random())


@dataclasses.dataclass
class Event:
    story: str
    section: str
    date: datetime.date
    city: str
    headlines: list
    ledes: list
    paragraphs: list
    quotes: list
    captions: list
    background: list


@dataclasses.dataclass(frozen=True)
class Outlet:
    """How an outlet writes."""

    key: str
    name: str
    domain: str
    quotes: str  # 'curly', 'single' or 'straight'
    us: str
    kyiv_from: str  # the month of its first Kyiv; Kiev before
    kharkiv_from: str
    viktor: str
    next_day: float  # the share of articles that appear the day after
    american: bool
    writers: list
    credit: str


OUTLETS = {
    o.key: o
    for o in [
        Outlet("meridian", "Meridian News Agency", "meridian.example", "straight", "U.S.", "2023-06", "2023-03",
               "Viktor", 0.0, False, ["Ada Kroll", "Tom Weir", "Lucia Ferrante"], "({photo}/{agency})"),
        Outlet("harbour", "Harbour Post", "harbourpost.example", "single", "US", "2023-09", "2023-12",
               "Viktor", 0.3, False, ["Imogen Clarke", "David Osei", "Ruth Calloway"],
               "Photograph: {photo}/{agency}"),
        Outlet("tribune", "Northfield Tribune", "northfieldtribune.example", "straight", "U.S.", "2023-01", "2023-01",
               "Viktor", 0.5, True, ["Mary Beth Kowalski", "Andre Lewis"], "Photo by {photo}, {agency}"),
        Outlet("lantern", "The Daily Lantern", "dailylantern.example", "curly", "US", "2024-06", "2024-06",
               "Victor", 1.0, False, ["Kit Larsen", "Sheila Dunn"], "PICTURE: {photo} / {agency}"),
        Outlet("ledger", "Capital Ledger", "capitalledger.example", "curly", "US", "2023-03", "2023-03",
               "Viktor", 0.6, False, ["Oliver Strand", "Nina Ashworth"], "© {photo} / {agency}"),
        Outlet("kontinent", "Kontinent", "kontinent.example", "curly", "US", "2024-03", "2024-03",
               "Victor", 0.2, False, ["Jonas Weidner", "Elisa Moretti"], "©  {photo} / {agency} via Kontinent Images"),
    ]
}


@dataclasses.dataclass
class Article:
    outlet: Outlet
    event: Event
    published: datetime.datetime
    title: str
    standfirst: str
    caption: str
    paragraphs: list
    author: str
    wire_copy: bool

    @property
    def slug(self):
        plain = self.title.lower().translate(str.maketrans("áäåéèêíóöôúüñç", "aaaeeeiooouunc"))
        return "-".join(re.findall(r"[a-z0-9]+", plain))[:60].strip("-")

    @property
    def url(self):
        return f"https://www.{self.outlet.domain}/{self.published:%Y/%m/%d}/{self.slug}"

    def text(self, gap="\n\n"):
        """Everything below the headline."""
        return gap.join(([self.caption] if self.caption else []) + self.paragraphs)


def read_stories(path):
    events, background, story, section = [], [], "", ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("== "):
            story, section = line[3:].split(" | ")
            background = []
        elif line.startswith("-- "):
            date, city = line[3:].split(" | ")
            day = datetime.date.fromisoformat(date)
            events.append(Event(story, section, day, city, [], [], [], [], [], background))
        else:
            tag, rest = line.split(": ", 1)
            if tag == "BG":
                background.append(rest)
                continue
            event = events[-1]
            {"H": event.headlines, "L": event.ledes, "P": event.paragraphs, "Q": event.quotes, "C": event.captions}[
                tag
            ].append(rest if tag in "HLP" else rest.split(" | "))
    return events


def fill(text, outlet, event, dice, yesterday=False):
    """Puts an outlet's spellings and a throw of the dice into the slots."""
    month = f"{event.date:%Y-%m}"
    day = WEEKDAYS[event.date.weekday()]
    if yesterday and outlet.key == "lantern":
        text = text.replace("on {day}", "yesterday")
    if outlet.american:
        text = text.replace(" on {day}", " {day}")
    slots = {
        "day": day,
        "K": "Kyiv" if month >= outlet.kyiv_from else "Kiev",
        "KH": "Kharkiv" if month >= outlet.kharkiv_from else "Kharkov",
        "OD": "Odesa" if month >= outlet.kyiv_from else "Odessa",
        "Z": outlet.viktor,
        "US": outlet.us,
        "UK": "U.K." if outlet.american else "UK",
    }

    def value(match):
        slot = match.group(1)
        if slot in slots:
            return slots[slot]
        if re.fullmatch(r"\d+-\d+", slot):
            return str(dice.between(*map(int, slot.split("-"))))
        return dice.pick(slot.split("|"))

    text = re.sub(r"\{([^{}]+)\}", value, text)
    if outlet.american:
        for british, american in [("per cent", "percent"), ("lorry", "truck"), ("Lorries", "Trucks"),
                                  ("neighbour", "neighbor"), ("harbour", "harbor"), ("favour", "favor")]:
            text = text.replace(british, american)
    return text


def typeset(text, outlet):
    """Straight marks to the outlet's own."""
    if outlet.quotes == "straight":
        return text
    left, right = ("“", "”") if outlet.quotes == "curly" else ("‘", "’")
    parts = text.split('"')
    out = parts[0]
    for i, part in enumerate(parts[1:]):
        out += (left if i % 2 == 0 else right) + part
    return re.sub(r"(?<=\w)'|'(?=\d0s)", "’", out)


def quotation(quote, outlet, dice, known):
    """One speaker's paragraph: direct or reported, in one of several habits."""
    full, short, words, reported = quote
    name = short if known else full
    subject = name + "," if "," in name else name
    closed = words[-1] in "?!"
    stop = words if closed else words + "."
    comma = words if closed else words + ","
    first, _, rest = words.partition(". ")
    told = {"harbour": "the Harbour Post", "tribune": "the Tribune", "lantern": "the Lantern",
            "ledger": "the Capital Ledger", "kontinent": "Kontinent"}.get(outlet.key, "reporters")
    forms = [
        f'"{comma}" said {name}.',
        f'"{comma}" {subject} said.',
        f'{subject} told {told}: "{stop}"',
        f'{subject} said: "{stop}"',
        f"{subject} said that {reported}." if "," not in name else f"According to {subject} {reported}.",
    ]
    if rest:
        forms.append(f'"{first}," said {name}. "{rest}{"" if closed else "."}"')
        forms.append(f'"{first}," {subject} said. "{rest}{"" if closed else "."}"')
    return dice.pick(forms)


def compose(event, outlet, key, lede, headline):
    """An outlet's own article on an event."""
    dice = Dice(f"{key}/{event.story}/{event.date}/{outlet.key}")
    yesterday = dice.hits(outlet.next_day)
    hour = dice.between(4, 8) if yesterday else dice.between(13, 21)
    published = datetime.datetime.combine(
        event.date + datetime.timedelta(days=1 if yesterday else 0),
        datetime.time(hour, dice.between(0, 59), dice.between(0, 59)))
    first, second = event.quotes if dice.hits(0.6) else event.quotes[::-1]
    known = {first[1]} if first[1] in event.ledes[lede] and dice.hits(0.5) else set()
    opening = quotation(first, outlet, dice, first[1] in known)
    paragraphs = [event.ledes[lede], opening]
    facts = list(event.paragraphs)
    if dice.hits(0.35):
        facts.reverse()
    if dice.hits(0.8):
        paragraphs += [facts[0], quotation(second, outlet, dice, second[1] == first[1]), facts[1]]
    else:
        paragraphs += [facts[0]]
    paragraphs += dice.order(event.background)[: dice.between(0, 2)]
    paragraphs = [typeset(fill(p, outlet, event, dice, yesterday), outlet) for p in paragraphs]
    title = typeset(fill(event.headlines[headline % len(event.headlines)], outlet, event, dice), outlet)
    if outlet.key == "lantern" and dice.hits(0.5):
        title = title.upper()
    _, short, words, _ = event.quotes[0]
    standfirst = typeset(f'{short}: "{words}"', outlet)
    caption = ""
    if event.captions:
        scene, credit = event.captions[0]
        photo, agency = credit.split(" / ")
        scene = fill(scene, outlet, event, dice)
        caption = f"{scene} {outlet.credit.format(photo=photo, agency=agency)}"
    return Article(outlet, event, published, title, standfirst, caption, paragraphs, dice.pick(outlet.writers), False)


def reprint(wire, outlet, headline):
    """The agency's text under another outlet's headline; some desks cut the end."""
    event = wire.event
    dice = Dice(f"reprint/{event.story}/{event.date}/{outlet.key}")
    body = list(wire.paragraphs)
    if len(body) > 4 and dice.hits(0.3):
        body.pop()
    city = fill(event.city, OUTLETS["meridian"], event, dice)
    dateline = dice.pick([f"{city.upper()} (Meridian News Agency) — ", f"{city.upper()} (Meridian) - ",
                          f"{city}, Meridian — "])
    body[0] = dateline + body[0]
    body.append(dice.pick([f"Reporting by {wire.author}; editing by Tom Weir", "— Meridian News Agency",
                           f"({wire.author}, Meridian News Agency)"]))
    title = typeset(fill(event.headlines[headline % len(event.headlines)], outlet, event, dice), outlet)
    published = wire.published + datetime.timedelta(minutes=dice.between(12, 190))
    return Article(outlet, event, published, title, "", "", body, "Meridian News Agency", True)


def coverage(events):
    """Who printed what: the agency's own text of each event, reprints of it, and articles of their own."""
    taste = {"sport": ["lantern", "harbour", "tribune"], "business": ["ledger", "harbour", "lantern"],
             "technology": ["ledger", "tribune", "kontinent"], "culture": ["lantern", "kontinent", "harbour"]}
    articles = []
    for event in events:
        dice = Dice(f"coverage/{event.story}/{event.date}")
        wire = compose(event, OUTLETS["meridian"], "own", 0, 0)
        articles.append(wire)
        others = taste.get(event.section, dice.order(["harbour", "tribune", "lantern", "ledger", "kontinent"]))
        others = others[: 3 if dice.hits(0.7) else 2]
        copies = set(dice.order(others)[: dice.pick([0, 1, 1, 2])])
        for i, key in enumerate(others):
            if key in copies and key != "lantern":
                articles.append(reprint(wire, OUTLETS[key], i + 1))
            else:
                articles.append(compose(event, OUTLETS[key], "own", 1 if dice.hits(0.7) else 0, i))
    return sorted(articles, key=lambda a: (a.published, a.outlet.key, a.title))
