"""An example of a department that joins without the kit: human resources (人力资源), in Python's standard library and
PyJWT (`pip install "pyjwt[crypto]"`, or `apt-get install python3-jwt python3-cryptography`). What it must do is in
docs/joining.md. It keeps its facts in memory; yours has its own database.

    GATEWAY_URL=http://127.0.0.1:4000 PORT=4202 python3 examples/human-resources/server.py
    SUBGRAPH_URL_HUMAN_RESOURCES=http://127.0.0.1:4202/graphql npm start
"""
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import jwt

from operation import Execution, OperationError

# The name under which the gateway knows this department: of its variable, and of the principals that are for it.
NAME = "human-resources"
GATEWAY_URL = os.environ.get("GATEWAY_URL", "http://127.0.0.1:4000")
SDL = Path(__file__).with_name("schema.graphql").read_text(encoding="utf-8")
LONGEST_BODY = 1_000_000

VACANCIES = [
    {"title": "装配工", "places": 20, "creditCode": "91420703YY00016P7F"},
    {"title": "光学工程师", "places": 3, "creditCode": "91420703YY00016P7F"},
]
INSURED = {"91420703YY00016P7F": 126}
COMPLAINTS = {"91420703YY00016P7F": 1}

# The keys are fetched from the gateway, kept, and fetched again when a principal names one that is not among them.
KEYS = jwt.PyJWKClient(f"{GATEWAY_URL}/.well-known/jwks.json", lifespan=300)


class Unauthenticated(Exception):
    """The request does not come through the gateway."""


class Context:
    """What every resolver gets: who asks, under which id, and until when the gateway waits."""

    def __init__(self, headers):
        self.request_id = headers.get("x-request-id", "unknown")
        left = headers.get("x-timeout-ms", "")
        self.deadline = time.monotonic() + (int(left) if left.isdigit() else 5_000) / 1_000
        claims = verified(headers.get("x-principal"))
        self.role = claims["role"]
        self.credit_codes = claims.get("codes", [])
        self.department = claims.get("dept")

    def check_time(self):
        """Ends what nobody waits for any longer."""
        if time.monotonic() > self.deadline:
            raise TimeoutError(f"{NAME} did not answer in the time that the gateway gave it")

    def log(self, message):
        print(json.dumps({"service": NAME, "requestId": self.request_id, "message": message}), file=sys.stderr)

    def may_see(self, credit_code):
        """Rows are judged by their owner: the enterprise itself, our officers, services and auditors see them."""
        return (
            credit_code in self.credit_codes
            or self.role in ("service", "auditor")
            or (self.role == "officer" and self.department == NAME)
        )


def verified(principal):
    """The claims of the principal that the gateway signed for this department, a minute ago at most."""
    if principal is None:
        raise Unauthenticated(f"{NAME} answers the gateway only")
    try:
        claims = jwt.decode(
            principal,
            KEYS.get_signing_key_from_jwt(principal).key,
            algorithms=["EdDSA"],
            issuer="enterprise-lifecycle-graph",
            audience=NAME,
            leeway=2,
            options={"require": ["exp", "iat", "sub", "aud"]},
        )
    except jwt.PyJWTError as error:
        raise Unauthenticated(f"the principal was not accepted: {error}") from error
    if not isinstance(claims["aud"], str) or claims["exp"] - claims["iat"] > 60:
        raise Unauthenticated("the principal was not accepted: it reaches too far")
    return claims


def vacancies(credit_code, first):
    found = [dict(vacancy) for vacancy in VACANCIES if credit_code in (None, vacancy["creditCode"])]
    return sorted(found, key=lambda vacancy: -vacancy["places"])[: first if first is not None else 10]


def of_caller(facts):
    """A resolver of a fact of an enterprise's own: null for callers who may not see it."""
    return lambda parent, _arguments, context: (
        facts.get(parent["creditCode"]) if context.may_see(parent["creditCode"]) else None
    )


def entities(_parent, arguments, _context):
    """What the gateway asks when it has an enterprise's key from another department."""
    return [
        {"__typename": "Enterprise", "creditCode": given["creditCode"]} if given.get("__typename") == "Enterprise" else None
        for given in arguments["representations"]
    ]


RESOLVERS = {
    "Query": {
        "_service": lambda _parent, _arguments, _context: {"sdl": SDL},
        "_entities": entities,
        "vacancies": lambda _parent, arguments, _context: vacancies(None, arguments.get("first")),
    },
    "_Service": {"sdl": lambda parent, _arguments, _context: parent["sdl"]},
    "Enterprise": {
        "creditCode": lambda parent, _arguments, _context: parent["creditCode"],
        "vacancies": lambda parent, arguments, _context: vacancies(parent["creditCode"], arguments.get("first")),
        "insuredEmployees": of_caller(INSURED),
        "wageComplaints": lambda parent, _arguments, _context: COMPLAINTS.get(parent["creditCode"], 0),
    },
    "Vacancy": {
        "title": lambda parent, _arguments, _context: parent["title"],
        "places": lambda parent, _arguments, _context: parent["places"],
        "enterprise": lambda parent, _arguments, _context: {"creditCode": parent["creditCode"]},
    },
}
# The types of fields that hold objects; an entity says its type itself.
TYPES = {
    ("Query", "_service"): "_Service",
    ("Query", "vacancies"): "Vacancy",
    ("Enterprise", "vacancies"): "Vacancy",
    ("Vacancy", "enterprise"): "Enterprise",
}


def failure(code, message):
    """An error that is the whole answer. Codes of the platform's list pass the gateway as they are."""
    return {"errors": [{"message": message, "extensions": {"code": code}}]}


class Handler(BaseHTTPRequestHandler):
    """POST /graphql, and GET /health/live for whoever starts the process again."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        found = self.path == "/health/live"
        self.answer(200 if found else 404, {"status": "live"} if found else failure("BAD_REQUEST", "no such page"))

    def do_POST(self):
        length = int(self.headers.get("content-length") or 0)
        if self.path != "/graphql" or length > LONGEST_BODY:
            self.close_connection = True
            self.answer(404 if length <= LONGEST_BODY else 413, failure("BAD_REQUEST", "POST /graphql, at most 1 MB"))
            return
        self.answer(*self.execute(self.rfile.read(length)))

    def execute(self, body):
        try:
            context = Context(self.headers)
            request = json.loads(body)
            execution = Execution(RESOLVERS, TYPES, context)
            data = execution.run(request["query"], request.get("variables"))
        except Unauthenticated as error:
            return 401, failure("UNAUTHENTICATED", str(error))
        except TimeoutError as error:
            return 503, failure("SUBGRAPH_UNAVAILABLE", str(error))
        except (OperationError, ValueError, KeyError, TypeError) as error:
            return 400, failure("GRAPHQL_VALIDATION_FAILED", str(error))
        return 200, {"data": data, **({"errors": execution.errors} if execution.errors else {})}

    def answer(self, status, body):
        content = json.dumps(body, ensure_ascii=False).encode("utf-8")
        self.send_response(status)
        self.send_header("content-type", "application/json; charset=utf-8")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments):
        """No line for every request."""


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "0"))), Handler)
    print(f"{NAME} listens on http://127.0.0.1:{server.server_address[1]}/graphql", flush=True)
    server.serve_forever()
