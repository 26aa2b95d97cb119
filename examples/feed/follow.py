"""
Follows a department's change feed into a file, one change a line. It may be killed at any moment: the last whole line
of the file says where to go on. FEED is the address of the feed, TOKEN says who reads, FILE is the file.
"""
import json, os, sys, time
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

FEED, TOKEN, FILE = os.environ["FEED"], os.environ["TOKEN"], os.environ.get("FILE", "changes.ndjson")


def read(path, **query):
    request = Request(f"{FEED}{path}?{urlencode({'limit': 1000, **query})}", headers={"authorization": f"Bearer {TOKEN}"})
    with urlopen(request, timeout=60) as response:
        return response.read(), response.headers.get("feed-resume-after", "")


def last_cursor(lines):
    return json.loads(lines.splitlines()[-1])["cursor"] if lines else ""


def take_snapshot():
    """Puts a snapshot of one moment in the file's place, once it is whole. Returns the cursor after which to go on."""
    lines, until = read("/snapshot")
    with open(FILE + ".new", "wb") as file:
        while lines:
            file.write(lines)
            lines, _ = read("/snapshot", after=last_cursor(lines), until=until)
        file.write(json.dumps({"cursor": until}).encode() + b"\n")
    os.replace(FILE + ".new", FILE)
    return until


def follow(cursor):
    """Appends what follows a cursor. Returns the cursor after which to go on."""
    try:
        lines, _ = read("", wait=20, after=cursor)
    except HTTPError as error:
        if error.code == 410:
            return take_snapshot()
        raise
    with open(FILE, "ab") as file:
        file.write(lines)
    return last_cursor(lines) or cursor


with open(FILE, "a+b") as file:
    file.seek(0)
    held = file.read()
    file.truncate(held.rfind(b"\n") + 1)
cursor = last_cursor(held[: held.rfind(b"\n") + 1])
while True:
    try:
        cursor = follow(cursor)
    except (OSError, HTTPException) as error:
        print(error, file=sys.stderr)
        time.sleep(1)
