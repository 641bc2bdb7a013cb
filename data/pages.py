"""News pages as a portal serves them, with all that stands around an article, and the web archive a crawler makes of them."""

import formats

SITE = "Kontinent"
WORDS = {
    "de": {"menu": ["Start", "Politik", "Wirtschaft", "Wetter", "Anmelden"], "section": "Ausland", "by": "Von", "read": "Lesen Sie auch",
           "cookies": "Wir und unsere 214 Partner verwenden Cookies. Mit „Einverstanden“ stimmen Sie zu.",
           "letter": "Jeden Morgen das Wichtigste in Ihrem Postfach: Abonnieren Sie unseren Newsletter.",
           "comment": "Das habe ich schon vor einem Jahr gesagt, aber auf mich hört ja keiner.",
           "rights": "© Kontinent. Alle Rechte vorbehalten."},
    "ru": {"menu": ["Главная", "Политика", "Экономика", "Погода", "Войти"], "section": "Мир", "by": "Автор:", "read": "Читайте также",
           "cookies": "Мы используем файлы cookie. Продолжая, вы соглашаетесь с этим.",
           "letter": "Подпишитесь на рассылку: главное за день в вашем почтовом ящике.",
           "comment": "Год назад об этом уже писали, и никто не слушал.",
           "rights": "© Континент. Все права защищены."},
}
AUTHORS = {"de": "Jana Feld", "ru": "Вера Сомова"}


class Story:
    """An article of the portal: text as paragraphs, time as ISO 8601."""

    def __init__(self, language, title, paragraphs, time, url):
        self.language, self.title, self.paragraphs = language, title, paragraphs
        self.time, self.url, self.charset = time, url, "windows-1251" if language == "ru" else "utf-8"


def _around(story, head, main):
    words = WORDS[story.language]
    menu = "".join(f'<li><a href="/{i}">{w}</a></li>' for i, w in enumerate(words["menu"]))
    return f"""<!DOCTYPE html>
<html lang="{story.language}">
<head>
<meta charset="{story.charset}">
{head}
</head>
<body>
<div id="cookie-consent" class="overlay"><p>{words["cookies"]}</p><button>OK</button></div>
<header><a class="logo" href="/">{SITE}</a><nav><ul>{menu}</ul></nav></header>
{main}
<footer><p>{words["rights"]}</p></footer>
</body>
</html>
"""


def page(story, others):
    """An article with its links and comments. The German site states its facts for machines, the Russian one only shows them."""
    words = WORDS[story.language]
    author = AUTHORS[story.language]
    links = "".join(f'<li><a href="{o.url}">{o.title}</a></li>' for o in others)
    text = "\n".join(f"<p>{p}</p>" for p in story.paragraphs[:2])
    rest = "\n".join(f"<p>{p}</p>" for p in story.paragraphs[2:])
    head = f"<title>{story.title} | {SITE}</title>"
    if story.language == "de":
        article = {"@type": "NewsArticle", "headline": story.title, "datePublished": story.time, "inLanguage": "de",
                   "author": [{"@type": "Person", "name": author}], "articleSection": words["section"],
                   "publisher": {"@type": "Organization", "name": SITE}, "mainEntityOfPage": story.url}
        graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": SITE}, article]}
        data = formats.json_lines([graph]).decode("utf-8").strip()
        head += f'\n<link rel="canonical" href="{story.url}">\n<script type="application/ld+json">{data}</script>'
    main = f"""<main>
<article>
<h1>{story.title}</h1>
<p class="byline">{words["by"]} {author}</p>
<time datetime="{story.time}">{story.time[:10]}</time>
{text}
<aside class="newsletter"><p>{words["letter"]}</p></aside>
{rest}
</article>
<section class="related"><h3>{words["read"]}</h3><ul>{links}</ul></section>
<section id="comments"><div class="comment"><p>{words["comment"]}</p></div></section>
</main>"""
    return _around(story, head, main)


def front(stories):
    """The page a section begins with: headlines, no story."""
    items = "".join(f'<li><a href="{s.url}">{s.title}</a></li>' for s in stories)
    main = f"<main><h1>{WORDS[stories[0].language]['section']}</h1><ul class=\"teasers\">{items}</ul></main>"
    return _around(stories[0], f"<title>{SITE}</title>", main)


def crawl(stories):
    """A WARC.gz of those stories; every other answer is packed and sent in chunks. Five records are no stories: a front page, a
    moved page, a lost one, a picture, and a page that had not changed since."""
    first = stories[0]
    site = first.url.rsplit("/", 3)[0]
    archive = formats.Warc()
    archive.answer(site + "/", "200 OK", "text/html; charset=utf-8", front([s for s in stories if s.language == first.language]).encode("utf-8"))
    archive.answer(site + "/alt/1", "301 Moved Permanently", "text/html", b"", f"Location: {first.url}")
    for number, story in enumerate(stories):
        others = [s for s in stories if s.language == story.language and s is not story][:3]
        body = page(story, others).encode(story.charset, "xmlcharrefreplace")
        archive.answer(story.url, "200 OK", "text/html", body, packed=number % 2 == 1)
    archive.answer(site + "/2022/verloren", "404 Not Found", "text/html", b"<html><body><h1>404</h1></body></html>")
    archive.answer(site + "/logo.png", "200 OK", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(64))
    archive.unchanged(first.url)
    return archive.bytes
