/**
 * What the platform says to people, in Chinese and in English. A text is written once, as a template in both languages
 * ({@link messages}); what is said is a {@link Message}: its key, its parameters and its whole text in both, so that
 * it can be stored, and read later in either language.
 */
import { channel } from 'node:diagnostics_channel';
import { formatMoment } from './clock/local-date.ts';

/** The languages of the platform: Chinese, unless a caller asks for English. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages: the common type `Text`. */
export type Text = Readonly<Record<Language, string>>;

/** A text that was made from a template. Plain data: it may be stored as JSON. */
export interface Message extends Text {
  /** Key of the template. */
  readonly key: string;
  /** What stands in the text: a text, a number, a list of texts, or a text in both languages. */
  readonly parameters: Readonly<Record<string, Parameter>>;
}

type Parameter = string | number | Text | readonly (string | Text)[];

/** A message, or what somebody wrote himself, in his own language. */
export type Words = Message | string;

/**
 * What may be put into a template: a moment is written with +08:00, a list is joined, another message stands in the
 * language of the text around it.
 */
export type Value = string | number | Date | Text | readonly (string | Text)[];

/** A template in both languages. A parameter stands in braces: `bids are taken until {deadline}`. */
export type Template = Readonly<Record<Language, string>>;

type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<T extends Template> = NamesIn<T['en']> | NamesIn<T['zh']>;

/** Makes the message of a template from its parameters; without parameters it takes none. */
export type MessageOf<T extends Template> = [NamesOf<T>] extends [never]
  ? () => Message
  : (parameters: Readonly<Record<NamesOf<T>, Value>>) => Message;

/** A template with its key. */
export interface NamedTemplate {
  key: string;
  template: Template;
}

/** Is told of the {@link NamedTemplate} of each message that is made: tests know so what was never said. */
export const SAID = channel('elg.message');

const known: NamedTemplate[] = [];

/** The templates of all modules that are loaded. */
export const knownTemplates = (): readonly NamedTemplate[] => known;

const PARAMETER = /\{(\w+)\}/g;
/** How the entries of a list are joined. */
const BETWEEN: Text = { zh: '、', en: '; ' };

/**
 * The messages of an aggregate, by key, from their templates.
 * @throws Error where the two languages of a template do not name the same parameters: one would say less
 */
export function messages<const Templates extends Readonly<Record<string, Template>>>(
  templates: Templates,
): { readonly [Key in keyof Templates]: MessageOf<Templates[Key]> } {
  const made = Object.entries(templates).map(([key, template]) => {
    checkTemplate(key, template);
    const parts = { zh: partsOf(template.zh), en: partsOf(template.en) };
    const named = { key, template };
    known.push(named);
    const say = (values: Readonly<Record<string, Value>> = {}): Message => {
      if (SAID.hasSubscribers) SAID.publish(named);
      return fill(key, parts, values);
    };
    return [key, say];
  });
  // The compiler cannot follow the types of entries back to their keys.
  return Object.fromEntries(made) as { readonly [Key in keyof Templates]: MessageOf<Templates[Key]> };
}

function checkTemplate(key: string, { zh, en }: Template): void {
  const [inChinese, inEnglish] = [zh, en].map(text => [...new Set(text.match(PARAMETER))].sort().join(' '));
  if (inChinese === inEnglish) return;
  throw new Error(`message ${key} must name the same parameters in both languages, but: ${inChinese} / ${inEnglish}`);
}

/** A template in one language: text and the names of parameters in turns. It is taken apart once, and filled often. */
type Parts = readonly string[];

const partsOf = (text: string): Parts => text.split(PARAMETER);

function fill(key: string, parts: Readonly<Record<Language, Parts>>, values: Readonly<Record<string, Value>>): Message {
  const parameters = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, parameterOf(value)]));
  const filled = (language: Language): string => {
    let text = '';
    for (const [index, part] of parts[language].entries()) {
      text += index % 2 === 0 ? part : written(key, part, parameters[part], language);
    }
    return text;
  };
  return { key, parameters, zh: filled('zh'), en: filled('en') };
}

/** A value as it is stored: a moment as a text, another message without its own parameters. */
function parameterOf(value: Value): Parameter {
  if (value instanceof Date) return formatMoment(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('zh' in value) return textOf(value);
  return value.map(entry => (typeof entry === 'string' ? entry : textOf(entry)));
}

function written(key: string, name: string, value: Parameter | undefined, language: Language): string {
  if (value === undefined) throw new Error(`message ${key} must be given the parameter ${name}, but was not`);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if ('zh' in value) return value[language];
  return value.map(entry => wordsIn(language, entry)).join(BETWEEN[language]);
}

/** Words in one language; what somebody wrote himself stays as he wrote it. */
export const wordsIn = (language: Language, words: string | Text): string =>
  typeof words === 'string' ? words : words[language];

/** Words in both languages; what somebody wrote himself is the same in both. */
export const textOf = (words: string | Text): Text =>
  typeof words === 'string' ? { zh: words, en: words } : { zh: words.zh, en: words.en };

/** The parameters of words; what somebody wrote himself has none. */
export const parametersOf = (words: Words): Message['parameters'] =>
  typeof words === 'string' ? {} : words.parameters;

/** What a resolver may give for a field of the type String. */
export type Spoken = string | Text;

/** A part of an object of the schema, whose texts may be in both languages. */
export type Saying<T> = { [Field in keyof T]?: T[Field] | InBoth<T[Field]> };
type InBoth<T> = T extends string
  ? string extends T
    ? Text
    : never
  : T extends readonly string[]
    ? InBothLists<T>
    : never;
type InBothLists<T extends readonly string[]> = string extends T[number] ? readonly Spoken[] : never;
