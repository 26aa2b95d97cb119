/**
 * Who may do what. A department states the right of each mutation once, in `rights.ts` beside its contract; the write
 * door (database/write.ts) judges it before anything is looked at, the README's table and the tests are made from it.
 */
import { refuse } from '../errors.ts';
import { messages } from '../messages.ts';
import type { Message, Text } from '../messages.ts';
import { departmentName, zone as zoneOf, zoneCodes } from '../zones/index.ts';
import { worksIn } from './principal.ts';
import type { Duty, Principal } from './principal.ts';

const MESSAGES = messages({
  NOT_ENTITLED: {
    en: 'this is for {who}, but the caller is: {caller}',
    zh: '该事项仅限{who}办理，当前身份为：{caller}',
  },
  IDENTIFIED: { en: 'a person who signs in', zh: '已登录的用户' },
  OWN_TOKEN: { en: 'ask with a token of your own', zh: '请登录后办理' },
  OFFICERS: { en: 'officers of {department}', zh: '“{department}”部门的工作人员' },
  OFFICER_TOKEN: {
    en: 'sign in as an officer of {department}',
    zh: '请以“{department}”部门工作人员的身份办理',
  },
  OFFICERS_WITH: { en: 'officers of {department} with the duty {duty}', zh: '“{department}”部门的{duty}' },
  DUTY_TOKEN: {
    en: 'sign in as an officer of {department} with the duty {duty}',
    zh: '请以“{department}”部门具有相应职责（{duty}）的工作人员的身份办理',
  },
  APPLICANT: {
    en: 'the enterprise that it is about or officers of {department}',
    zh: '当事人或者“{department}”部门的工作人员',
  },
  ENTERPRISE_TOKEN: {
    en: 'ask with a token of role enterprise for that enterprise',
    zh: '请以当事人的身份办理',
  },
  OTHER_ZONE: {
    en: 'this is for officers of the zone {zone}, but the caller works in: {got}',
    zh: '该事项由“{zone}”的工作人员办理，当前身份负责的园区为：{got}',
  },
  NO_ZONE: { en: 'no zone', zh: '无' },
  ZONE_TOKEN: { en: 'sign in as an officer of {zone}', zh: '请以“{zone}”工作人员的身份办理' },
});

/** A department as texts name it, in both languages: never by the name that programs give it. */
export const called = (department: string): Text => departmentName(department);

/** Whose the thing is that somebody wants to change. */
export interface Owner {
  /** The enterprise; null where there is no such thing, so that strangers do not learn which ones there are. */
  creditCode: string | null;
  /** The subject of who applied, where that need not be the enterprise: founders have no credit code yet. */
  applicant?: string | null;
  /** The credit code of the bank whose product or loan it is, where there is one. */
  bank?: string | null;
  /** The department that keeps what the thing is about, where that is another than the thing's own. */
  keeper?: string | null;
}

/** The owner of what there is not. */
export const NOBODY: Owner = { creditCode: null };

/** The thing, and the department that keeps it. */
export interface RightSubject extends Owner {
  department: string;
}

/** Who may do something. */
export interface Right {
  /** Who may, for tables: "officers (acceptor)". */
  readonly name: string;
  allows(principal: Principal, subject: RightSubject): boolean;
  /** Who may, for a refusal: "officers of credit". */
  who(subject: RightSubject): Text;
  /** How to ask so that it is allowed. */
  remedy(subject: RightSubject): Message;
}

/**
 * The rights of a department's mutations. Where the input decides who may, a right is a function of it; `name` then
 * says the choice.
 */
export type Rights<Name extends string = string> = Readonly<Record<Name, Right | ChosenRight>>;

/** A right that depends on the input. */
export interface ChosenRight {
  readonly name: string;
  /** The rights among which {@link ChosenRight.of} chooses. */
  readonly among: readonly Right[];
  of(input: never): Right;
}

/** A right that depends on the input: `choose(input => (input.kind === 'SEIZURE' ? officers : applicant), …)`. */
export const choose = <Input>(of: (input: Input) => Right, ...among: readonly Right[]): ChosenRight => ({
  name: among.map(({ name }) => name).join(', or by its input '),
  among,
  of,
});

/** Duties that include another: who decides for the department at the hall's window accepts and approves. */
const INCLUDING: Readonly<Record<Duty, readonly Duty[]>> = {
  acceptor: ['acceptor', 'chief-representative'],
  approver: ['approver', 'chief-representative'],
  'chief-representative': ['chief-representative'],
};

/** Whether an officer or the service of a department asks. */
const isOfficial = ({ role, department }: Principal, subject: RightSubject): boolean =>
  (role === 'officer' || role === 'service') && department === subject.department;

const hasDuty = ({ role, duties = [] }: Principal, duty: Duty): boolean =>
  role === 'service' || INCLUDING[duty].some(including => duties.includes(including));

/** Everybody who signs in. */
export const identified: Right = {
  name: 'everybody who signs in',
  allows: ({ role }) => role !== 'public',
  who: () => MESSAGES.IDENTIFIED(),
  remedy: () => MESSAGES.OWN_TOKEN(),
};

/** Officers of the department, and its own service. */
export const officers: Right = {
  name: 'officers',
  allows: isOfficial,
  who: ({ department }) => MESSAGES.OFFICERS({ department: called(department) }),
  remedy: ({ department }) => MESSAGES.OFFICER_TOKEN({ department: called(department) }),
};

/** Officers of the department who have a duty, and its own service. */
const officersWith = (duty: Duty, title: string): Right => ({
  name: `officers (${duty})`,
  allows: (principal, subject) => isOfficial(principal, subject) && hasDuty(principal, duty),
  who: ({ department }) =>
    MESSAGES.OFFICERS_WITH({ department: called(department), duty: { en: `${duty} ${title}`, zh: title } }),
  remedy: ({ department }) => MESSAGES.DUTY_TOKEN({ department: called(department), duty }),
});

/** Who accepts applications: 受理人. */
export const acceptors = officersWith('acceptor', '受理人');
/** Who decides on them: 审批人. */
export const approvers = officersWith('approver', '审批人');

/** The enterprise that the thing is about, and officers of the department. */
export const applicant: Right = {
  name: 'the enterprise itself, officers',
  allows: (principal, subject) => isEnterprise(principal, subject) || isOfficial(principal, subject),
  // The same words whether there is such a thing or not, and whoever's it is.
  who: ({ department }) => MESSAGES.APPLICANT({ department: called(department) }),
  remedy: () => MESSAGES.ENTERPRISE_TOKEN(),
};

/**
 * Whether a caller acts for the enterprise that the thing is about. Only role `enterprise` does, whoever has its code.
 */
export const isEnterprise = ({ role, creditCodes }: Principal, { creditCode }: Owner): boolean =>
  role === 'enterprise' && creditCode !== null && creditCodes.includes(creditCode);

/** A caller in words, for a refusal: no name and no number. */
export const callerInWords = ({ role, department }: Principal): Text => ({
  en: department === null ? role : `${role} of ${departmentName(department).en}`,
  zh: `${department === null ? '' : departmentName(department).zh}${ROLE_NAMES[role]}`,
});

const ROLE_NAMES: Readonly<Record<Principal['role'], string>> = {
  public: '未登录的访问者',
  enterprise: '经营主体',
  officer: '工作人员',
  bank: '金融机构',
  partner: '合作机构',
  service: '系统服务',
  auditor: '审计人员',
};

/** Refuses NOT_ENTITLED callers whom a right does not allow. */
export function requireRight(right: Right, principal: Principal, subject: RightSubject): void {
  if (right.allows(principal, subject)) return;
  const message = MESSAGES.NOT_ENTITLED({ who: right.who(subject), caller: callerInWords(principal) });
  throw refuse('NOT_ENTITLED', message, { remedy: right.remedy(subject) });
}

/**
 * Refuses (NOT_ENTITLED) an officer whose token names zones what is of another one. What is of no zone is refused to
 * nobody: its department alone says who may.
 */
export function requireZone(principal: Principal, zone: string): void {
  if (principal.role !== 'officer' || worksIn(principal, zone)) return;
  const named = zoneInWords(zone);
  const own = (principal.zones ?? []).filter(code => zoneCodes.includes(code)).map(zoneInWords);
  const got = own.length > 0 ? joined(own) : MESSAGES.NO_ZONE();
  throw refuse('NOT_ENTITLED', MESSAGES.OTHER_ZONE({ zone: named, got }), {
    remedy: MESSAGES.ZONE_TOKEN({ zone: named }),
  });
}

const zoneInWords = (code: string): Text => (zoneCodes.includes(code) ? zoneOf(code).names : { en: code, zh: code });

const joined = (names: readonly Text[]): Text => ({
  en: names.map(({ en }) => en).join(', '),
  zh: names.map(({ zh }) => zh).join('、'),
});

/** The right of a mutation with this input. */
export const rightFor = (right: Right | ChosenRight, input: unknown): Right =>
  'of' in right ? right.of(input as never) : right;
