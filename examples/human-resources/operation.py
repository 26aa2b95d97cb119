"""Reads and executes the GraphQL operations that a gateway sends to a subgraph: queries of fields with aliases,
arguments and variables, inline fragments, @include and @skip. A bigger department takes graphql-core instead.
"""
import json
import re

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\.\.\.|[_A-Za-z]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}()\[\]:=!$@|&]')
IGNORED = re.compile(r"(?:[\s,\ufeff]|#[^\n\r]*)*")
DIGITS = re.compile(r"-?\d")


class OperationError(Exception):
    """The operation cannot be read, or does not fit the schema."""


def tokens_of(text):
    """The tokens of a document, with an end mark."""
    tokens = []
    place = IGNORED.match(text, 0).end()
    while place < len(text):
        found = TOKEN.match(text, place)
        if not found:
            raise OperationError(f"unexpected character {text[place]!r}")
        tokens.append(found.group())
        place = IGNORED.match(text, found.end()).end()
    return [*tokens, ""]


class Parser:
    """A recursive descent over the tokens."""

    def __init__(self, text):
        self.tokens = tokens_of(text)
        self.place = 0

    def peek(self):
        return self.tokens[self.place]

    def take(self, wanted=None):
        token = self.peek()
        if token == "" or (wanted is not None and token != wanted):
            raise OperationError(f"expected {wanted or 'more'}, but got {token or 'the end'}")
        self.place += 1
        return token

    def took(self, wanted):
        """Takes the token where it is the next one."""
        if self.peek() != wanted:
            return False
        self.place += 1
        return True

    def operation(self):
        """The kind of the operation, the default values of its variables, and its selection set."""
        kind, defaults = "query", {}
        if self.peek() != "{":
            kind = self.take()
            if self.peek() not in ("(", "{", "@"):
                self.take()
            if self.took("("):
                while not self.took(")"):
                    name = self.variable_definition()
                    if self.took("="):
                        defaults[name] = self.value()
            self.directives()
        return kind, defaults, self.selections()

    def variable_definition(self):
        self.take("$")
        name = self.take()
        self.take(":")
        while self.peek() in ("[", "]", "!") or self.peek().isidentifier():
            self.take()
        return name

    def selections(self):
        self.take("{")
        found = []
        while not self.took("}"):
            found.append(self.fragment() if self.took("...") else self.field())
        return found

    def fragment(self):
        condition = self.take() if self.took("on") else None
        directives = self.directives()
        return {"on": condition, "directives": directives, "selections": self.selections()}

    def field(self):
        key = name = self.take()
        if self.took(":"):
            name = self.take()
        arguments = self.arguments()
        directives = self.directives()
        selections = self.selections() if self.peek() == "{" else None
        return {"key": key, "name": name, "arguments": arguments, "directives": directives, "selections": selections}

    def arguments(self):
        found = {}
        if self.took("("):
            while not self.took(")"):
                name = self.take()
                self.take(":")
                found[name] = self.value()
        return found

    def directives(self):
        found = []
        while self.took("@"):
            found.append((self.take(), self.arguments()))
        return found

    def value(self):
        """A value as a function of the variables."""
        token = self.take()
        if token == "$":
            name = self.take()
            return lambda variables: variables.get(name)
        if token == "[":
            items = []
            while not self.took("]"):
                items.append(self.value())
            return lambda variables: [item(variables) for item in items]
        if token == "{":
            fields = {}
            while not self.took("}"):
                name = self.take()
                self.take(":")
                fields[name] = self.value()
            return lambda variables: {name: field(variables) for name, field in fields.items()}
        if token.startswith('"') or DIGITS.match(token):
            constant = json.loads(token)
        else:
            constant = {"true": True, "false": False, "null": None}.get(token, token)
        return lambda variables: constant


class Execution:
    """Executes an operation with resolvers: {type: {field: (parent, arguments, context) -> value}}."""

    def __init__(self, resolvers, types, context):
        self.resolvers = resolvers
        self.types = types
        self.context = context
        self.errors = []

    def run(self, text, variables):
        kind, defaults, selections = Parser(text).operation()
        if kind != "query":
            raise OperationError(f"only queries are answered, but got: {kind}")
        given = {name: default({}) for name, default in defaults.items()} | (variables or {})
        return self.object("Query", {}, selections, given, [])

    def object(self, kind, parent, selections, variables, path):
        result = {}
        for selection in selections:
            if not self.included(selection, variables):
                continue
            if "name" not in selection:
                if selection["on"] in (None, kind):
                    result |= self.object(kind, parent, selection["selections"], variables, path)
                continue
            result[selection["key"]] = self.field(kind, parent, selection, variables, [*path, selection["key"]])
        return result

    @staticmethod
    def included(selection, variables):
        for name, arguments in selection["directives"]:
            condition = arguments["if"](variables)
            if (name == "skip" and condition) or (name == "include" and not condition):
                return False
        return True

    def field(self, kind, parent, selection, variables, path):
        name = selection["name"]
        if name == "__typename":
            return kind
        resolve = self.resolvers.get(kind, {}).get(name)
        if resolve is None:
            raise OperationError(f"{kind} has no field {name}")
        self.context.check_time()
        arguments = {key: value(variables) for key, value in selection["arguments"].items()}
        try:
            value = resolve(parent, arguments, self.context)
        except Exception as error:  # One field that fails is null, with one error; the others stand.
            self.errors.append({"message": "internal error", "path": path, "extensions": {"code": "INTERNAL_SERVER_ERROR"}})
            self.context.log(f"{'.'.join(map(str, path))}: {error!r}")
            return None
        return self.complete(self.types.get((kind, name)), value, selection, variables, path)

    def complete(self, kind, value, selection, variables, path):
        if value is None or selection["selections"] is None:
            return value
        if isinstance(value, list):
            return [
                self.complete(kind, item, selection, variables, [*path, index]) for index, item in enumerate(value)
            ]
        return self.object(kind or value["__typename"], value, selection["selections"], variables, path)
