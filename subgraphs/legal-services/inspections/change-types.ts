/** What the feed tells of inspections. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const inspectionsChanges = {
  InspectionRegistered: {
    subject: 'InspectionVisit',
    open: ['authority', 'plannedOn'],
    text: {
      zh: '{authority}登记入企检查，计划于{plannedOn:date}进行',
      en: '{authority} registered a visit for {plannedOn:date}',
    },
  },
  InspectionApproved: {
    subject: 'InspectionVisit',
    text: {
      zh: '{authority}负责人批准{plannedOn:date}的入企检查',
      en: 'the head of {authority} approved the visit of {plannedOn:date}',
    },
  },
  InspectionCheckedIn: {
    subject: 'InspectionVisit',
    text: {
      zh: '{authority}检查人员到达并签到（{plannedOn:date}）',
      en: 'the inspectors of {authority} checked in ({plannedOn:date})',
    },
  },
  InspectionReported: {
    subject: 'InspectionVisit',
    open: ['authority', 'result'],
    text: {
      zh: '{authority}检查结果：{result:InspectionResult}',
      en: 'the result of the visit by {authority}: {result:InspectionResult}',
    },
  },
  InspectionCancelled: {
    subject: 'InspectionVisit',
    text: {
      zh: '{authority}取消{plannedOn:date}的入企检查',
      en: '{authority} cancelled the visit of {plannedOn:date}',
    },
  },
  InspectionEnded: {
    subject: 'InspectionVisit',
    text: {
      zh: '{authority}终止{plannedOn:date}的入企检查',
      en: '{authority} ended the visit of {plannedOn:date}',
    },
  },
  InspectionResultPublished: {
    subject: 'InspectionVisit',
    text: {
      zh: '{authority}公示检查结果（{publicationNo}）',
      en: '{authority} published the result of a visit ({publicationNo})',
    },
  },
  VisitDocumentsRequested: {
    subject: 'InspectionVisit',
    text: {
      zh: '{authority}告知检查所需材料：{documents}',
      en: '{authority} told which documents a visit needs: {documents}',
    },
  },
} as const satisfies ChangeTypes;
