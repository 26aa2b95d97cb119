/** Decisions of market access: pure functions of rule, facts and time; what breaks a rule is refused with the rule and what was got. */
import { localDate } from '#shared/clock/index.ts';
import type { Amount, LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { industryDivision, parseIndustryCode, sizeClass } from '#shared/identifiers/index.ts';
import type { SizeFacts, SizeReason } from '#shared/identifiers/index.ts';
import type { Machine } from '#shared/state.ts';
import { evaluateThreshold, findRuleOfKind, limitOf, ruleReference, thresholdRule } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { EnterpriseStatus, RegistrationState, SizeClass } from './generated.ts';
import { normalName } from './names.ts';

/** An enterprise on the register. Revocation takes the right to do business, not the existence: only deregistration ends it. */
export const ENTERPRISE_STATES: Machine<EnterpriseStatus, 'suspend' | 'resume' | 'revoke' | 'startDeregistration' | 'stopDeregistration' | 'deregister'> = {
  OPERATING: { suspend: 'SUSPENDED', revoke: 'REVOKED', startDeregistration: 'DEREGISTERING' },
  SUSPENDED: { resume: 'OPERATING', revoke: 'REVOKED', startDeregistration: 'DEREGISTERING' },
  REVOKED: { startDeregistration: 'DEREGISTERING' },
  DEREGISTERING: { stopDeregistration: 'OPERATING', deregister: 'DEREGISTERED' },
  DEREGISTERED: {},
};

/** All statuses, for lists that name none. */
export const STATUSES = Object.keys(ENTERPRISE_STATES) as EnterpriseStatus[];

/** A registration case. What was supplied is looked at anew, so a supplement leads back to acceptance. */
export const REGISTRATION_STATES: Machine<RegistrationState, 'accept' | 'requestSupplement' | 'supplySupplement' | 'approve' | 'reject' | 'withdraw'> = {
  SUBMITTED: { accept: 'ACCEPTED', requestSupplement: 'SUPPLEMENT_REQUESTED', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  SUPPLEMENT_REQUESTED: { supplySupplement: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  ACCEPTED: { requestSupplement: 'SUPPLEMENT_REQUESTED', approve: 'APPROVED', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  APPROVED: {},
  REJECTED: {},
  WITHDRAWN: {},
};

/** States in which a case is undecided and holds its name. */
export const OPEN_STATES = (Object.keys(REGISTRATION_STATES) as RegistrationState[]).filter(state => Object.keys(REGISTRATION_STATES[state]).length > 0);

/** The limit for a registration (G25) on a day: the zone's own, else the national one; null where neither was in force yet. */
export function registrationLimit(zone: Zone, on: LocalDate): { amount: Amount; rule: ResolvedRule<'clock'> } | null {
  const rule = findRuleOfKind('clock', zone, 'STARTUP_LICENCE', on);
  return rule && { amount: rule.parameters.amount, rule };
}

/** Refuses SUPPLEMENT_ALREADY_REQUESTED past the number of lists that the rule allows (一次性告知). */
export function checkSupplementRequests(zone: Zone, requestsBefore: number, now: Date): void {
  const rule = thresholdRule(zone, 'SUPPLEMENT_REQUESTS', localDate(now));
  if (evaluateThreshold(rule, { requests: requestsBefore + 1 }).met) return;
  throw refuse('SUPPLEMENT_ALREADY_REQUESTED', `an applicant is told all that is missing in at most ${limitOf(rule, 'requests').value} list, but this would be list ${requestsBefore + 1}`, {
    rule: ruleReference(rule),
    remedy: 'decide on what was supplied',
  });
}

/** Refuses SAME_OFFICER: accepting and deciding are two persons' work (受审分离). */
export function checkTwoPersons(acceptedBy: string | null, officer: string): void {
  if (acceptedBy !== officer) return;
  throw refuse('SAME_OFFICER', 'whoever accepted an application may not decide on it, but the caller accepted it', { remedy: 'let another officer decide' });
}

/** Refuses INCOMPLETE_SUPPLEMENT, naming the items of the list that are missing. */
export function checkSupplied(items: readonly string[], supplied: readonly string[]): void {
  const given = new Set(supplied.map(item => item.trim()));
  const missing = items.filter(item => !given.has(item));
  if (missing.length === 0) return;
  throw refuse('INCOMPLETE_SUPPLEMENT', `every item of the list must be supplied, but these are missing: ${missing.join('; ')}`, { remedy: 'supply them all in one request' });
}

const TEXT_LIMIT = 200;
const invalid = (message: string): Error => refuse('INVALID_INPUT', message);

/** A text of 1 to 200 characters, trimmed. */
export function checkText(field: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw invalid(`${field} must not be empty`);
  if ([...trimmed].length > TEXT_LIMIT) throw invalid(`${field} must be at most ${TEXT_LIMIT} characters, but got: ${[...trimmed].length}`);
  return trimmed;
}

/** A list of at least one text, each once. */
export function checkTexts(field: string, texts: readonly string[]): string[] {
  const checked = [...new Set(texts.map(text => checkText(`each of ${field}`, text)))];
  if (checked.length === 0) throw invalid(`${field} must hold at least one, but is empty`);
  return checked;
}

const NAME = /^[\p{Script=Han}（）·]+$/u;
const NAME_LIMIT = 60;

/** Name and distinctive part in their one form (企业名称登记管理规定 art. 5, 6, 8: Chinese characters; a distinctive part of two or more). */
export function checkName(name: string, brand: string): { name: string; brand: string } {
  const [whole, part] = [normalName(name), normalName(brand)];
  if (!NAME.test(whole)) throw invalid(`name must be in Chinese characters (企业名称登记管理规定 art. 5), but got: ${whole.slice(0, NAME_LIMIT) || 'nothing'}`);
  if ([...whole].length > NAME_LIMIT) throw invalid(`name must be at most ${NAME_LIMIT} characters, but got: ${[...whole].length}`);
  if (!/^\p{Script=Han}{2,}$/u.test(part)) throw invalid(`brand must be two or more Chinese characters (企业名称登记管理规定 art. 8), but got: ${part.slice(0, NAME_LIMIT) || 'nothing'}`);
  if (!whole.includes(part)) throw invalid(`brand must be a part of the name ${whole}, but got: ${part}`);
  if (whole.endsWith(part)) throw invalid(`name must go on after its brand, with industry and form (企业名称登记管理规定 art. 6), but got: ${whole}`);
  return { name: whole, brand: part };
}

/** An industry as it is stored. */
export interface StoredIndustry {
  /** Section letter and digits. */
  industry: string;
  division: string;
  section: string;
}

/** The industry of an application: at least a division. */
export function checkIndustry(text: string): StoredIndustry {
  const parsed = parseIndustryCode(text);
  if (!parsed.ok) throw invalid(`industry ${parsed.problems.join('; ')}`);
  const { code, divisionCode, sectionCode } = parsed.value;
  if (!divisionCode) throw invalid(`industry must name at least a division of two digits, but got: ${code}`);
  return { industry: code, division: divisionCode, section: sectionCode };
}

/** The same for a division that is known to be right. */
export const industryOf = (division: string): StoredIndustry => {
  const section = industryDivision(division)!.sectionCode;
  return { industry: section + division, division, section };
};

/** The size class that declared facts give, with the bounds compared. */
export function checkSize(industry: string, facts: Omit<SizeFacts, 'division'>): { sizeClass: SizeClass; row: string; reasons: SizeReason[] } {
  const got = sizeClass({ ...facts, division: industry });
  // Amounts come in yuan; the bounds are in ten thousands (万元).
  if (!got.ok) throw invalid(`the size class (工信部联企业〔2011〕300号) cannot be told: ${got.problems.join('; ').replaceAll(/(annualRevenue|totalAssets)Wan/g, '$1')}`);
  const { sizeClass: reached, row, reasons } = got.value;
  return { sizeClass: reached, row, reasons };
}
