/** What the feed tells of real estate. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const realEstateChanges = {
  RealEstateAppliedFor: {
    subject: 'RealEstateCase',
    text: {
      zh: '申请不动产登记：{kind:RealEstateKind}（不动产单元号{unitNo}）',
      en: 'a real estate case was applied for: {kind:RealEstateKind} (unit {unitNo})',
    },
  },
  RealEstateAccepted: {
    subject: 'RealEstateCase',
    text: {
      zh: '不动产登记已受理：{kind:RealEstateKind}（不动产单元号{unitNo}）',
      en: 'a real estate case was accepted: {kind:RealEstateKind} (unit {unitNo})',
    },
  },
  RealEstateSupplementRequested: {
    subject: 'RealEstateCase',
    text: {
      zh: '不动产登记一次性告知补正（不动产单元号{unitNo}）',
      en: 'papers were requested in a real estate case (unit {unitNo})',
    },
  },
  RealEstateSupplemented: {
    subject: 'RealEstateCase',
    text: {
      zh: '不动产登记材料已补正（不动产单元号{unitNo}）',
      en: 'papers were supplied in a real estate case (unit {unitNo})',
    },
  },
  RealEstateApproved: {
    subject: 'RealEstateCase',
    text: {
      zh: '准予不动产登记：{kind:RealEstateKind}（不动产单元号{unitNo}）',
      en: 'a real estate case was approved: {kind:RealEstateKind} (unit {unitNo})',
    },
  },
  RealEstateRejected: {
    subject: 'RealEstateCase',
    text: {
      zh: '不予不动产登记：{kind:RealEstateKind}（不动产单元号{unitNo}）',
      en: 'a real estate case was rejected: {kind:RealEstateKind} (unit {unitNo})',
    },
  },
  RealEstateWithdrawalAsked: {
    subject: 'RealEstateCase',
    text: {
      zh: '申请撤回不动产登记（不动产单元号{unitNo}）',
      en: 'it was asked to withdraw a real estate case (unit {unitNo})',
    },
  },
  RealEstateWithdrawn: {
    subject: 'RealEstateCase',
    text: {
      zh: '不动产登记申请已撤回（不动产单元号{unitNo}）',
      en: 'a real estate case was withdrawn (unit {unitNo})',
    },
  },
  RealEstateCertified: {
    subject: 'RealEstateCase',
    text: {
      zh: '颁发不动产权证书{certificateNo}（不动产单元号{unitNo}）',
      en: 'certificate {certificateNo} of unit {unitNo} was issued',
    },
  },
  RealEstateAcquired: {
    subject: 'RealEstateCase',
    text: {
      zh: '取得不动产权证书{certificateNo}（不动产单元号{unitNo}）',
      en: 'unit {unitNo} was acquired, with certificate {certificateNo}',
    },
  },
  RealEstateEncumbranceEnded: {
    subject: 'RealEstateCase',
    text: {
      zh: '不动产单元{unitNo}的{kind:RealEstateEncumbranceKind}登记已注销',
      en: 'an encumbrance of unit {unitNo} ended: {kind:RealEstateEncumbranceKind}',
    },
  },
  RealEstateObjectionSuitRecorded: {
    subject: 'RealEstateCase',
    text: {
      zh: '不动产单元{unitNo}的异议登记已提交起诉证明',
      en: 'an action about the objection to unit {unitNo} was recorded',
    },
  },
  RealEstateObjectionLapsed: {
    subject: 'RealEstateCase',
    text: {
      zh: '不动产单元{unitNo}的异议登记失效',
      en: 'the objection to unit {unitNo} lapsed',
    },
  },
  UtilityTransferAsked: {
    subject: 'RealEstateCase',
    text: {
      zh: '随不动产转移申请{utility:TitleUtility}过户（不动产单元号{unitNo}）',
      en: 'the transfer of a supply was asked for with unit {unitNo}: {utility:TitleUtility}',
    },
  },
  UtilityTransferConfirmed: {
    subject: 'RealEstateCase',
    text: {
      zh: '{utility:TitleUtility}过户已确认（不动产单元号{unitNo}）',
      en: 'the transfer of a supply was confirmed with unit {unitNo}: {utility:TitleUtility}',
    },
  },
} as const satisfies ChangeTypes;
