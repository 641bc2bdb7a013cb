#!/usr/bin/env python3
"""Writes the sample dumps: data/sample/ and data/sample.expected.json, the same bytes every time.

Run by hand after a change: python3 data/generate.py. The files it writes are committed. See data/README.md.
"""

import collections
import datetime
import json
import pathlib
import shutil
import zlib

import formats
import newsroom
import pages

HERE = pathlib.Path(__file__).parent
SAMPLE = HERE / "sample"
EPOCH = datetime.datetime(1970, 1, 1)


class Ledger:
    """Writes files and keeps count of what should come out of them."""

    def __init__(self):
        self.files = {}

    def write(self, path, data, form, articles, **rejects):
        target = SAMPLE / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        self.files[path] = {"format": form, "articles": articles, "rejects": rejects}


def news_please(article):
    """The fields of the crawler news-please, which writes a missing value as the word None."""
    return {
        "authors": [article.author],
        "date_download": f"{article.published + datetime.timedelta(hours=7):%Y-%m-%d %H:%M:%S}",
        "date_modify": "None",
        "date_publish": f"{article.published:%Y-%m-%d %H:%M:%S}",
        "description": article.standfirst or None,
        "filename": article.slug + ".html",
        "image_url": None,
        "language": "en",
        "maintext": article.text("\n"),
        "source_domain": "www." + article.outlet.domain,
        "title": article.title,
        "title_page": None,
        "url": article.url,
    }


def webz(article, number):
    """The nested fields of a news API."""
    site = "edition." + article.outlet.domain
    return {
        "thread": {"site": site, "title_full": f"{article.title} | {article.outlet.name}", "section_title": None},
        "uuid": f"{number:08x}b2",
        "url": article.url.replace("www.", "edition."),
        "author": article.author,
        "published": f"{article.published:%Y-%m-%dT%H:%M:%S}.000+00:00",
        "title": article.title,
        "text": f"By {article.author}\n\n" + article.text(),
        "language": "english",
    }


def harbour(book, articles):
    plain = [news_please(a) for a in articles if a.published.year == 2023]
    no_text = dict(plain[4], maintext=None, description=None, url=plain[4]["url"] + "-gallery", title="In pictures: " + plain[4]["title"])
    empty = dict(plain[9], maintext="   ", description=None, url=plain[9]["url"] + "-live", title="Live: " + plain[9]["title"])
    lines = formats.json_lines(plain[:12] + [no_text] + plain[12:20] + [plain[3]] + plain[20:] + [empty])
    lines = lines.split(b"\n")
    lines.insert(7, lines[6][: len(lines[6]) // 2] + b'"}}, oops')
    book.write("crawl/harbourpost-2023.jsonl", b"\n".join(lines), "jsonl", len(plain), MALFORMED=1, NO_TEXT=2,
               REPEATED=1)
    later = [news_please(a) for a in articles if a.published.year == 2024 and a.published.month < 10]
    book.write("crawl/harbourpost-2024.jsonl.gz", formats.gzipped(formats.json_lines(later)), "jsonl", len(later))
    corrected = dict(plain[6], maintext=plain[6]["maintext"] + "\nThis article was corrected on Friday. An earlier "
                     "version gave the wrong number of officials.", date_modify="2023-12-01 09:00:00")
    rescrape = formats.json_lines([plain[5], corrected, plain[8]])
    book.write("crawl/rescrape-2023-12.jsonl", rescrape, "jsonl", 1, REPEATED=2)
    return plain


def tribune(book, articles):
    records = [news_please(a) for a in articles]
    for i, date in [(3, "None"), (11, "None"), (17, "0001-01-01 00:00:00"), (20, "2124-05-20 06:00:00")]:
        records[i]["date_publish"] = date
        if i != 3:  # the first keeps an address that tells the day
            records[i]["url"] = f"https://www.northfieldtribune.example/story/{articles[i].slug}"
    gallery = dict(records[8], maintext=None, description=None, title="PHOTOS: " + records[8]["title"],
                   url=records[8]["url"] + "-photos")
    book.write("crawl/northfieldtribune.json", formats.json_array(records[:15] + [gallery] + records[15:]), "json",
               len(records), NO_TEXT=1)


def lantern(book, articles):
    early = [a for a in articles if a.published.year == 2023]
    rows = [[4000 + i, a.title, a.outlet.name, a.author, f"{a.published:%Y-%m-%d}", a.url, a.text("\n\n")]
            for i, a in enumerate(early)]
    rows.insert(6, [3999, "Cartoon of the day", "The Daily Lantern", "", "2023-03-01", "", ""])
    text = formats.table(["id", "title", "publication", "author", "date", "url", "content"], rows)
    book.write("archive/daily-lantern-2023.csv", text.encode("cp1252"), "csv", len(early), NO_TEXT=1)
    late = [webz(a, i) for i, a in enumerate(articles) if a.published.year == 2024]
    book.write("crawl/dailylantern-2024.jsonl.zst", formats.zstandard(formats.json_lines(late)), "jsonl", len(late))


def ledger(book, articles):
    early = [a for a in articles if a.published.year == 2023]
    rows = [[i, 17000 + i, a.title, a.outlet.name, a.author, f"{a.published:%Y-%m-%d}", a.published.year,
             f"{a.published.month}.0", a.url, a.text("\n\n")] for i, a in enumerate(early)]
    rows.insert(10, [99, 17999, "A row", "that lost", "its columns"])
    header = ["", "id", " title ", "publication", " author", "date", "year", "month", "url", "content "]
    book.write("archive/capital-ledger-2023.csv", formats.table(header, rows).encode("utf-8-sig"), "csv", len(early),
               MALFORMED=1)
    late = [a for a in articles if a.published.year == 2024]
    micros = [int((a.published - EPOCH).total_seconds()) * 1_000_000 for a in late]
    book.write("archive/capital-ledger-2024.parquet", formats.parquet([
        ("id", "long", [18000 + i for i in range(len(late))]),
        ("title", "text", [a.title for a in late]),
        ("publication", "text", [a.outlet.name for a in late]),
        ("author", "text", [a.author for a in late]),
        ("published", "timestamp", micros),
        ("url", "text", [a.url for a in late]),
        ("content", "text", [a.text() for a in late])]), "parquet", len(late))


def meridian(book, articles):
    first = [a for a in articles if a.published.year == 2023 and a.published.month <= 3]
    book.write("wire/meridian-2023-q1.sgm", sgml(first), "reuters-sgml", len(first))
    rest = [a for a in articles if a.published.year == 2023 and a.published.month > 3]
    rows = [[f"MNA{i:05}", a.title, a.published.year, a.published.month, a.published.day, a.event.section,
             a.outlet.name, dateline(a) + a.text("\n")]
            for i, a in enumerate(rest)]
    header = ["Id", "Headline", "Year", "Month", "Day", "Section", "Source", "Content"]
    book.write("wire/meridian-2023.tsv", formats.table(header, rows, "\t").encode("utf-8"), "tsv", len(rest))
    late = [{"id": f"mna-{i}", "title": a.title, "content": dateline(a) + a.text(), "author": a.author,
             "published_date": int((a.published - EPOCH).total_seconds()) * 1000, "source": a.outlet.name,
             "article_url": a.url, "section": a.event.section}
            for i, a in enumerate(articles) if a.published.year == 2024]
    book.write("wire/meridian-2024.jsonl", formats.json_lines(late), "jsonl", len(late))


def dateline(article):
    """As the agency sends it; its captions come in a line of their own."""
    if article.caption:
        return ""
    city = newsroom.fill(article.event.city, article.outlet, article.event, newsroom.Dice("dateline"))
    return f"{city.upper()}, {article.published:%b} {article.published.day} — "


def sgml(articles):
    out = '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n'
    for i, a in enumerate(articles):
        city = newsroom.fill(a.event.city, a.outlet, a.event, newsroom.Dice("dateline"))
        body = "\n".join("    " + wrap(escape(p)) for p in a.paragraphs)
        out += (
            f'<REUTERS TOPICS="NO" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="{900 + i}" NEWID="{i + 1}">\n'
            + f"<DATE>{a.published:%d-%b-%Y %H:%M:%S}.{i:02}</DATE>\n".upper()
            + f"<TOPICS></TOPICS>\n<PLACES><D>{city.lower().replace(' ', '-')}</D></PLACES>\n<PEOPLE></PEOPLE>\n"
            "<ORGS></ORGS>\n<EXCHANGES></EXCHANGES>\n<COMPANIES></COMPANIES>\n"
            f"<UNKNOWN> \n&#5;&#5;&#5;C T\n&#22;&#22;&#1;f{i:04}&#31;meridian</UNKNOWN>\n<TEXT>&#2;\n"
            f"<TITLE>{escape(a.title).upper()}</TITLE>\n"
            + (f"<AUTHOR>    By {a.author}, Meridian</AUTHOR>\n" if i % 4 == 0 else "")
            + f"<DATELINE>    {city.upper()}, {a.published:%b} {a.published.day} - </DATELINE><BODY>{body.strip()}\n"
            " MERIDIAN\n&#3;</BODY></TEXT>\n</REUTERS>\n")
    return out.encode("latin-1")


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("€", "euros ")


def wrap(text, width=64):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join(lines + [line])


ODD_NAMES = {
    "valdoria-flood": "dam bursts in Valdoria.txt",
    "climate": "Nairobi: islands ask for money.txt",
    "theft": "Musée Delacourt – la toile volée.txt",
}


def texts(book, articles, folder):
    """One file each: date, headline, standfirst, caption, body. Every ninth has no date; returns their number."""
    seen, names, undated = set(), set(), 0
    for i, a in enumerate(articles):
        lines = [f"{a.published.day} {a.published:%B}, {a.published:%Y %H:%M}"] if i % 9 != 8 else []
        undated += not lines
        lines += [a.title, ""]
        if a.standfirst:
            lines.append(a.standfirst)
        if a.caption:
            lines.append(("FILE PHOTO: " if i % 2 else "") + a.caption)
        if a.standfirst or a.caption:
            lines.append("")
        body = "\n".join(lines) + "\n" + "\n\n".join(a.paragraphs) + "\n"
        name = f"{a.slug}.txt" if a.event.story in seen else ODD_NAMES.get(a.event.story, f"{a.slug}.txt")
        assert name not in names, name
        names.add(name)
        seen.add(a.event.story)
        book.write(f"text/{folder}/{name}", body.encode("utf-8"), "text", 1)
    return undated


def blocks(name):
    """The parts of a file of heads ('-- a | b | c') and the lines below each."""
    out = []
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("-- "):
            out.append((line[3:].split(" | "), []))
        elif line and not line.startswith("#"):
            out[-1][1].append(line)
    return out


def abroad(book):
    """What a portal writes in four languages: half as a feed, with the dates of RSS and some text in HTML, half as its pages."""
    records, stories = [], []
    languages = collections.Counter()
    for i, ((date, language, title), paragraphs) in enumerate(blocks("abroad.txt")):
        day = datetime.date.fromisoformat(date)
        hour = 8 + i % 9
        link = f"https://{language}.kontinent.example/{day:%Y/%m}/{i}"
        languages[language] += 1
        if language in pages.WORDS:
            stories.append(pages.Story(language, title, paragraphs, f"{date}T{hour:02}:15:00+01:00", link))
            continue
        weekday = newsroom.WEEKDAYS[day.weekday()][:3]
        content = "".join(f"<p>{p}</p>" for p in paragraphs) if i % 5 == 4 else "\n\n".join(paragraphs)
        records.append({"guid": f"kontinent-{language}-{i}", "title": title, "content": content,
                        "pubDate": f"{weekday}, {day:%d %b %Y} {hour:02}:15:00 +0100", "link": link,
                        "source": "kontinent.example", "language": language})
    book.write("feeds/kontinent-world.jsonl", formats.json_lines(records), "jsonl", len(records))
    book.write("crawl/kontinent-world.warc.gz", pages.crawl(stories), "warc", len(stories), NO_ARTICLE=1, NO_PAGE=4)
    return languages


def mentions(book, articles):
    """Rows of GDELT's Mentions on stories of the sample, the last on one nobody crawled. They hold no text."""
    addresses = [articles[2].url, articles[7].url + "?utm_source=alerts", articles[7].url, articles[9].url + "-elsewhere"]
    stamp = f"{articles[9].published:%Y%m%d%H}1500"
    rows = [[1100000000 + i, stamp, stamp, 1, "harbourpost.example", address, 1 + i, 40, 95, 61, 1, 60, 1830, -2.25, "", ""]
            for i, address in enumerate(addresses)]
    text = "".join("\t".join(map(str, row)) + "\n" for row in rows)
    book.write(f"gdelt/{stamp}.mentions.CSV", text.encode("utf-8"), "gdelt-mentions", 0, NO_TEXT=len(rows))


def notes(book):
    rows, days = [], {}
    for i, ((printed, day, _, title), paragraphs) in enumerate(blocks("notes.txt")):
        rows.append([f"note-{i + 1:02}", title, printed, "Capital Ledger", " ".join(paragraphs)])
        days[f"note-{i + 1:02}"] = {"printed": printed, "published_date": None if day == "-" else day}
    header = ["id", "title", "date", "publication", "content"]
    book.write("archive/market-notes.csv", formats.table(header, rows).encode("utf-8"), "csv", len(rows))
    return days


def broken(book, records):
    """Files that are not what they seem. The gzip breaks off inside its fourth line, after a flush."""
    picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0\x1f\xf3\xffa"
    noise = bytes(newsroom.Dice(f"noise/{i}").between(0, 255) for i in range(700))
    book.write("broken/front-page.json", picture + noise, "", 0, UNKNOWN_FORMAT=1)
    book.write("broken/empty.jsonl", b"", "", 0, EMPTY=1)
    kept = [dict(r, url=r["url"].replace("www.", "amp."), title=r["title"] + " | Harbour Post") for r in records[:4]]
    lines = formats.json_lines(kept).splitlines(keepends=True)
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    data = packer.compress(b"".join(lines[:3])) + packer.flush(zlib.Z_FULL_FLUSH)
    data += packer.compress(lines[3][: len(lines[3]) // 2]) + packer.flush(zlib.Z_FULL_FLUSH)
    book.write("broken/cut-off.jsonl.gz", data, "jsonl", 3, TRUNCATED=1)


def main():
    shutil.rmtree(SAMPLE, ignore_errors=True)
    events = newsroom.read_stories(HERE / "stories.txt")
    by_outlet = collections.defaultdict(list)
    for article in newsroom.coverage(events):
        by_outlet[article.outlet.key].append(article)
    book = Ledger()
    plain = harbour(book, by_outlet["harbour"])
    tribune(book, by_outlet["tribune"])
    lantern(book, by_outlet["lantern"])
    ledger(book, by_outlet["ledger"])
    meridian(book, by_outlet["meridian"])
    undated_texts = texts(book, by_outlet["kontinent"], "kontinent.example")
    weekend = [a for a in by_outlet["harbour"] if a.published.year == 2024 and a.published.month >= 10]
    undated_texts += texts(book, weekend, "harbourpost.example")
    languages = abroad(book)
    mentions(book, by_outlet["harbour"])
    days = notes(book)
    broken(book, plain)
    rejects = collections.Counter()
    for file in book.files.values():
        rejects.update(file["rejects"])
    articles = sum(f["articles"] for f in book.files.values())
    expected = {
        "records": articles + sum(rejects.values()),
        "articles": articles,
        "rejects": dict(sorted(rejects.items())),
        "articles_not_english": dict(sorted(languages.items())),
        "articles_without_day": 3 + undated_texts + sum(1 for d in days.values() if d["published_date"] is None),
        "market_notes": days,
        "files": dict(sorted(book.files.items())),
    }
    text = json.dumps(expected, ensure_ascii=False, indent=2) + "\n"
    (HERE / "sample.expected.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
