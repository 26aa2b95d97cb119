/** What the feed tells of legal aid. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const legalAidChanges = {
  LegalAidRequested: {
    subject: 'LegalAidRequest',
    stage: 'LAW',
    text: {
      zh: '申请法律服务：{kind:LegalAidKind}',
      en: 'legal aid was requested: {kind:LegalAidKind}',
    },
  },
  LegalAidAssigned: {
    subject: 'LegalAidRequest',
    stage: 'LAW',
    text: {
      zh: '法律服务已指派律师：{kind:LegalAidKind}',
      en: 'a lawyer was assigned: {kind:LegalAidKind}',
    },
  },
  LegalAidDone: {
    subject: 'LegalAidRequest',
    stage: 'LAW',
    text: {
      zh: '法律服务办结：{kind:LegalAidKind}',
      en: 'legal aid was done: {kind:LegalAidKind}',
    },
  },
  LegalAidWithdrawn: {
    subject: 'LegalAidRequest',
    stage: 'LAW',
    text: {
      zh: '法律服务申请已撤回：{kind:LegalAidKind}',
      en: 'a request for legal aid was withdrawn: {kind:LegalAidKind}',
    },
  },
  LegalAidDeclined: {
    subject: 'LegalAidRequest',
    stage: 'LAW',
    text: {
      zh: '法律服务申请不予受理：{kind:LegalAidKind}',
      en: 'a request for legal aid was declined: {kind:LegalAidKind}',
    },
  },
  LegalTeamAppointed: {
    subject: 'LegalTeam',
    open: ['zone'],
    text: {
      zh: '{zone:zone}组建了律师服务团',
      en: 'the legal team of {zone:zone} was appointed',
    },
  },
} as const satisfies ChangeTypes;
