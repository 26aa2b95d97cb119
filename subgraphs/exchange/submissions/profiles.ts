/**
 * The upload profiles: which changes of which department are submitted, and how a record is written with the codes of
 * the national fields. Which of them a zone submits, and by when, are rules (SUBMISSION_PROFILES). Pure.
 */
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { ToldChange } from '#shared/server/feeds.ts';
import type { SubmissionKind, SubmissionProfile } from '../generated.ts';
import type { SubmittedField } from './entities.ts';

/** A record as its department has it, with all that a submission needs. */
export interface ReadRecord {
  zone: string;
  /** The day of the decision or of the result. */
  startsOn: LocalDate;
  content: SubmittedField[];
}

/** A profile; `Shown` is what its query shows of a record. */
interface Profile<Shown> {
  code: SubmissionProfile;
  department: string;
  /** The type of the record in the graph. */
  type: string;
  /** What is submitted, by the type of change that tells of it. */
  changes: Readonly<Record<string, SubmissionKind>>;
  /** The field of the graph that gives a record by its id, and what is read of it. */
  query: string;
  selection: string;
  read(shown: Shown): Omit<ReadRecord, 'zone'>;
}

interface Published {
  decidedOn: LocalDate;
  nationalFields: { code: string; value: string | null }[];
}

const published = ({ decidedOn, nationalFields }: Published): Omit<ReadRecord, 'zone'> => ({
  startsOn: decidedOn,
  content: withValue(nationalFields),
});

const withValue = (fields: readonly { code: string; value: string | null }[]): SubmittedField[] =>
  fields.flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]));

interface Visited {
  authority: string;
  authorityCode: string | null;
  items: string[];
  ground: string;
  plannedOn: LocalDate;
  checkedInAt: string | null;
  reportedAt: string;
  result: string;
  enterprise: { creditCode: string; name: string };
}

/** What the interface calls the results and the grounds of visits. */
const RESULTS: Readonly<Record<string, string>> = {
  NO_PROBLEM: '未发现问题',
  MINOR: '轻微问题',
  ORDINARY: '一般问题',
  SERIOUS: '严重问题',
};
const GROUNDS: Readonly<Record<string, string>> = {
  KEY_ITEM: '重点监管事项清单',
  RANDOM_DRAW: '双随机抽查',
  COMPLAINT: '投诉举报',
  REFERRAL: '转办交办',
  DATA_ALERT: '数据监测',
  ENTERPRISE_REQUEST: '企业申请',
};

function visited(visit: Visited): Omit<ReadRecord, 'zone'> {
  const { enterprise, authority, authorityCode, items, ground, plannedOn, checkedInAt, reportedAt, result } = visit;
  const startsOn = localDate(new Date(reportedAt));
  const fields = {
    JC_XDR_MC: enterprise.name,
    JC_XDR_SHXYM: enterprise.creditCode,
    JC_JG: authority,
    JC_JGDM: authorityCode,
    JC_SX: items.join('；'),
    JC_YJ: GROUNDS[ground] ?? ground,
    JC_RQ: checkedInAt === null ? plannedOn : localDate(new Date(checkedInAt)),
    JC_JG_DJRQ: startsOn,
    JC_JGQK: RESULTS[result] ?? result,
  };
  return { startsOn, content: withValue(Object.entries(fields).map(([code, value]) => ({ code, value }))) };
}

const PUBLISHED = 'decidedOn nationalFields { code value }';

export const PROFILES: readonly Profile<never>[] = [
  {
    code: 'XK',
    department: 'credit',
    type: 'LicenceRecord',
    changes: { LicencePublished: 'NEW', RecordCorrected: 'CORRECTION', RecordAnnulled: 'ANNULMENT' },
    query: 'licenceRecord',
    selection: PUBLISHED,
    read: published,
  },
  {
    code: 'CF',
    department: 'credit',
    type: 'PenaltyRecord',
    changes: { PenaltyPublished: 'NEW', RecordCorrected: 'CORRECTION', RecordAnnulled: 'ANNULMENT' },
    query: 'penaltyRecord',
    selection: PUBLISHED,
    read: published,
  },
  {
    code: 'JC',
    department: 'legal-services',
    type: 'InspectionVisit',
    changes: { InspectionReported: 'NEW' },
    query: 'inspectionVisit',
    selection: `authority authorityCode items ground plannedOn checkedInAt reportedAt result
      enterprise { creditCode name }`,
    read: visited,
  },
];

/** The departments whose feeds are followed. */
export const FOLLOWED: readonly string[] = [...new Set(PROFILES.map(({ department }) => department))];

/** The name of the job that follows a department: the place in its feed is kept under it. */
export const jobName = (department: string): string => `records of ${department} that are submitted`;

/** The types of change of a department that are submitted. */
export const typesOf = (department: string): string[] => [
  ...new Set(PROFILES.filter(one => one.department === department).flatMap(({ changes }) => Object.keys(changes))),
];

/** A change of a department that is submitted. */
export interface Reported {
  department: string;
  change: ToldChange & { id: string; creditCode: string };
  profile: SubmissionProfile;
  kind: SubmissionKind;
}

/** What of a department's changes is submitted, in their order. */
export const reportedIn = (department: string, changes: readonly ToldChange[]): Reported[] =>
  changes.flatMap(change => {
    const profile = PROFILES.find(one => one.department === department && one.type === change.subject.type);
    const kind = profile?.changes[change.type];
    const { id, creditCode } = change;
    if (!profile || !kind || id === undefined || creditCode === null) return [];
    return [{ department, change: { ...change, id, creditCode }, profile: profile.code, kind }];
  });

/** A record that is to be read. */
export interface Wanted {
  profile: SubmissionProfile;
  recordId: string;
}

/** One question of the joined graph for several records, in the order of their variables. */
export function questionOf(wanted: readonly Wanted[]): { document: string; variables: Record<string, string> } {
  const variables = Object.fromEntries(wanted.map(({ recordId }, index) => [`r${index}`, recordId]));
  const declared = wanted.map((_, index) => `$r${index}: ID!`).join(', ');
  const fields = wanted.map(({ profile }, index) => {
    const { query, selection } = profileOf(profile);
    return `r${index}: ${query}(id: $r${index}) { ${selection} enterprise { zone } }`;
  });
  return { document: `query SubmittedRecords(${declared}) { ${fields.join(' ')} }`, variables };
}

/** The records of an answer, in the order of what was wanted; null for one that there is not, or not any more. */
export const recordsIn = (
  wanted: readonly Wanted[],
  data: Readonly<Record<string, { enterprise: { zone: string } } | null>>,
): (ReadRecord | null)[] =>
  wanted.map(({ profile }, index) => {
    const shown = data[`r${index}`];
    if (!shown) return null;
    // What a profile's own query shows is what it reads.
    return { zone: shown.enterprise.zone, ...profileOf(profile).read(shown as never) };
  });

const profileOf = (code: SubmissionProfile): Profile<never> => {
  const profile = PROFILES.find(one => one.code === code);
  if (!profile) throw new Error(`there must be a profile ${code}`);
  return profile;
};
