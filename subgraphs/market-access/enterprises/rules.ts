/** Checks of an enterprise's name and size: pure. A refusal says the rule and what it got. */
import { refuse } from '#shared/errors.ts';
import { sizeClass, traditionalCharacter } from '#shared/identifiers/index.ts';
import type { SizeFacts, SizeReason } from '#shared/identifiers/index.ts';
import type { SizeClass } from '../generated.ts';
import { normalName } from './names.ts';

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
 * Name and distinctive part in their one form (企业名称登记管理规定 art. 5, 6, 8: Chinese characters; a distinctive part of two
 * or more). Refuses INVALID_INPUT.
 */
export function checkName(nameInput: string, brandInput: string): Name {
  const name = normalName(nameInput);
  const brand = normalName(brandInput);
  const problem = nameProblem(name) ?? brandProblem(name, brand);
  if (problem !== null) throw refuse('INVALID_INPUT', problem);
  return { name, brand };
}

const shown = (text: string): string => text.slice(0, NAME_LIMIT) || 'nothing';

function nameProblem(name: string): string | null {
  if (!NAME.test(name)) {
    return `name must be in Chinese characters (企业名称登记管理规定 art. 5), but got: ${shown(name)}`;
  }
  const traditional = traditionalCharacter(name);
  if (traditional !== null) {
    return `name must be in standard characters (规范汉字, 企业名称登记管理规定 art. 5), but got: ${traditional} in ${shown(name)}`;
  }
  const { length } = [...name];
  return length > NAME_LIMIT ? `name must be at most ${NAME_LIMIT} characters, but got: ${length}` : null;
}

function brandProblem(name: string, brand: string): string | null {
  if (!BRAND.test(brand)) {
    return `brand must be two or more Chinese characters (企业名称登记管理规定 art. 8), but got: ${shown(brand)}`;
  }
  if (WORDS_OF_FORM.test(brand)) {
    return `brand must be more than words of an organisational form (企业名称登记管理规定 art. 6), but got: ${brand}`;
  }
  if (!name.includes(brand)) return `brand must be a part of the name ${name}, but got: ${brand}`;
  if (!name.endsWith(brand)) return null;
  return `name must go on after its brand, with industry and form (企业名称登记管理规定 art. 6), but got: ${name}`;
}

/** A size class with the row of the table that gave it and the bounds compared. */
export interface JudgedSize {
  sizeClass: SizeClass;
  row: string;
  reasons: SizeReason[];
}

/** The size class of declared facts, for a stored industry. Refuses INVALID_INPUT facts that do not give one. */
export function checkSize(industry: string, facts: Omit<SizeFacts, 'division'>): JudgedSize {
  const judged = sizeClass({ ...facts, division: industry });
  if (judged.ok) return judged.value;
  // Amounts come in yuan; the bounds are in ten thousands (万元).
  const problems = judged.problems.join('; ').replaceAll(/(annualRevenue|totalAssets)Wan/g, '$1');
  throw refuse('INVALID_INPUT', `the size class (工信部联企业〔2011〕300号) cannot be determined: ${problems}`);
}
