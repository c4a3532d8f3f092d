#!/usr/bin/env python3
"""Everything that once fell, tried on the built jar: src/test/scripts/attack.py [TRIAL ...]

Each trial prints a line, with its figures, and counts. Only ever asks servers that it has started itself, on 127.0.0.1; bounded in
number and time. Needs Python 3.9, Java 17 and target/dateline.jar.
"""
import concurrent.futures, http.client, json, os, pathlib, random, re, resource, shutil, signal, socket, subprocess, sys
import tempfile, threading, time, urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ROOT = pathlib.Path(__file__).resolve().parents[3]
JAR = str(ROOT / "target/dateline.jar")
WORK = pathlib.Path(tempfile.mkdtemp())
ITEMS = "/api/collections/reports/items"
GOOD = [f"date 2024-05-{i + 1:02}\ntitle Good {i}\nurl https://good.example/{i}\nlang en\n\nA new hall was opened in Quito on {i + 1} May"
        " 2024.\n" for i in range(14)]
failed = []


def told(name, good, detail):
    print(f"{'held' if good else 'FELL'}  {name}: {detail}", flush=True)
    if not good:
        failed.append(name)


def run(*arguments, heap="1g", stdin=None, cwd=None):
    begin = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(["java", "-Xmx" + heap, "-jar", JAR, *map(str, arguments)], input=stdin, capture_output=True, cwd=cwd)
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    done.cpu = end.ru_utime + end.ru_stime - begin.ru_utime - begin.ru_stime
    done.err = [line for line in done.stderr.decode().splitlines() if " articles so far" not in line]
    return done


def articles(home):
    features = json.loads(run("export", "--home", home).stdout)["features"]
    return features, {f["properties"]["articleId"] for f in features}


class Server:
    def __init__(self, home, *options, heap="512m"):
        self.process = subprocess.Popen(["java", "-Xmx" + heap, "-jar", JAR, "serve", "--home", str(home), "--port", "0",
                                         *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline().rsplit(":", 1)[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.log = self.process.stderr.read()
        self.exit = self.process.wait(60)

    def get(self, path, headers=(), timeout=60):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.putrequest("GET", path)
            for name, value in headers:
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, dict((k.lower(), v) for k, v in answer.getheaders()), answer.read()
        finally:
            connection.close()

    def raw(self, text):
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as s:
            s.sendall(text)
            parts = b""
            while part := s.recv(65536):
                parts += part
            return parts


def good_home(name="good", number=14):
    home, source = WORK / name, WORK / (name + "-in")
    source.mkdir()
    for i in range(number):
        (source / f"{i}.txt").write_text(GOOD[i])
    assert run("ingest", "--home", home, source).returncode == 0
    return home


def page(body, head=""):
    return ("<!doctype html><html lang=en><head><title>T</title><meta property='article:published_time' content='2024-05-01'>"
            f"{head}</head><body><article>{body}</article></body></html>")


def tables():
    row = "<tr>" + "<td>Oslo</td><td>12</td><td>rain fell in Lima</td>" * 2 + "</tr>"
    seconds, stored = {}, []
    for rows in (200, 500, 2000, 8000):
        source = WORK / f"table{rows}"
        source.mkdir()
        (source / "table.html").write_text(page("<p>A table was shown in Oslo.</p><table>" + row * rows + "</table>"))
        for i, text in enumerate(GOOD):
            (source / f"good{i}.txt").write_text(text)
        done = run("ingest", "--home", WORK / f"table{rows}home", source)
        seconds[rows] = round(done.cpu, 1)
        stored.append(len([a for a in articles(WORK / f"table{rows}home")[1] if "good.example" in a or a]) >= 14)
    told("tables of 200, 500, 2,000, 8,000 rows", all(stored) and seconds[8000] < 40, f"processor seconds of the whole run {seconds},"
         f" the 14 good articles beside stored: {stored}")


def wild_inputs():
    source = WORK / "wild"
    source.mkdir()
    deep = '{"published":"2024-01-01","text":"x","a":' + "[" * 5000 + "]" * 5000 + "}\n"
    number = '{"published":"2024-01-01","text":"x","a":' + "9" * 1000 + "}\n"
    line = '{"id":"%d","published":"2024-01-01","lang":"en","text":"Rain flooded Quito."}\n'
    (source / "deep.jsonl").write_text(line % 1 + deep + number + line % 2)
    xhtml = "<div>" * 5000 + "Rain flooded Quito." + "</div>" * 5000
    (source / "deep.xml").write_text('<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>E</title><id>urn:1</id>'
                                     '<updated>2024-01-01T00:00:00Z</updated><content type="xhtml"><div xmlns='
                                     f'"http://www.w3.org/1999/xhtml">{xhtml}</div></content></entry></feed>')
    (source / "long.txt").write_text("date 2024-01-01\nlang en\n\n" + "Rain flooded Quito on Monday. " * 800_000)
    (source / "bomb.xml").write_text('<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">'
                                     for i in range(9)) + ']><rss version="2.0"><channel><title>&j;</title><item><title>&j;</title></item></channel></rss>')
    (source / "xxe.xml").write_text('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>t</title><item>'
                                    '<title>&x;</title><description>&x; Rain flooded Quito.</description><pubDate>Mon, 01 Jan 2024 10:00:00 GMT</pubDate></item></channel></rss>')
    for i, text in enumerate(GOOD):
        (source / f"good{i}.txt").write_text(text)
    import gzip
    (source / "bomb.gz").write_bytes(gzip.compress(gzip.compress(b"\0" * (1 << 30), 6), 6))
    done = run("ingest", "--home", WORK / "wildhome", source)
    features, held = articles(WORK / "wildhome")
    everything = json.dumps(features)
    good = sum("good.example" in (f["properties"]["url"] or "") for f in features)
    told("nested 5,000 deep (JSON, XHTML), 1,000 digits, 24 MB of text, entity and gzip bombs, XXE", done.returncode == 0 and good == 14
         and "root:" not in everything and not any("Exception" in e or "Error" in e for e in done.err if "cannot be read" not in e),
         f"exit {done.returncode}, {done.cpu:.0f} s of processor, {good} of 14 good articles stored; skips: "
         + "; ".join(e.replace(str(source) + "/", "").replace("dateline: skipped ", "") for e in done.err))


def many_articles(path):
    with open(path, "w") as out:
        for i in range(60_000):
            out.write(json.dumps({"url": f"https://a.example/{i}", "published": "2024-05-30", "lang": "en",
                                  "text": f"Hall {i} was opened in Oslo. It was closed in Accra on 3 May 2024."}) + "\n")


def killed():
    source = WORK / "kill.jsonl"
    many_articles(source)
    process = subprocess.Popen(["java", "-Xmx1g", "-jar", JAR, "ingest", "--home", str(WORK / "killhome"), str(source)],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(60)
    running = process.poll() is None
    process.kill()
    process.wait()
    features, held = articles(WORK / "killhome")
    whole = all(sum(1 for f in features if f["properties"]["articleId"] == a) == 2 for a in list(held)[:200])
    told("an ingest killed after 60 s", running and len(held) > 0 and whole, f"{len(held)} articles kept, 200 of them looked at: whole")
    return WORK / "killhome"


def large_answers(home):
    with Server(home, heap="256m") as server:
        statuses = {}

        def ask(i):
            path = ITEMS + ("?limit=10000" if i % 2 else f"?limit=100&offset={i * 300}") + ["", "&f=csv", "&f=fgb", "&f=geojsonseq"][i % 4]
            try:
                status, head, body = server.get(path, timeout=180)
                if status == 503 and "retry-after" not in head:
                    status = "503 without Retry-After"
            except Exception as e:
                status = type(e).__name__
            statuses[status] = statuses.get(status, 0) + 1
        with concurrent.futures.ThreadPoolExecutor(32) as pool:
            list(pool.map(ask, range(160)))
        after = server.get("/api")[0]
    told("160 large answers and deep offsets, 32 at once, -Xmx256m", set(statuses) <= {200, 503} and after == 200,
         f"statuses {statuses}, then /api {after}, log {server.log.strip() or 'empty'}")


def dripping(home):
    with Server(home) as server:
        sockets = []
        for i in range(200):
            s = socket.create_connection(("127.0.0.1", server.port), timeout=30)
            body = [b"Content-Length: 100000\r\n\r\nx", b"Transfer-Encoding: chunked\r\n\r\n5\r\nab"][i % 2]
            s.sendall(b"GET /api HTTP/1.1\r\nHost: a\r\n" + body)
            sockets.append(s)
        heads = []
        for i in range(200):
            s = socket.create_connection(("127.0.0.1", server.port), timeout=30)
            s.sendall(b"GET /api HTTP/1.1\r\nHo")
            heads.append(s)
        answers, slowest = 0, 0
        for _ in range(100):
            begin = time.monotonic()
            try:
                answers += server.get("/api/collections", timeout=30)[0] == 200
            except OSError:
                pass  # not answered
            slowest = max(slowest, time.monotonic() - begin)
        for s in sockets + heads:
            s.close()
    told("200 bodies and 200 heads that drip in", answers == 100, f"{answers} of 100 others answered, the slowest in {slowest * 1000:.0f} ms")


def share(text, quoted):
    """How much of a text its quotes together show: of two that overlap, their union."""
    shown = [False] * len(text)
    for quote in (" ".join(q.strip("…").split()) for q in quoted):
        at = text.find(quote)
        while quote and at >= 0:
            shown[at:at + len(quote)] = [True] * len(quote)
            at = text.find(quote, at + 1) if len(quote) > 30 else -1
    return sum(shown) / len(text)


def quotes():
    source = WORK / "quotes"
    source.mkdir()
    whole = " ".join(f"The council of Lagos opened hall number {i} in Accra after a long debate that lasted the whole of the night." for i in range(120))
    (source / "long.txt").write_text("date 2024-05-01\ntitle " + "A\u202e\u0007b" * 30_000 + "\nsource " + "S" * 5000 + "\nlang en\n\n" + whole)
    run("ingest", "--home", WORK / "quotehome", source, ROOT / "data/articles")
    worst = quoted = 0
    titles = sources = 0
    bad = 0
    by_article, by_url = {}, {}
    for f in articles(WORK / "quotehome")[0]:
        p = f["properties"]
        by_article.setdefault(p["articleId"], set()).add(p["quote"])
        by_url.setdefault(p["url"] or p["title"], set()).add(p["quote"])
        titles, sources = max(titles, len(p["title"] or "")), max(sources, len(p["source"] or ""))
        bad += any(ord(c) < 32 or c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" for v in p.values() if isinstance(v, str) for c in v)
    most = max(sum(len(q) for q in qs) for qs in by_article.values())
    shares = []
    for file in sorted((ROOT / "data/articles").iterdir()):
        head, text = file.read_text().split("\n\n", 1)
        told_as = re.search(r"^url (\S+)", head, re.M) or re.search(r"^title (.+)", head, re.M)
        shares.append(share(" ".join(text.split()), by_url.get(told_as[1].strip(), set())))
    told("quotes of one article put together", most <= 1500 and max(shares) <= 0.4 and bad == 0 and titles <= 300 and sources <= 120,
         f"at most {most} characters, of {len(shares)} shipped articles at most {max(shares):.1%}; title {titles}, source"
         f" {sources} characters; {bad} values with control or bidi characters")


def identities():
    source = WORK / "ids"
    (source / "x").mkdir(parents=True)
    (source / "y").mkdir()
    (source / "x/news.txt").write_text("date 2024-05-01\nlang en\n\nA hall was opened in Quito.\n")
    (source / "y/news.txt").write_text("date 2024-05-01\nlang en\n\nA hall was opened in Lima.\n")
    home = WORK / "idhome"
    run("ingest", "--home", home, source)
    two = len(articles(home)[1])
    run("ingest", "--home", home, "-", stdin=b"".join(b'{"id":"%d","published":"2024-05-01","lang":"en","text":"A hall was opened in Oslo."}\n' % i for i in range(3)))
    five = len(articles(home)[1])
    (source / "a.html").write_text(page("<p>Rain flooded Quito on Monday.</p><p>It was heavy.</p>", "<link rel=canonical href='https://one.example/a'>"))
    (source / "b.html").write_text(page("<p>Snow fell in Oslo on Monday.</p><p>It was deep.</p>", "<link rel=canonical href='https://one.example/a'>"))

    class Pages(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write((source / "b.html").read_bytes())

        def log_message(self, *_):
            pass
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    other = WORK / "canonhome"
    run("ingest", "--home", other, source / "a.html")
    run("ingest", "--home", other, "--allow-private", f"http://127.0.0.1:{server.server_port}/page")
    urls = {f["properties"]["url"] for f in articles(other)[0]}
    secret = WORK / "secrethome"
    run("ingest", "--home", secret, "--allow-private", f"http://user:s3cret@127.0.0.1:{server.server_port}/page")
    leaked = "s3cret" in json.dumps(articles(secret)[0])
    server.shutdown()
    told("articles that would replace others", two == 2 and five == 5 and "https://one.example/a" in urls and len(urls) == 2 and not leaked,
         f"x/news.txt and y/news.txt: {two} held; three ids on standard input: {five - two}; a page of another site whose canonical names a"
         f" publisher: {len(urls)} addresses held; password of an address published: {leaked}")


def private_addresses():
    hits = []

    class Pages(BaseHTTPRequestHandler):
        def do_GET(self):
            hits.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass
    server = ThreadingHTTPServer(("", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    hosts = ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "0",
             "[::]", "127.0.0.1.", "localhost.", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "user@127.0.0.1"]
    addresses = [f"http://{host}:{server.server_port}/x" for host in hosts] + ["http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/",
                 "http://192.168.0.1/", "http://172.16.0.1/", "http://100.64.0.1/", "http://[fd00::1]/", "http://[fe80::1]/", "file:///etc/passwd"]
    done = run("ingest", "--home", WORK / "ssrfhome", *addresses)
    server.shutdown()
    told(f"{len(addresses)} addresses of private networks", not hits and done.returncode == 1, f"{len(hits)} asked; exit {done.returncode}")


def odd_requests(home):
    with Server(home) as server:
        ports = subprocess.run(["ss", "-ltnH"], capture_output=True, text=True).stdout
        listens = re.findall(rf"(\S+):{server.port}\b", ports)
        told("where it listens", listens in (["127.0.0.1"], ["[::ffff:127.0.0.1]"]), ", ".join(listens))
        plain = server.get("/api?f=html")[2]
        forged = [("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "javascript"), ("X-Forwarded-Prefix", "x"), ("X-Forwarded-Port", "1"),
                  ("Forwarded", "host=evil.example"), ("X-Forwarded-For", "1.2.3.4"), ("X-Original-URL", "/admin"), ("X-Rewrite-URL", "/admin"),
                  ("X-HTTP-Method-Override", "DELETE")]
        same = sum(server.get("/api?f=html", [h])[2] == plain for h in forged)
        told("forged header fields of proxies", same == len(forged), f"{same} of {len(forged)} change nothing")
        odd = [("/api", "Content-Type: multipart/form-data"), ("/api", "Content-Type: multipart/form-data; boundary=x"), ("/api;x=%zz", "A: b"),
               ("/actuator/health", "Accept: text/html"), ("/api", "X-Forwarded-Prefix: x"), ("/api/%00", "A: b"), ("/%2e%2e/%2e%2e/etc/passwd", "A: b"),
               ("/api?bbox=%", "A: b"), ("/api", "Content-Length: x"), ("/api", "Transfer-Encoding: x"), ("/api", "Expect: more"), ("/api", "A: " + "x" * 60000),
               ("/api?" + "x" * 60000, "A: b"), ("/actuator/heapdump", "A: b"), ("/actuator/env", "A: b"), ("/WEB-INF/web.xml", "A: b"), ("/..;/actuator/env", "A: b"),
               ("/error", "A: b"), ("*", "A: b"), ("//evil.example/", "A: b"), ("/api", "Range: bytes=0-,0-,0-,0-"), ("/page.css", "Range: bytes=" + "0-," * 300 + "0-")]
        statuses, careless = [], []
        for path, field in odd:
            answer = server.raw(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{field}\r\nConnection: close\r\n\r\n".encode())
            head = answer.split(b"\r\n\r\n")[0].decode("latin-1")
            statuses.append(int(head[9:12]))
            if not all(name in head for name in ("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy")):
                careless.append(path)
        told("odd requests", max(statuses) < 500 and not careless, f"{len(odd)} asked, statuses {sorted(set(statuses))}, without CSP or nosniff: {careless or 'none'}")
        smuggled = [b"GET /api HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /evil HTTP/1.1\r\nHost: a\r\n\r\n",
                    b"GET /api HTTP/1.1\r\nHost: a\r\nContent-Length: 44\r\nContent-Length: 0\r\n\r\nGET /evil HTTP/1.1\r\nHost: a\r\nX: 1234567\r\n\r\n",
                    b"GET /api HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\nGET /evil HTTP/1.1\r\nHost: a\r\n\r\n",
                    b"GET /api HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\nGET /evil HTTP/1.1\r\nHost: a\r\n\r\n",
                    b"GET /api HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\nGET /evil HTTP/1.1\r\nHost: a\r\n\r\n",
                    b"GET /api HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n0\n\nGET /evil HTTP/1.1\nHost: a\n\n",
                    b"GET /api HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\nGET /evil HTTP/1.1\r\nHost: a\r\n\r\n"]
        seen = sum(b"/evil" in server.raw(s) for s in smuggled)
        told("requests smuggled behind a body", seen == 0, f"{seen} of {len(smuggled)} seen as a second request")
        methods = "POST PUT DELETE PATCH TRACE CONNECT PROPFIND LOCK MOVE COPY PURGE OPTIONS HEAD get".split()
        answers = {m: server.raw(f"{m} /api HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".encode())[9:12].decode() for m in methods}
        told("methods", all(s in ("400", "405") for m, s in answers.items() if m not in ("OPTIONS", "HEAD")), str(answers))
    told("graceful stop and the log", server.exit == 143 and server.log == "", f"exit {server.exit}, log {server.log.strip() or 'empty'}")


def moved_home():
    home = good_home("moving")
    with Server(home) as server:
        before = server.get("/actuator/health")[0]
        home.rename(WORK / "aside")
        gone = server.get("/actuator/health")[0], server.get(ITEMS)[0], server.get("/")[0]
        (WORK / "aside").rename(home)
        back = server.get("/actuator/health")[0], server.get(ITEMS)[0]
    told("the home moved away and back", before == 200 and gone == (503, 503, 503) and back == (200, 200), f"health {before}; gone {gone}; back {back}")


def dates():
    texts = ["Rain flooded Quito in the year 10000.", "Rain flooded Quito 9223372036854775807 days ago.", "Rain flooded Quito from 10 May to 3 May 2024.",
             "Rain flooded Quito on 31 February 2024.", "Rain flooded Quito 999999 years ago.",
             "Наводнение в Кито произошло 9223372036854775807 дней назад.", "La lluvia cayó en Quito hace 99999999999 años."]
    lines = "".join(json.dumps({"id": str(i), "published": "2024-05-30", "text": t}) + "\n" for i, t in enumerate(texts)).encode()
    done = run("extract", stdin=lines)
    kept = [r for line in done.stdout.decode().splitlines() for r in json.loads(line)["reports"]]
    absurd = [r for r in kept if r.get("eventStart") and not "1900" < r["eventStart"][:4] < "2100"]
    stated = [(r["eventStart"], r["eventEnd"], r["datePrecision"]) for r in kept if r.get("dateSpan")]
    told("dates that are none", done.returncode == 0 and not absurd and not stated, f"{len(texts)} sentences, {len(kept)} reports, stated dates {stated}")


def damaged():
    home = good_home("whole", 5)
    files = sorted(f for f in (home / "reports").iterdir() if f.name != "write.lock")
    unclear, tried = [], 0
    for file in files[:6] + [home / "dateline-home", sorted((home / "reports").glob("segments_*"))[0]]:
        for name, damage in (("cut", lambda b: b[:len(b) // 2]), ("noise", lambda b: os.urandom(len(b)))):
            copy = WORK / f"damaged{tried}"
            shutil.copytree(home, copy)
            target = copy / file.relative_to(home)
            target.write_bytes(damage(target.read_bytes()))
            tried += 1
            done = run("export", "--home", copy)
            if done.returncode != 0 and (len(done.err) != 1 or str(copy) not in done.err[0] or "Exception" in done.err[0]):
                unclear.append((file.name, name, done.err))
            elif done.returncode not in (0, 1):
                unclear.append((file.name, name, done.returncode))
    copy = WORK / "older"
    shutil.copytree(home, copy)
    (copy / "dateline-home").write_text("1\n")
    done = run("export", "--home", copy)
    told("damaged homes, and one of an older version", not unclear and done.returncode == 1 and len(done.err) == 1, f"{tried} damages, unclear"
         f" {unclear or 'none'}; older: {done.err}".replace(str(WORK), ""))


def two_writers():
    source = WORK / "kill.jsonl"
    many_articles(source)
    first = subprocess.Popen(["java", "-Xmx1g", "-jar", JAR, "ingest", "--home", str(WORK / "twohome"), str(source)], stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    while not (WORK / "twohome/reports/write.lock").exists():
        time.sleep(0.2)
    done = run("ingest", "--home", WORK / "twohome", WORK / "good-in")
    first.kill()
    first.wait()
    again = run("ingest", "--home", WORK / "twohome", WORK / "good-in")
    told("two writers", done.returncode == 1 and len(done.err) == 1 and again.returncode == 0, f"{done.err}; after the first was killed: exit {again.returncode}".replace(str(WORK), ""))


def main():
    begin = time.monotonic()
    try:
        home = good_home()
        trials = {"tables": tables, "wild": wild_inputs, "quotes": quotes, "ids": identities, "private": private_addresses, "dates": dates,
                  "moved": moved_home, "damaged": damaged, "odd": lambda: odd_requests(home), "drip": lambda: dripping(home),
                  "killed": lambda: large_answers(killed()), "writers": two_writers}
        for name in sys.argv[1:] or trials:
            trials[name]()
    finally:
        shutil.rmtree(WORK, ignore_errors=True)
    print(f"{len(failed)} fell; {time.monotonic() - begin:.0f} s" + "".join("; " + name for name in failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
