/**
 * The types of change that a department's feed tells, as data: each with its sentence in both languages, what it is
 * about, and the stage of an enterprise's life that it belongs to (Y02). Departments declare them (`changes.ts` of
 * their aggregates); readers get them at `GET /changes/types` and write sentences with {@link sentenceOf}.
 */
import { Kind } from 'graphql';
import type { DocumentNode } from 'graphql';
import { localDate } from '../clock/index.ts';
import type { Language, Template, Text } from '../messages.ts';
import { wordsIn } from '../messages.ts';
import { hashOf } from '../signing/index.ts';
import { zoneCodes, zoneName } from '../zones/index.ts';
import { labelOf } from './labels.ts';

/** The stages of an enterprise's life, in order (Y02 企业全生命周期). */
export const LIFECYCLE_STAGES = {
  REGISTRATION: { en: 'registration', zh: '设立' },
  STAFFING: { en: 'staffing', zh: '用工' },
  FINANCING: { en: 'financing', zh: '融资' },
  TAX: { en: 'taxes', zh: '纳税' },
  BIDDING: { en: 'bidding', zh: '招投标' },
  IP: { en: 'intellectual property', zh: '知识产权' },
  LAW: { en: 'law', zh: '法律' },
  EXIT: { en: 'exit', zh: '退出' },
} as const satisfies Record<string, Text>;
export type LifecycleStage = keyof typeof LIFECYCLE_STAGES;

/** A type of change, as an aggregate declares it. */
export interface ChangeType {
  /**
   * What happened, as a sentence about the enterprise. A parameter in braces is a member of the payload:
   * `{documentNo}`, as it stands; `{dueOn:date}`, a day; `{amount:money}`, yuan; `{zone:zone}`, a zone's name;
   * `{kind:LoanKind}`, the label of an enumeration of the contract.
   */
  text: Template;
  /** The types of its subjects, as the graph names them. */
  subject: string | readonly string[];
  /** Default: it belongs to no stage. */
  stage?: LifecycleStage;
  /** No enterprise is told of a restricted change of this type, not even its own. Default false. */
  officeOnly?: true;
  /** Nobody but officers of the department learns of such a change, services and auditors included. Default false. */
  sealed?: true;
  /** The subject is gone with this change: nobody reads it in the graph any more. Default false. */
  ends?: true;
  /**
   * Members of the payload that every reader gets where the change is public: what everybody reads of the subject in
   * the graph, and goes on to read. Default: none.
   */
  open?: readonly string[];
}

export type ChangeTypes = Readonly<Record<string, ChangeType>>;

/** A type of change, as readers are told of it. */
export interface ToldType {
  text: Template;
  subjects: readonly string[];
  stage: LifecycleStage | null;
  officeOnly: boolean;
  ends: boolean;
  /** Members of the payload of a public change that every reader gets. */
  open: readonly string[];
}

/** What readers are told of a department's types of change: all that a sentence needs. Plain JSON. */
export interface ChangeCatalogue {
  department: string;
  /** The SM3 hash of all that follows: another one says that something was declared anew. */
  hash: string;
  stages: Readonly<Record<LifecycleStage, Text>>;
  types: Readonly<Record<string, ToldType>>;
  /** What stands for a code in a sentence, by the format of the parameter. */
  labels: Readonly<Record<string, Readonly<Record<string, Text>>>>;
}

const PARAMETER = /\{(\w+)(?::(\w+))?\}/g;
/** Stands for what the payload of an old change does not have. */
const NOT_STATED: Text = { en: 'not stated', zh: '未载明' };
const BETWEEN: Text = { zh: '、', en: '; ' };

/** A parameter of a sentence. */
export interface ChangeParameter {
  /** The member of the payload. */
  name: string;
  /** How it is written; undefined as it stands. */
  format: string | undefined;
}

/** The parameters of a sentence in one language, in order. */
export const parametersIn = (template: string): ChangeParameter[] =>
  [...template.matchAll(PARAMETER)].map(([, name = '', format]) => ({ name, format }));

/** The types of change of which a feed says more. */
export interface MarkedTypes {
  /** Of these no enterprise is told. */
  officeOnly: readonly string[];
  /** Of these nobody is told but the office. */
  sealed: readonly string[];
  /** With these their subject is gone. */
  ends: readonly string[];
  /** Members of the payloads of public changes that every reader gets, by type. */
  open: Readonly<Record<string, readonly string[]>>;
}

/** The catalogue of a department, with the labels of its contract. What is sealed is not in it. */
export function catalogueOf(department: string, contract: DocumentNode, changes: ChangeTypes): ChangeCatalogue {
  const told = Object.entries(changes)
    .filter(([, { sealed }]) => !sealed)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, type]): [string, ToldType] => [name, toldType(type)]);
  const formats = new Set(told.flatMap(([, { text }]) => parametersIn(text.zh).map(({ format }) => format)));
  const all = [['zone', zoneLabels()] as const, ...enumLabels(contract)];
  const labels = Object.fromEntries(all.filter(([format]) => formats.has(format)));
  const catalogue = { department, stages: LIFECYCLE_STAGES, types: Object.fromEntries(told), labels };
  return { ...catalogue, hash: hashOf(catalogue) };
}

const toldType = ({ text, subject, stage, officeOnly, ends, open }: ChangeType): ToldType => ({
  text,
  subjects: typeof subject === 'string' ? [subject] : subject,
  stage: stage ?? null,
  officeOnly: officeOnly ?? false,
  ends: ends ?? false,
  open: open ?? [],
});

const zoneLabels = (): Record<string, Text> => Object.fromEntries(zoneCodes.map(code => [code, zoneName(code)]));

/** The names of the values of a contract's enumerations, without what their descriptions explain. */
const enumLabels = (contract: DocumentNode): (readonly [type: string, labels: Record<string, Text>])[] =>
  contract.definitions.flatMap(node => {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
    const labels = (node.values ?? []).flatMap(({ name, description }) => {
      const label = labelOf(description?.value ?? '');
      return label ? [[name.value, shortened(label)] as const] : [];
    });
    return [[node.name.value, Object.fromEntries(labels)] as const];
  });

const shortened = ({ en, zh }: Text): Text => ({
  en: en.replace(/[.,:;](?: [\s\S]*)?$/, ''),
  zh: zh.replace(/[。，：；].*$/, ''),
});

/**
 * What a change says, in both languages, from the catalogue of its department and its payload; null for a type that the
 * catalogue does not have. What the payload lacks is told as not stated.
 */
export function sentenceOf(
  { types, labels }: Pick<ChangeCatalogue, 'types' | 'labels'>,
  type: string,
  payload: Readonly<Record<string, unknown>> = {},
): Text | null {
  const text = types[type]?.text;
  if (!text) return null;
  const write = (language: Language): string =>
    text[language].replaceAll(PARAMETER, (_, name: string, format?: string) =>
      written(payload[name], { language, format, labels }),
    );
  return { zh: write('zh'), en: write('en') };
}

/**
 * What a public change says to who gets of its payload what is open: a part in brackets or behind a colon that says
 * anything else is left out; elsewhere `…` stands for it.
 */
export function publicSentenceOf(
  { types, labels }: Pick<ChangeCatalogue, 'types' | 'labels'>,
  type: string,
  payload: Readonly<Record<string, unknown>> = {},
): Text | null {
  const told = types[type];
  if (!told) return null;
  // A department that is not on the kit may not say what is open.
  const { open = [] } = told as Partial<ToldType>;
  const text = { zh: withoutClosed(told.text.zh, open), en: withoutClosed(told.text.en, open) };
  return sentenceOf({ types: { [type]: { ...told, text } }, labels }, type, payload);
}

/** Stands for a parameter that is closed: its own text may have a colon. */
const CLOSED = '⟪⟫';

function withoutClosed(template: string, open: readonly string[]): string {
  const stays: string[] = [];
  const marked = template.replaceAll(PARAMETER, (parameter, name: string) => {
    if (!open.includes(name)) return CLOSED;
    stays.push(parameter);
    return `⟦${stays.length - 1}⟧`;
  });
  return marked
    .replaceAll(/ ?[（(][^（）()]*⟪⟫[^（）()]*[）)]/g, '')
    .replace(/[：:][^：:⟪]*⟪⟫.*$/, '')
    .replaceAll(CLOSED, '…')
    .replaceAll(/⟦(\d+)⟧/g, (_, index: string) => stays[Number(index)] ?? '');
}

interface Writing {
  language: Language;
  format: string | undefined;
  labels: ChangeCatalogue['labels'];
}

function written(value: unknown, writing: Writing): string {
  const { language, format = '', labels } = writing;
  if (value === null || value === undefined || value === '') return NOT_STATED[language];
  if (Array.isArray(value)) return value.map(entry => written(entry, writing)).join(BETWEEN[language]);
  if (typeof value === 'object') return isText(value) ? wordsIn(language, value) : NOT_STATED[language];
  const plain = String(value);
  if (format === 'date') return dayIn(language, plain);
  if (format === 'money') return moneyIn(language, plain);
  return labels[format]?.[plain]?.[language] ?? plain;
}

const isText = (value: object): value is Text =>
  typeof (value as Text).zh === 'string' && typeof (value as Text).en === 'string';

/** A day, or the day of a moment in China. */
function dayIn(language: Language, value: string): string {
  const day = value.includes('T') ? localDate(new Date(value)) : value;
  const [, year, month, ofMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (language === 'en' || year === undefined) return day;
  return `${year}年${Number(month)}月${Number(ofMonth)}日`;
}

/** An amount in yuan, its thousands apart. */
function moneyIn(language: Language, value: string): string {
  const [whole = '', part] = value.split('.');
  const amount = `${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
  return language === 'zh' ? `${amount}元` : `CNY ${amount}`;
}
