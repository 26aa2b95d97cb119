/**
 * What every parser in this folder returns: the parsed value, or every problem that can be known from the text. A
 * problem states the rule and what was got ("must be 18 characters, but got: 17"), so it can be shown to a clerk as it
 * is.
 */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: string[] };
