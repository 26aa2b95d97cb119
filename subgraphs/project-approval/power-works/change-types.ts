/** What the feed tells of power works. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const powerWorksChanges = {
  UtilityProjectRegistered: {
    subject: 'UtilityProject',
    open: ['zone', 'name'],
    text: {
      zh: '{zone:zone}登记配套电网工程“{name}”',
      en: 'works of the power grid were registered in {zone:zone}: {name}',
    },
  },
  UtilityMilestoneReached: {
    subject: 'UtilityProject',
    open: ['zone', 'reachedOn'],
    text: {
      zh: '{zone:zone}配套电网工程于{reachedOn:date}完成一个节点',
      en: 'works of the power grid in {zone:zone} reached a milestone on {reachedOn:date}',
    },
  },
} as const satisfies ChangeTypes;
