/**
 * Decisions of market access: pure functions of rule, facts and time; what breaks a rule is refused with the rule and
 * what was got.
 */
import { refuse } from '#shared/errors.ts';
import { industryDivision, parseIndustryCode, sizeClass } from '#shared/identifiers/index.ts';
import type { SizeFacts, SizeReason } from '#shared/identifiers/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import type { EnterpriseStatus, SizeClass } from './generated.ts';
import { normalName } from './registrations/names.ts';

/**
 * An enterprise on the register. Revocation takes the right to do business, not the existence: only deregistration ends
 * it.
 */
export const ENTERPRISE_STATES: Machine<
  EnterpriseStatus,
  | 'suspend'
  | 'resume'
  | 'revoke'
  | 'startDeregistration'
  | 'stopDeregistration'
  | 'returnToSuspended'
  | 'returnToRevoked'
  | 'deregister'
> = {
  OPERATING: { suspend: 'SUSPENDED', revoke: 'REVOKED', startDeregistration: 'DEREGISTERING' },
  SUSPENDED: { resume: 'OPERATING', revoke: 'REVOKED', startDeregistration: 'DEREGISTERING' },
  REVOKED: { startDeregistration: 'DEREGISTERING' },
  DEREGISTERING: {
    stopDeregistration: 'OPERATING',
    returnToSuspended: 'SUSPENDED',
    returnToRevoked: 'REVOKED',
    deregister: 'DEREGISTERED',
  },
  DEREGISTERED: {},
};

/** All statuses, for lists that name none. */
export const STATUSES = Object.keys(ENTERPRISE_STATES) as EnterpriseStatus[];

const TEXT_LIMIT = 200;
const invalid = (message: string): Error => refuse('INVALID_INPUT', message);

/** A text of 1 to 200 characters, trimmed. */
export function checkText(field: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw invalid(`${field} must not be empty`);
  if ([...trimmed].length > TEXT_LIMIT)
    throw invalid(`${field} must be at most ${TEXT_LIMIT} characters, but got: ${[...trimmed].length}`);
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

/**
 * Name and distinctive part in their one form (企业名称登记管理规定 art. 5, 6, 8: Chinese characters; a distinctive part of two
 * or more).
 */
export function checkName(name: string, brand: string): { name: string; brand: string } {
  const [whole, part] = [normalName(name), normalName(brand)];
  if (!NAME.test(whole))
    throw invalid(
      `name must be in Chinese characters (企业名称登记管理规定 art. 5), but got: ${whole.slice(0, NAME_LIMIT) || 'nothing'}`,
    );
  if ([...whole].length > NAME_LIMIT)
    throw invalid(`name must be at most ${NAME_LIMIT} characters, but got: ${[...whole].length}`);
  if (!/^\p{Script=Han}{2,}$/u.test(part))
    throw invalid(
      `brand must be two or more Chinese characters (企业名称登记管理规定 art. 8), but got: ${part.slice(0, NAME_LIMIT) || 'nothing'}`,
    );
  if (!whole.includes(part)) throw invalid(`brand must be a part of the name ${whole}, but got: ${part}`);
  if (whole.endsWith(part))
    throw invalid(
      `name must go on after its brand, with industry and form (企业名称登记管理规定 art. 6), but got: ${whole}`,
    );
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
export function checkSize(
  industry: string,
  facts: Omit<SizeFacts, 'division'>,
): { sizeClass: SizeClass; row: string; reasons: SizeReason[] } {
  const got = sizeClass({ ...facts, division: industry });
  // Amounts come in yuan; the bounds are in ten thousands (万元).
  if (!got.ok)
    throw invalid(
      `the size class (工信部联企业〔2011〕300号) cannot be told: ${got.problems.join('; ').replaceAll(/(annualRevenue|totalAssets)Wan/g, '$1')}`,
    );
  const { sizeClass: reached, row, reasons } = got.value;
  return { sizeClass: reached, row, reasons };
}
