"""
Follows a department's change feed into a file, one change a line. It may be killed at any moment: the last whole line
of the file says where to go on. FEED is the address of the feed, TOKEN says who reads, FILE is the file.
"""
import json, os, sys, time
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

FEED, TOKEN, FILE = os.environ["FEED"], os.environ["TOKEN"], os.environ.get("FILE", "changes.ndjson")


def read(path, **query):
    """A page of the feed or of its snapshot, and where the feed goes on; None where it no longer knows the place."""
    url = f"{FEED}{path}?{urlencode({'limit': 1000, **query})}"
    try:
        with urlopen(Request(url, headers={"authorization": f"Bearer {TOKEN}"}), timeout=60) as response:
            return response.read(), response.headers.get("feed-resume-after", "")
    except HTTPError as error:
        if error.code == 410:
            return None
        raise


def last_cursor(lines):
    return json.loads(lines.splitlines()[-1])["cursor"]


def take_snapshot():
    """Puts a snapshot of one moment in the file's place, once it is whole. Returns the cursor after which to go on."""
    lines, after, until = b"", "", ""
    while page := read("/snapshot", after=after, until=until):
        until = until or page[1]
        if not page[0]:
            with open(FILE + ".new", "wb") as file:
                file.write(lines + json.dumps({"cursor": until}).encode() + b"\n")
            os.replace(FILE + ".new", FILE)
            return until
        lines, after = lines + page[0], last_cursor(page[0])
    return take_snapshot()


with open(FILE, "a+b") as file:
    file.seek(0)
    whole = file.read()
    whole = whole[: whole.rfind(b"\n") + 1]
    file.truncate(len(whole))
cursor = last_cursor(whole) if whole else ""
while True:
    try:
        page = read("", wait=20, after=cursor)
        if page is None:
            cursor = take_snapshot()
        elif page[0]:
            with open(FILE, "ab") as file:
                file.write(page[0])
            cursor = last_cursor(page[0])
    except OSError as error:
        print(error, file=sys.stderr)
        time.sleep(1)
