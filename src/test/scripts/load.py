#!/usr/bin/env python3
"""Readers at work while articles are read in: src/test/scripts/load.py [--seconds 120] [--readers 200] [--idle 1000] [--pause 1.0]

Fills a home, serves it (target/dateline.jar, -Xmx512m) on 127.0.0.1, and lets readers ask it, each on a connection of its own:
every reader asks something of the mix below, reads all of the answer, and waits for 0 to twice the pause. A twentieth of them take
whole pages of 10,000 at 100 kB a second. Beside them stand idle connections, and an ingest runs all the time. Prints a line a
kind of question, and the heap. Only ever asks the server that it has started; needs nothing but Python 3.9 and Java.
"""
import argparse, asyncio, collections, json, os, pathlib, random, re, shutil, subprocess, sys, tempfile, time, urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[3]
PLACES = "Lagos Quito Oslo Accra Vienna Lima Nairobi Bogota Madrid Kyiv Warsaw Paris Berlin Rome Cairo Tokyo Seoul Delhi".split()
WORDS = ["market", "bridge", "school", "festival", "library", "hospital ward", "bus line", "museum", "swimming pool", "theatre"]
ITEMS = "/api/collections/reports/items"
STYLE = ["/"]  # the address of the page's style sheet, which names its content: taken from the page once it is served
MIX = [  # weight, kind, a path made at random
    (4, "page", lambda r: "/"), (8, "page: list", lambda r: "/view?q=" + r.choice(WORDS).split()[0]),
    (12, "page: marks", lambda r: f"/view/marks?zoom={r.randint(1, 8)}&bbox={box(r)}"), (4, "file", lambda r: STYLE[0]),
    (12, "items, 100", lambda r: f"{ITEMS}?limit=100&offset={r.randrange(500)}"),
    (6, "items, 1,000 in a box", lambda r: f"{ITEMS}?limit=1000&bbox={box(r)}"),
    (6, "items, words", lambda r: f"{ITEMS}?limit=20&q=" + r.choice(WORDS).split()[-1]),
    (6, "items, CQL2", lambda r: f"{ITEMS}?limit=20&filter=country%20%3D%20%27" + r.choice(["GH", "EC", "NO"]) + "%27"),
    (3, "items, CSV", lambda r: f"{ITEMS}?limit=100&f=csv"), (3, "items, HTML", lambda r: f"{ITEMS}?limit=20&f=html"),
    (6, "facets", lambda r: "/api/collections/reports/facets?country=" + r.choice(["GH", "EC", "NO", "PE"])),
    (8, "tiles", lambda r: f"/api/collections/places/tiles/WebMercatorQuad/2/{r.randrange(4)}/{r.randrange(4)}?f=mvt"),
    (4, "places", lambda r: "/api/collections/places/items?limit=50"), (3, "landing", lambda r: "/api"),
    (2, "refused, 400", lambda r: f"{ITEMS}?bbox=1,2,3"), (1, "health", lambda r: "/actuator/health")]


def box(r):
    west, south = r.randint(-170, 100), r.randint(-60, 30)
    return f"{west},{south},{west + 60},{south + 40}"


def articles(path, first, count, seed):
    r = random.Random(seed)
    with open(path, "w") as out:
        for i in range(first, first + count):
            text = " ".join(f"A new {r.choice(WORDS)} was opened in {r.choice(PLACES)} on {r.randint(1, 28)} May 2024."
                            for _ in range(r.randint(2, 9)))
            out.write(json.dumps({"url": f"https://a.example/{i}", "source": f"Paper {i % 40}", "title": f"News {i}",
                                  "published": "2024-05-30", "lang": "en", "text": text}) + "\n")


class Load:
    def __init__(self, arguments, port):
        self.arguments, self.port = arguments, port
        self.times, self.statuses, self.errors = collections.defaultdict(list), collections.Counter(), collections.Counter()
        self.begin = time.monotonic() + arguments.warm
        self.end = self.begin + arguments.seconds

    async def reader(self, number):
        r = random.Random(number)
        weights = [weight for weight, _, _ in MIX]
        connection = None
        await asyncio.sleep(r.uniform(0, 2 * self.arguments.pause))
        while time.monotonic() < self.end:
            slow = number % 20 == 19
            kind, path = ("slow reader of 10,000", f"{ITEMS}?limit=10000") if slow else (
                lambda m: (m[1], m[2](r)))(r.choices(MIX, weights)[0])
            begin = time.monotonic()
            try:
                connection = connection or await asyncio.open_connection("127.0.0.1", self.port, limit=1 << 20)
                status, keep = await asyncio.wait_for(self.ask(connection, path, slow), 60)
                if begin >= self.begin:
                    self.times[kind].append(time.monotonic() - begin)
                    self.statuses[status] += 1
                if not keep:
                    connection[1].close()
                    connection = None
            except (OSError, asyncio.IncompleteReadError, asyncio.TimeoutError, ValueError) as e:
                self.errors[f"{kind}: {type(e).__name__}"] += 1
                connection = None
            await asyncio.sleep(r.uniform(0, 2 * self.arguments.pause))

    async def ask(self, connection, path, slow):
        reader, writer = connection
        writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nAccept-Encoding: gzip\r\n\r\n".encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        status = int(head[9:12])
        length = re.search(r"content-length: (\d+)", head)
        if length:
            await self.take(reader, int(length[1]), slow)
        elif "transfer-encoding: chunked" in head:
            while (size := int((await reader.readline()).strip(), 16)) > 0:
                await self.take(reader, size + 2, slow)
            await reader.readline()
        return status, "connection: close" not in head

    async def take(self, reader, size, slow):
        while size > 0:
            part = await reader.read(min(size, 1 << 14))
            if not part:
                raise asyncio.IncompleteReadError(part, size)
            size -= len(part)
            if slow:
                await asyncio.sleep(len(part) / 100_000)

    async def heap(self, samples):
        while time.monotonic() < self.end:
            await asyncio.sleep(5)
            text = await asyncio.to_thread(metrics, self.port)
            used = sum(float(v) for v in re.findall(r'^jvm_memory_used_bytes\{area="heap".*\} (\S+)', text, re.M))
            after = re.search(r"^jvm_memory_usage_after_gc\{.*\} (\S+)", text, re.M)
            samples.append((used, float(after[1]) * (512 << 20) if after else 0))

    async def run(self):
        idle = [await asyncio.open_connection("127.0.0.1", self.port) for _ in range(self.arguments.idle)]
        samples = []
        await asyncio.gather(self.heap(samples), *(self.reader(i) for i in range(self.arguments.readers)))
        for _, writer in idle:
            writer.close()
        return samples


def style(port):
    page = urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=30).read().decode()
    return "/" + re.search(r'<link rel="stylesheet" href="([^"]+)"', page)[1]


def metrics(port):
    return urllib.request.urlopen(f"http://127.0.0.1:{port}/actuator/prometheus", timeout=30).read().decode()


def percentile(times, share):
    return sorted(times)[min(len(times) - 1, int(share * len(times)))] * 1000


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=120)
    parser.add_argument("--readers", type=int, default=200)
    parser.add_argument("--idle", type=int, default=1000)
    parser.add_argument("--pause", type=float, default=1.0)
    parser.add_argument("--warm", type=int, default=30, help="seconds before, not counted but for errors")
    parser.add_argument("--held", type=int, default=3000, help="articles in the home before")
    arguments = parser.parse_args()
    directory = pathlib.Path(tempfile.mkdtemp())
    java = ["java", "-Xmx512m", "-jar", str(ROOT / "target/dateline.jar")]
    home = ["--home", str(directory / "home")]
    processes = []
    try:
        articles(directory / "held.jsonl", 0, arguments.held, 1)
        articles(directory / "new.jsonl", arguments.held, 200_000, 2)
        subprocess.run(java + ["ingest", *home, str(directory / "held.jsonl")], check=True, stderr=subprocess.DEVNULL)
        server = subprocess.Popen(java + ["serve", *home, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        processes.append(server)
        port = int(server.stdout.readline().rsplit(":", 1)[1])
        ingest = subprocess.Popen(["nice", *java, "ingest", *home, str(directory / "new.jsonl")], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        processes.append(ingest)
        time.sleep(5)
        STYLE[0] = style(port)
        load = Load(arguments, port)
        print("load of the machine before:", *("%.1f" % each for each in os.getloadavg()))
        samples = asyncio.run(load.run())
        print("load of the machine after: ", *("%.1f" % each for each in os.getloadavg()))
        report(load, samples, port, ingest, arguments)
        server.terminate()
        log = server.stderr.read()
        print("log of the server:", log.strip() or "empty", "; exit", server.wait(30))
    finally:
        for process in processes:
            process.kill()
            process.wait()
        shutil.rmtree(directory)


def report(load, samples, port, ingest, arguments):
    everything = [t for kind, times in load.times.items() if not kind.startswith("slow") for t in times]
    print(f"{'question':24} {'asked':>6} {'median':>8} {'95 %':>8} {'99 %':>8} {'most':>8}  ms")
    for kind, times in sorted(load.times.items()) + [("all but slow readers", everything)]:
        print(f"{kind:24} {len(times):6} " + " ".join(f"{percentile(times, share):8.1f}" for share in (.5, .95, .99, 1)))
    print(f"{len(everything) / arguments.seconds:.0f} answers a second; statuses {dict(sorted(load.statuses.items()))};"
          f" errors {dict(load.errors) or 'none'}")
    half = len(samples) // 2
    print("heap used after collections at the end of each 15 s, MB:", *(f"{s[1] / 2**20:.0f}" for s in samples[2::3]))
    for name, part in (("first", samples[:half]), ("second", samples[half:])):
        print(f"heap, {name} half, MB: used at most {max(s[0] for s in part) / 2**20:.0f}, after collections"
              f" at most {max(s[1] for s in part) / 2**20:.0f}")
    text = metrics(port)
    print("articles read in meanwhile:", re.search(r"^dateline_articles (\S+)", text, re.M)[1],
          "of which before", arguments.held, "; ingest", "still runs" if ingest.poll() is None else "has ended")


if __name__ == "__main__":
    main()
