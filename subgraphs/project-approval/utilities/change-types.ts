/** What the feed tells of utilities. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const utilitiesChanges = {
  UtilityAppliedFor: {
    subject: 'UtilityConnection',
    text: {
      zh: '申请{kind:UtilityKind}报装（办件编号{caseNo}）',
      en: 'a connection was applied for: {kind:UtilityKind} ({caseNo})',
    },
  },
  UtilityAccepted: {
    subject: 'UtilityConnection',
    text: {
      zh: '{kind:UtilityKind}报装已受理',
      en: 'a connection was accepted: {kind:UtilityKind}',
    },
  },
  CustomerWorksStarted: {
    subject: 'UtilityConnection',
    text: {
      zh: '{kind:UtilityKind}报装进入客户工程阶段',
      en: "the customer's works of a connection began: {kind:UtilityKind}",
    },
  },
  CustomerWorksEnded: {
    subject: 'UtilityConnection',
    text: {
      zh: '{kind:UtilityKind}报装客户工程完工',
      en: "the customer's works of a connection ended: {kind:UtilityKind}",
    },
  },
  UtilityConnected: {
    subject: 'UtilityConnection',
    text: {
      zh: '{kind:UtilityKind}已接通',
      en: 'a connection was made: {kind:UtilityKind}',
    },
  },
  UtilityRejected: {
    subject: 'UtilityConnection',
    text: {
      zh: '{kind:UtilityKind}报装不予办理',
      en: 'a connection was rejected: {kind:UtilityKind}',
    },
  },
  UtilityWithdrawalAsked: {
    subject: 'UtilityConnection',
    text: {
      zh: '申请撤回{kind:UtilityKind}报装',
      en: 'it was asked to withdraw a connection: {kind:UtilityKind}',
    },
  },
  UtilityWithdrawn: {
    subject: 'UtilityConnection',
    text: {
      zh: '{kind:UtilityKind}报装已撤回',
      en: 'a connection was withdrawn: {kind:UtilityKind}',
    },
  },
  UtilityPapersOwed: {
    subject: 'UtilityConnection',
    text: {
      zh: '报装容缺受理，材料应于{dueDate:date}前补齐',
      en: 'papers of a connection are owed until {dueDate:date}',
    },
  },
  UtilityPapersSettled: {
    subject: 'UtilityConnection',
    text: {
      zh: '报装容缺材料已补交',
      en: 'papers of a connection were handed in',
    },
  },
  UtilityPromiseBroken: {
    subject: 'UtilityConnection',
    text: {
      zh: '报装容缺材料逾期未补齐（期限{dueDate:date}）',
      en: 'papers of a connection did not come by {dueDate:date}',
    },
  },
  DesignationReported: {
    subject: 'DesignationReport',
    text: {
      zh: '举报水电气接入指定{role:DesignatedRole}',
      en: 'the designation of a firm was reported: {role:DesignatedRole}',
    },
  },
  DesignationReportEnded: {
    subject: 'DesignationReport',
    text: {
      zh: '指定{role:DesignatedRole}的举报已核查：{state:DesignationReportState}',
      en: 'a report of designation was ended: {state:DesignationReportState} ({role:DesignatedRole})',
    },
  },
  DesignationFound: {
    subject: 'DesignationReport',
    text: {
      zh: '被查实指定{role:DesignatedRole}',
      en: 'it was found to have designated a firm: {role:DesignatedRole}',
    },
  },
  GasTransferAskedFor: {
    subject: 'GasService',
    text: {
      zh: '申请用气过户',
      en: 'the transfer of a gas account was asked for',
    },
  },
  GasAccountTransferred: {
    subject: 'GasService',
    text: {
      zh: '用气户已过户',
      en: 'a gas account was transferred',
    },
  },
  GasSafetyCheckBooked: {
    subject: 'GasService',
    text: {
      zh: '预约{day:date}用气安检',
      en: 'a gas safety check was booked for {day:date}',
    },
  },
  GasSafetyCheckDone: {
    subject: 'GasService',
    text: {
      zh: '用气安检已完成',
      en: 'a gas safety check was done',
    },
  },
  UtilityStandardPublished: {
    subject: 'UtilityStandard',
    open: ['zone', 'kind', 'version'],
    text: {
      zh: '{zone:zone}公布{kind:UtilityKind}报装服务标准第{version}版',
      en: 'version {version} of a standard was published for {zone:zone}: {kind:UtilityKind}',
    },
  },
} as const satisfies ChangeTypes;
