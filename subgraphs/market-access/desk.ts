/** Which things of market access are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import type { Amount } from '#shared/clock/index.ts';
import { ServiceCase } from '#shared/case/entities.ts';
import { deskProcess, duty, endsOn, kitProcess, rightUntil } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { decisionLimit, hearingLimit } from '#shared/case/penalty-procedure.ts';
import { ANNULMENT_MATTER } from './annulments/annulments.ts';
import { RegistrationAnnulment } from './annulments/entities.ts';
import { acceptByOf, noticeOf } from './annulments/rules.ts';
import { CHANGE_MATTER } from './changes/changes.ts';
import { Deregistration } from './deregistrations/entities.ts';
import { daysOf } from './deregistrations/rules.ts';
import { Dormancy } from './dormancies/entities.ts';
import { IndustryLicence } from './permits/entities.ts';
import { REGISTRATION_MATTER } from './registrations/registrations.ts';
import { LicenceRevocation } from './revocations/entities.ts';
import { Startup } from './startups/entities.ts';

const DAYS = {
  notice: { en: 'last day of the notice', zh: '公告截止日期' },
  close: { en: 'last day to apply for deregistration', zh: '申请注销登记截止日期' },
  take: { en: 'last day to decide whether it is taken up', zh: '受理决定截止日期' },
  hearing: { en: 'last day to ask for a hearing', zh: '要求听证截止日期' },
  heard: { en: 'day of the hearing', zh: '听证日期' },
  decide: { en: 'day to decide', zh: '作出决定期限' },
  dormancy: { en: 'last day of the dormancy', zh: '歇业截止日期' },
} as const;

/** An annulment is of who applied for it, whom it need not be about, until it is granted. */
const ANNULMENT = {
  name: { en: 'annulment of a registration', zh: '撤销登记' },
  type: 'RegistrationAnnulment',
  founding: true,
  link: { entity: RegistrationAnnulment, caseId: 'id', id: 'id' },
} as const;

/** What of a licence of a trade ends on a day. */
const permitDay = (name: string) => ({ en: `last day of the permit ${name}`, zh: `${name}有效期截止日期` });

export const desk: Desk = {
  matters: {
    [REGISTRATION_MATTER]: {
      name: { en: 'registration of a new enterprise', zh: '设立登记' },
      type: 'EnterpriseRegistration',
      founding: true,
    },
    [CHANGE_MATTER]: { name: { en: 'change of registration', zh: '变更登记' }, type: 'ChangeOfRegistration' },
    'TAX_*': { name: { en: 'tax matter', zh: '涉税事项' }, kinds: 'TaxCaseKind', type: 'TaxCase' },
    'REAL_ESTATE_*': {
      name: { en: 'registration of real estate', zh: '不动产登记' },
      kinds: 'RealEstateKind',
      type: 'RealEstateCase',
    },
    [ANNULMENT_MATTER]: ANNULMENT,
    DEREGISTRATION: {
      name: { en: 'deregistration', zh: '注销登记' },
      type: 'Deregistration',
      link: { entity: Deregistration, caseId: 'caseId', id: 'id' },
    },
  },
  processes: [
    kitProcess(RegistrationAnnulment, {
      matter: ANNULMENT,
      parts: [],
      deadlines: ({ zone, notice }, parts) => {
        const [one] = parts(ServiceCase);
        if (!one || one.decidedAt !== null) return [];
        return [
          one.acceptedBy === null ? duty(DAYS.take, acceptByOf(one)) : null,
          notice ? endsOn(DAYS.notice, noticeOf(zone, notice).until) : null,
        ];
      },
    }),
    deskProcess(LicenceRevocation, {
      matter: 'LICENCE_REVOCATION',
      name: { en: 'revocation of the business licence', zh: '吊销营业执照' },
      states: 'RevocationState',
      awaits: { PROPOSED: 'officer' },
      number: ({ documentNo }) => documentNo,
      openedAt: ({ proposedAt }) => proposedAt,
      endedAt: ({ decidedAt }) => decidedAt,
      deadlines: ({ state, zone, filedOn, proposedAt, hearingNotice, hearingHeldOn }) =>
        state === 'PROPOSED'
          ? [
              rightUntil(DAYS.hearing, hearingLimit(zone, new Date(proposedAt)).until),
              hearingNotice && hearingHeldOn === null ? rightUntil(DAYS.heard, hearingNotice.heldOn) : null,
              duty(DAYS.decide, decisionLimit(zone, filedOn).until),
            ]
          : [],
      againstAt: ({ state, decidedAt }) => (state === 'REVOKED' ? decidedAt : null),
    }),
    deskProcess(Deregistration, {
      matter: 'DEREGISTRATION',
      name: { en: 'deregistration', zh: '注销登记' },
      states: 'DeregistrationState',
      awaits: { NOTICE: 'enterprise', LIQUIDATING: 'enterprise', CLOSING: 'officer' },
      openedAt: ({ announcedOn }) => announcedOn,
      endedAt: ({ endedOn }) => endedOn,
      deadlines: deregistration => {
        if (deregistration.state !== 'NOTICE' && deregistration.state !== 'LIQUIDATING') return [];
        const { noticeUntil, published, closeBy } = daysOf(deregistration);
        return [published ? endsOn(DAYS.notice, noticeUntil) : null, rightUntil(DAYS.close, closeBy)];
      },
      againstAt: ({ state, endedOn }) => (state === 'REFUSED' ? endedOn : null),
    }),
    deskProcess(Startup, {
      matter: 'STARTUP',
      name: { en: 'start-up of an enterprise', zh: '企业开办' },
      key: 'creditCode',
      id: ({ package: parallel }) => parallel.id,
      zone: ({ package: parallel }) => parallel.zone,
      states: 'StartupState',
      status: ({ package: parallel }) => parallel.status,
      awaits: { RUNNING: 'officer' },
      openedAt: ({ package: parallel }) => parallel.clock.at(0)?.from ?? null,
      endedAt: ({ package: parallel }) => parallel.clock.at(-1)?.to ?? null,
      clock: ({ package: { clock, terms } }) =>
        terms && { segments: clock, limit: terms.amount as Amount, pauses: terms.pauses },
    }),
    deskProcess(Dormancy, {
      matter: 'DORMANCY',
      name: { en: 'dormancy', zh: '歇业' },
      watched: true,
      status: ({ endedOn }) => (endedOn === null ? 'DORMANT' : 'OVER'),
      called: { DORMANT: { en: 'dormant', zh: '歇业中' }, OVER: { en: 'over', zh: '已恢复营业' } },
      awaits: { DORMANT: null },
      openedAt: ({ fromOn }) => fromOn,
      endedAt: ({ endedOn }) => endedOn,
      deadlines: ({ until }) => [endsOn(DAYS.dormancy, until)],
    }),
    deskProcess(IndustryLicence, {
      matter: 'INDUSTRY_LICENCE',
      name: { en: 'licence of a trade', zh: '行业综合许可证' },
      watched: true,
      key: 'licenceNo',
      number: ({ licenceNo }) => licenceNo,
      states: 'LicenceStatus',
      status: ({ status }) => status,
      awaits: { ACTIVE: null },
      openedAt: ({ issuedAt }) => issuedAt,
      deadlines: ({ permits }) => permits.map(({ name, validTo }) => endsOn(permitDay(name), validTo)),
    }),
  ],
  seenAt: {
    Startup: 'Enterprise.startup',
    Dormancy: 'Enterprise.dormancies',
    IndustryLicence: 'Enterprise.industryLicences',
  },
  notDue: {
    'AnnulmentNotice.until': 'a day of its annulment, on the desk with it',
    'FormerName.until': 'the day on which a name ended',
    'LiquidationReading.claimsUntil': 'a day of creditors, before the last day to apply, which is on the desk',
    'LiquidationStep.dueOn': 'a day of its deregistration, whose last day is on the desk',
    'OperatingPermitItem.validTo': 'an item of a published list, which the next one ends',
    'RealEstateEncumbrance.until': 'the day on which it ended',
    'RealEstateEncumbrance.suitUntil': 'a day of who objects, who may be no enterprise of the platform',
    'LicencePermit.validTo': 'told with its licence',
    'VerifiedPermit.validTo': 'what a code says of a licence, which is on the desk',
  },
  uncounted: {
    IssuedCreditCode: 'it is confirmed once, by another officer, and never changed',
  },
  notCases: {
    IssuedCreditCode: 'a code that one officer enters and another confirms, of no case',
    CrossCityCase: 'told with its registration or its change, whose case it is',
    StartupTask: 'a part of its start-up',
  },
};
