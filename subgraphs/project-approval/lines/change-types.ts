/** What the feed tells of lines. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const linesChanges = {
  ExternalLineAppliedFor: {
    subject: 'ExternalLine',
    text: {
      zh: '申请外线工程并联审批（{kind:ExcavationWorks}）',
      en: 'an external line was applied for: {kind:ExcavationWorks}',
    },
  },
  ExternalLineFiled: {
    subject: 'ExternalLine',
    text: {
      zh: '外线工程告知承诺备案（{kind:ExcavationWorks}）',
      en: 'an external line was filed: {kind:ExcavationWorks}',
    },
  },
  ExternalLinePermitGranted: {
    subject: 'ExternalLine',
    text: {
      zh: '{by}准予外线工程许可',
      en: '{by} granted a permit of an external line',
    },
  },
  ExternalLinePermitRefused: {
    subject: 'ExternalLine',
    text: {
      zh: '{by}不予外线工程许可',
      en: '{by} refused a permit of an external line',
    },
  },
  ExternalLinePermitDemanded: {
    subject: 'ExternalLine',
    text: {
      zh: '{by}要求办理外线工程许可',
      en: '{by} demanded a permit of an external line',
    },
  },
  ExternalLineWithdrawn: {
    subject: 'ExternalLine',
    text: {
      zh: '外线工程申请已撤回（{kind:ExcavationWorks}）',
      en: 'an external line was withdrawn: {kind:ExcavationWorks}',
    },
  },
  ExternalLineRevoked: {
    subject: 'ExternalLine',
    text: {
      zh: '外线工程承诺不实，备案或许可被撤销',
      en: 'an external line was revoked, since a promise was false',
    },
  },
  OutageNoticed: {
    subject: 'OutageNotice',
    text: {
      zh: '停电通知：{line}，{from:date}',
      en: 'an outage was noticed: {line}, {from:date}',
    },
  },
  PowerReliabilityRecorded: {
    subject: 'PowerReliability',
    open: ['zone', 'year'],
    text: {
      zh: '{zone:zone}{year}年度供电可靠性已公布',
      en: 'the reliability of power in {zone:zone} in {year} was recorded',
    },
  },
} as const satisfies ChangeTypes;
