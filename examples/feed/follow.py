"""
Follows a department's change feed into a file, one change a line. It may be killed at any moment: the last whole line
of the file says where to go on. FEED is the address of the feed, TOKEN says who reads, FILE is the file.
"""
import json, os, sys, time
from http.client import HTTPException
from urllib.parse import urlencode
from urllib.request import Request, urlopen

FEED, TOKEN, FILE = os.environ["FEED"], os.environ["TOKEN"], os.environ.get("FILE", "changes.ndjson")

with open(FILE, "a+b") as file:
    file.seek(0)
    held = file.read()
    lines = held[: held.rfind(b"\n") + 1]
    file.truncate(len(lines))
path, name, after, until = "", FILE, "", ""
while True:
    try:
        after = json.loads(lines.splitlines()[-1])["cursor"] if lines else after
        query = urlencode({"limit": 1000, "wait": 20, "after": after, "until": until})
        request = Request(f"{FEED}{path}?{query}", headers={"authorization": f"Bearer {TOKEN}"})
        with urlopen(request, timeout=60) as response, open(name, "ab") as file:
            lines = response.read()
            until = path and (until or response.headers.get("feed-resume-after", ""))
            file.write(lines or (json.dumps({"cursor": until}).encode() + b"\n" if path else b""))
        if path and not lines:
            os.replace(name, FILE)
            path, name, after, until = "", FILE, until, ""
    except (OSError, HTTPException) as error:
        if getattr(error, "code", None) == 410:
            # The cursor has expired: a snapshot of one moment takes the file's place, once it is whole.
            path, name, lines, after, until = "/snapshot", FILE + ".new", b"", "", ""
            open(name, "wb").close()
        else:
            print(error, file=sys.stderr)
            time.sleep(1)
