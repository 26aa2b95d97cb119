/** What the feed tells of tenders. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const tendersChanges = {
  TenderOpened: {
    subject: 'Tender',
    stage: 'BIDDING',
    text: {
      zh: '项目{projectCode}的招标已立项',
      en: 'a tender was opened for project {projectCode}',
    },
  },
  TenderInvited: {
    subject: 'Tender',
    open: ['projectCode'],
    stage: 'BIDDING',
    text: {
      zh: '项目{projectCode}发布招标公告',
      en: 'bids were invited for project {projectCode}',
    },
  },
  TenderBiddingClosed: {
    subject: 'Tender',
    stage: 'BIDDING',
    text: {
      zh: '项目{projectCode}投标截止',
      en: 'the bidding for project {projectCode} closed',
    },
  },
  TenderBidsOpened: {
    subject: 'Tender',
    stage: 'BIDDING',
    text: {
      zh: '项目{projectCode}开标',
      en: 'the bids for project {projectCode} were opened',
    },
  },
  TenderEvaluated: {
    subject: 'Tender',
    stage: 'BIDDING',
    text: {
      zh: '项目{projectCode}评标完成',
      en: 'the bids for project {projectCode} were evaluated',
    },
  },
  TenderRecommended: {
    subject: 'Tender',
    open: ['projectCode'],
    stage: 'BIDDING',
    text: {
      zh: '项目{projectCode}评标委员会推荐中标候选人',
      en: 'bidders were recommended for project {projectCode}',
    },
  },
  TenderAwarded: {
    subject: 'Tender',
    open: ['projectCode'],
    stage: 'BIDDING',
    text: {
      zh: '项目{projectCode}定标',
      en: 'the tender of project {projectCode} was awarded',
    },
  },
  TenderCancelled: {
    subject: 'Tender',
    stage: 'BIDDING',
    text: {
      zh: '终止招标（项目{projectCode}）',
      en: 'the tender was cancelled (project {projectCode})',
    },
  },
} as const satisfies ChangeTypes;
