/** What the feed tells of listings. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const listingsChanges = {
  ListingProposed: {
    subject: 'Listing',
    text: {
      zh: '已告知拟列入{colour:ListColour}',
      en: 'told that it is to be put on a list: {colour:ListColour}',
    },
  },
  ListingAnswered: {
    subject: 'Listing',
    text: {
      zh: '对拟列入{colour:ListColour}提出陈述、申辩',
      en: 'answered to a listing that was proposed: {colour:ListColour}',
    },
  },
  EnterpriseListed: {
    subject: 'Listing',
    text: {
      zh: '被列入信用红黑名单（{colour:ListColour}）',
      en: 'put on a list: {colour:ListColour}',
    },
  },
  ListingDropped: {
    subject: 'Listing',
    text: {
      zh: '不予列入{colour:ListColour}',
      en: 'not put on a list: {colour:ListColour}',
    },
  },
  EnterpriseDelisted: {
    subject: 'Listing',
    text: {
      zh: '移出信用红黑名单（{colour:ListColour}）',
      en: 'taken off a list: {colour:ListColour}',
    },
  },
} as const satisfies ChangeTypes;
