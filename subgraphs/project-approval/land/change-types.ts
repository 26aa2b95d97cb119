/** What the feed tells of land. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const landChanges = {
  LandParcelRegistered: {
    subject: 'LandParcel',
    open: ['zone', 'purpose'],
    text: {
      zh: '{zone:zone}登记地块（{purpose:LandPurpose}）',
      en: 'a land parcel was registered in {zone:zone} ({purpose:LandPurpose})',
    },
  },
  LandCheckRecorded: {
    subject: 'LandParcel',
    text: {
      zh: '地块供地条件核查已记录',
      en: 'a check of a land parcel was recorded',
    },
  },
  SurveyFindingRecorded: {
    subject: 'LandParcel',
    text: {
      zh: '地块{kind:SurveyKind}勘查结果已记录（{surveyedOn:date}）',
      en: 'a survey of a land parcel was recorded: {kind:SurveyKind} ({surveyedOn:date})',
    },
  },
  StandardLandMarked: {
    subject: 'LandParcel',
    text: {
      zh: '地块于{standardOn:date}列为标准地',
      en: 'a parcel became standard land on {standardOn:date}',
    },
  },
  LandParcelSupplied: {
    subject: 'LandParcel',
    open: ['zone'],
    text: {
      zh: '取得{zone:zone}地块的使用权',
      en: 'a land parcel in {zone:zone} was supplied to it',
    },
  },
  LandParcelReturned: {
    subject: 'LandParcel',
    text: {
      zh: '交回{zone:zone}地块',
      en: 'a land parcel in {zone:zone} was returned',
    },
  },
  LandParcelTransferred: {
    subject: 'LandParcel',
    text: {
      zh: '转让{zone:zone}地块',
      en: 'a land parcel in {zone:zone} was passed on',
    },
  },
  LandParcelReceived: {
    subject: 'LandParcel',
    text: {
      zh: '受让{zone:zone}地块',
      en: 'a land parcel in {zone:zone} was received',
    },
  },
  LandPermitDocumentsSubmitted: {
    subject: 'Project',
    text: {
      zh: '于{submittedOn:date}提交用地规划许可材料',
      en: 'papers of the land permit were submitted on {submittedOn:date}',
    },
  },
  ProjectPlacedOnParcel: {
    subject: 'LandParcel',
    text: {
      zh: '项目{projectCode}落位于地块',
      en: 'project {projectCode} was placed on a parcel',
    },
  },
  LandUseVerified: {
    subject: 'LandParcel',
    text: {
      zh: '项目{projectCode}的用地指标已核验',
      en: 'the land use of project {projectCode} was verified',
    },
  },
} as const satisfies ChangeTypes;
