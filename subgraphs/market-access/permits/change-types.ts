/** What the feed tells of permits. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const permitsChanges = {
  IndustryLicenceIssued: {
    subject: 'IndustryLicence',
    stage: 'REGISTRATION',
    text: {
      zh: '颁发“{trade}”行业综合许可证',
      en: 'a licence of the trade {trade} was issued',
    },
  },
  IndustryLicenceChanged: {
    subject: 'IndustryLicence',
    stage: 'REGISTRATION',
    text: {
      zh: '“{trade}”行业综合许可证变更',
      en: 'its licence of the trade {trade} was changed',
    },
  },
  IndustryLicenceRevoked: {
    subject: 'IndustryLicence',
    stage: 'REGISTRATION',
    text: {
      zh: '“{trade}”行业综合许可证被撤销',
      en: 'its licence of the trade {trade} was revoked',
    },
  },
  PermitItemPublished: {
    subject: 'OperatingPermitItem',
    text: {
      zh: '{zone:zone}公布涉企经营许可事项：{name}',
      en: 'a permit item was published for {zone:zone}: {name}',
    },
  },
  PermitItemWithdrawn: {
    subject: 'OperatingPermitItem',
    ends: true,
    text: {
      zh: '{zone:zone}取消涉企经营许可事项：{name}',
      en: 'a permit item was withdrawn for {zone:zone}: {name}',
    },
  },
  LicenceReported: {
    subject: ['EnterpriseRegistration', 'ChangeOfRegistration', 'IndustryLicence'],
    text: {
      zh: '行政许可信息已报送信用部门',
      en: 'a licence was reported to credit for the public record',
    },
  },
  LicenceNotReported: {
    subject: ['EnterpriseRegistration', 'ChangeOfRegistration', 'IndustryLicence'],
    officeOnly: true,
    text: {
      zh: '行政许可信息未能报送信用部门（{code}），需人工处理',
      en: 'a licence could not be reported to credit ({code}): a person must see to it',
    },
  },
} as const satisfies ChangeTypes;
