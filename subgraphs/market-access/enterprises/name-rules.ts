/**
 * What a name must be: pure functions of the name and of the rules of the day (企业名称登记管理规定). Whether somebody else has
 * it is asked of the register (registrations/taken-names.ts).
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RefusalError } from '#shared/errors.ts';
import { traditionalCharacter } from '#shared/identifiers/index.ts';
import type { Message, Text } from '#shared/messages.ts';
import { findRuleOfKind, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { EnterpriseKind } from '../generated.ts';
import { NAME_MESSAGES } from './name-messages.ts';
import { normalName } from '#shared/search/names.ts';

const NAME = /^[\p{Script=Han}（）·]+$/u;
const BRAND = /^\p{Script=Han}{2,}$/u;
const NAME_LIMIT = 60;
/** Words of which organisational forms are made: a brand of nothing else tells no enterprise from another. */
const WORDS_OF_FORM = /^(?:有限|责任|股份|公司|集团|企业|合伙|普通|特殊|个人|独资)+$/;

/** A name with its distinctive part (字号). */
export interface Name {
  name: string;
  brand: string;
}

/**
 * Name and distinctive part in their one form (art. 5, 6, 8: Chinese characters; a distinctive part of two or more).
 * Refuses INVALID_INPUT.
 */
export function checkName(nameInput: string, brandInput: string): Name {
  const name = normalName(nameInput);
  const brand = normalName(brandInput);
  const problem = nameProblem(name) ?? brandProblem(name, brand);
  if (problem !== null) throw refuse('INVALID_INPUT', problem);
  return { name, brand };
}

const shown = (text: string): string | Text => text.slice(0, NAME_LIMIT) || NAME_MESSAGES.NOTHING();

function nameProblem(name: string): Message | null {
  if (!NAME.test(name)) return NAME_MESSAGES.NOT_CHINESE({ got: shown(name) });
  const traditional = traditionalCharacter(name);
  if (traditional !== null) return NAME_MESSAGES.NOT_STANDARD({ character: traditional, got: shown(name) });
  const { length } = [...name];
  return length > NAME_LIMIT ? NAME_MESSAGES.TOO_LONG({ most: NAME_LIMIT, length }) : null;
}

function brandProblem(name: string, brand: string): Message | null {
  if (!BRAND.test(brand)) return NAME_MESSAGES.BRAND_TOO_SHORT({ got: shown(brand) });
  if (WORDS_OF_FORM.test(brand)) return NAME_MESSAGES.BRAND_IS_FORM({ got: brand });
  if (!name.includes(brand)) return NAME_MESSAGES.BRAND_NOT_IN_NAME({ name, brand });
  return name.endsWith(brand) ? NAME_MESSAGES.NOTHING_AFTER_BRAND({ name }) : null;
}

/** A name that is applied for, with who is to bear it. */
export interface NameApplication extends Name {
  kind: EnterpriseKind;
  /** Number of the approval of the State Council; null where there is none. */
  approvalNo: string | null;
}

/** Lists of words that no name may hold, each a rule of the regulation. */
const BARRED = ['NAME_STATE_BODIES', 'NAME_FOREIGN_BODIES', 'NAME_BARRED_CONTENT', 'NAME_MISLEADING_WORDS'] as const;

const FORMS: Readonly<Record<EnterpriseKind, string>> = {
  ENTERPRISE: 'NAME_FORMS',
  SOLE_TRADER: 'SOLE_TRADER_NAME_FORMS',
};

/**
 * Checks a name against the rules of the day. Refuses NAME_NOT_ALLOWED (a word that is barred, art. 11; a word of the
 * state that does not qualify the industry, art. 12; no organisational form, art. 10) and NAME_NEEDS_APPROVAL (art.
 * 12), each with its rule.
 */
export function checkNameRules(application: NameApplication, zone: Zone, on: LocalDate): void {
  const listOf = (code: string): ResolvedRule<'list'> | null => findRuleOfKind('list', zone, code, on);
  const barred = application.kind === 'SOLE_TRADER' ? [...BARRED, 'SOLE_TRADER_NAME_BARRED'] : BARRED;
  for (const code of barred) checkWords(listOf(code), application);
  checkStateWords(listOf('NAME_STATE_WORDS'), application);
  checkForm(listOf(FORMS[application.kind]), application);
}

const notAllowed = (rule: ResolvedRule, message: Message): RefusalError =>
  refuse('NAME_NOT_ALLOWED', message, { rule: ruleReference(rule), remedy: NAME_MESSAGES.CHOOSE_ANOTHER() });

/** The parts of a name: what stands before the brand, the brand, and what follows. No word reaches over two of them. */
function partsOf({ name, brand }: Name): [before: string, brand: string, after: string] {
  const at = name.indexOf(brand);
  return [name.slice(0, at), brand, name.slice(at + brand.length)];
}

/**
 * Whether a text holds a word. 际 and 学 after a word that ends with 国 make other words of it (国际, 国学): 美国际 holds no
 * 美国.
 */
function holds(text: string, word: string): boolean {
  const end = word.endsWith('国') ? '(?![际学])' : '';
  return new RegExp(word + end, 'u').test(text);
}

function checkWords(rule: ResolvedRule<'list'> | null, application: Name): void {
  const parts = partsOf(application);
  const found = rule?.parameters.items.find(({ zh }) => parts.some(part => holds(part, zh)));
  if (!rule || !found) return;
  const message = NAME_MESSAGES.WORD_BARRED({ word: found.zh, what: rule.title, name: application.name });
  throw notAllowed(rule, message);
}

/** A word of the state begins a name by approval alone, and qualifies the industry inside one (art. 12). */
function checkStateWords(rule: ResolvedRule<'list'> | null, application: NameApplication): void {
  const { name, approvalNo } = application;
  const [before, brand] = partsOf(application);
  for (const { zh: word } of rule?.parameters.items ?? []) {
    if (!rule || approvalNo !== null || ![before, brand].some(part => holds(part, word))) continue;
    if (!name.startsWith(word)) throw notAllowed(rule, NAME_MESSAGES.NOT_OF_THE_INDUSTRY({ word, name }));
    throw refuse('NAME_NEEDS_APPROVAL', NAME_MESSAGES.APPROVAL_NEEDED({ word, name }), {
      rule: ruleReference(rule),
      remedy: NAME_MESSAGES.NAME_THE_APPROVAL(),
    });
  }
}

function checkForm(rule: ResolvedRule<'list'> | null, { name }: Name): void {
  if (!rule) return;
  const forms = rule.parameters.items.map(({ zh }) => zh);
  if (forms.some(form => name.endsWith(form))) return;
  throw notAllowed(rule, NAME_MESSAGES.FORM_MISSING({ forms, name }));
}
