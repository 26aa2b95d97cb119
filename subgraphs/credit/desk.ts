/** Which things of credit are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import { casePart, deskProcess, duty, endsOn, rightUntil } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { Commitment } from './commitments/entities.ts';
import { GovernmentPromise } from './government/entities.ts';
import { Grade, SchemeGrade } from './grades/entities.ts';
import { Listing } from './listings/entities.ts';
import { answerUntil as answerToListing } from './listings/rules.ts';
import { Licence, Penalty } from './records/entities.ts';
import { CreditRepair } from './repairs/entities.ts';
import { acceptanceDue, decisionDue } from './repairs/rules.ts';
import { JointSanction } from './sanctions/entities.ts';
import { answerUntil as answerToSanction } from './sanctions/rules.ts';
import { TaxBlacklistEntry } from './taxes/entities.ts';

const DAYS = {
  accept: { en: 'day to accept', zh: '受理期限' },
  decide: { en: 'day to decide', zh: '作出决定期限' },
  answer: { en: 'last day to state and defend', zh: '陈述、申辩截止日期' },
  listed: { en: 'last day on the list', zh: '列入名单截止日期' },
  keep: { en: 'day by which it is to be kept', zh: '承诺履行期限' },
  published: { en: 'last day of publication', zh: '公示截止日期' },
  valid: { en: 'last day of validity', zh: '有效期截止日期' },
} as const;

/** Where something stands that is valid for a time. */
const VALID_OR_OVER = {
  VALID: { en: 'valid', zh: '有效' },
  OVER: { en: 'over', zh: '已失效' },
};

const validUntil = (end: unknown): 'VALID' | 'OVER' => (end === null ? 'VALID' : 'OVER');

/** The newest of grades that follow one another. */
const newest = <One extends { validFrom: string; id: string }>(grades: readonly One[], own: One): One =>
  grades.reduce(
    (last, one) => (`${one.validFrom} ${one.id}` > `${last.validFrom} ${last.id}` ? one : last),
    grades[0] ?? own,
  );

export const desk: Desk = {
  processes: [
    deskProcess(CreditRepair, {
      matter: 'CREDIT_REPAIR',
      name: { en: 'repair of credit', zh: '信用修复' },
      states: 'CreditRepairState',
      awaits: { OPEN: 'officer' },
      openedAt: ({ appliedAt }) => appliedAt,
      endedAt: ({ decidedAt }) => decidedAt,
      deadlines: repair =>
        repair.state === 'OPEN'
          ? [
              repair.acceptedAt === null ? duty(DAYS.accept, acceptanceDue(repair).dueDate) : null,
              duty(DAYS.decide, decisionDue(repair).dueDate),
            ]
          : [],
      againstAt: ({ state, decidedAt }) => (state === 'REFUSED' ? decidedAt : null),
    }),
    deskProcess(Listing, {
      matter: 'LISTING',
      name: { en: 'listing on the red or the black list', zh: '红黑名单认定' },
      states: 'ListingState',
      // What is listed waits for nobody until its period ends.
      awaits: { PROPOSED: 'officer', LISTED: null },
      openedAt: ({ proposedAt, listedOn }) => proposedAt ?? listedOn,
      acceptedAt: ({ listedOn }) => listedOn,
      endedAt: ({ delistedOn }) => delistedOn,
      deadlines: listing =>
        listing.state === 'PROPOSED'
          ? [rightUntil(DAYS.answer, answerToListing(listing))]
          : [endsOn(DAYS.listed, listing.listedUntil)],
      againstAt: ({ state, colour, listedOn }) => (state === 'LISTED' && colour === 'BLACK' ? listedOn : null),
    }),
    deskProcess(JointSanction, {
      matter: 'JOINT_SANCTION',
      name: { en: 'joint sanction', zh: '联合惩戒' },
      states: 'JointSanctionState',
      awaits: { NOTIFIED: 'officer', IMPOSED: null },
      openedAt: ({ notifiedAt }) => notifiedAt,
      acceptedAt: ({ imposedOn }) => imposedOn,
      endedAt: ({ liftedOn }) => liftedOn,
      deadlines: sanction =>
        sanction.state === 'NOTIFIED' ? [rightUntil(DAYS.answer, answerToSanction(sanction))] : [],
      againstAt: ({ state, imposedOn }) => (state === 'IMPOSED' ? imposedOn : null),
    }),
    deskProcess(Commitment, {
      matter: 'COMMITMENT',
      name: { en: 'credit commitment', zh: '信用承诺' },
      states: 'CommitmentState',
      awaits: { SIGNED: 'enterprise' },
      openedAt: ({ signedAt }) => signedAt,
      endedAt: ({ performedAt }) => performedAt,
      deadlines: ({ dueOn }) => [duty(DAYS.keep, dueOn)],
    }),
    deskProcess(GovernmentPromise, {
      matter: 'GOVERNMENT_PROMISE',
      name: { en: 'promise of an authority', zh: '政务承诺' },
      states: 'GovernmentPromiseState',
      awaits: { OPEN: 'officer', DISHONEST: 'officer' },
      openedAt: ({ madeOn }) => madeOn,
      endedAt: ({ keptOn, treatedOn }) => keptOn ?? treatedOn,
      agency: ({ authority }) => authority,
      deadlines: ({ state, dueOn }) => (state === 'OPEN' ? [duty(DAYS.keep, dueOn)] : []),
    }),
    deskProcess(Licence, {
      type: 'LicenceRecord',
      matter: 'LICENCE',
      name: { en: 'administrative licence', zh: '行政许可' },
      watched: true,
      status: ({ annulledOn, validTo }) => validUntil(validTo === null ? true : annulledOn),
      called: VALID_OR_OVER,
      awaits: { VALID: null },
      number: ({ documentNo }) => documentNo,
      openedAt: ({ decidedOn }) => decidedOn,
      endedAt: ({ annulledOn, decidedOn }) => annulledOn ?? decidedOn,
      deadlines: ({ validTo }) => [endsOn(DAYS.valid, validTo)],
    }),
    deskProcess(Penalty, {
      type: 'PenaltyRecord',
      matter: 'PENALTY_PUBLICATION',
      name: { en: 'publication of a penalty', zh: '行政处罚信息公示' },
      watched: true,
      status: ({ publishedUntil, endedOn, repairedOn, annulledOn }) =>
        validUntil(publishedUntil === null ? true : (endedOn ?? repairedOn ?? annulledOn)),
      called: { VALID: { en: 'published', zh: '公示中' }, OVER: { en: 'no longer published', zh: '已停止公示' } },
      awaits: { VALID: null },
      number: ({ documentNo }) => documentNo,
      openedAt: ({ publishedOn }) => publishedOn,
      endedAt: ({ endedOn, repairedOn, annulledOn, publishedOn }) => endedOn ?? repairedOn ?? annulledOn ?? publishedOn,
      deadlines: ({ publishedUntil }) => [endsOn(DAYS.published, publishedUntil)],
    }),
    deskProcess(Grade, {
      type: 'CreditGrade',
      matter: 'CREDIT_GRADE',
      name: { en: 'credit grade', zh: '信用等级' },
      watched: true,
      key: 'creditCode',
      parts: [casePart(Grade, 'creditCode')],
      stands: (grade, parts) => newest(parts(Grade), grade),
      id: ({ creditCode }) => `grade-${creditCode}`,
      subject: ({ id }) => ({ type: 'CreditGrade', id }),
      status: ({ endedOn }) => validUntil(endedOn),
      called: VALID_OR_OVER,
      awaits: { VALID: null },
      openedAt: ({ validFrom }) => validFrom,
      endedAt: ({ endedOn }) => endedOn,
      deadlines: ({ validTo }) => [endsOn(DAYS.valid, validTo)],
    }),
    deskProcess(SchemeGrade, {
      matter: 'SCHEME_GRADE',
      name: { en: 'grade under a scheme', zh: '专项信用评价' },
      watched: true,
      key: 'creditCode',
      parts: [casePart(SchemeGrade, 'creditCode')],
      stands: (grade, parts) =>
        newest(
          parts(SchemeGrade).filter(({ scheme, industry }) => scheme === grade.scheme && industry === grade.industry),
          grade,
        ),
      id: ({ creditCode, scheme, industry }) => ['grade', creditCode, scheme, industry].filter(Boolean).join('-'),
      subject: ({ id }) => ({ type: 'SchemeGrade', id }),
      status: ({ endedOn, validTo }) => validUntil(validTo === null ? true : endedOn),
      called: VALID_OR_OVER,
      awaits: { VALID: null },
      openedAt: ({ validFrom }) => validFrom,
      endedAt: ({ endedOn, validFrom }) => endedOn ?? validFrom,
      deadlines: ({ validTo }) => [endsOn(DAYS.valid, validTo)],
    }),
    deskProcess(TaxBlacklistEntry, {
      matter: 'TAX_BLACKLIST',
      name: { en: 'publication of a serious tax case', zh: '重大税收违法失信主体公布' },
      watched: true,
      status: () => 'VALID',
      called: { VALID: { en: 'published', zh: '公布中' } },
      awaits: { VALID: null },
      number: ({ documentNo }) => documentNo,
      openedAt: ({ decidedOn }) => decidedOn,
      deadlines: ({ publishedUntil }) => [endsOn(DAYS.published, publishedUntil)],
    }),
  ],
  seenAt: { CreditGrade: 'Enterprise.creditGrade' },
  notDue: {
    'BrokenPromise.dueOn': 'the day that passed',
    'PromiseStanding.until': 'the last day of a listing, which is on the desk',
    'FeeList.validTo': 'a published list, which the next one ends',
    'JointMeasureList.validTo': 'a published list, which the next one ends',
    'RepairEligibility.lastDay': 'the last day of the publication of its penalty, which is on the desk',
    'RepairNotice.lastDay': 'the last day of the publication of its penalty, which is on the desk',
  },
  notCases: {
    BrokenPromise: 'a record: who wants it repaired applies, and that is a case',
    ReportVerification: 'the result of one question, which nobody works on',
  },
};
