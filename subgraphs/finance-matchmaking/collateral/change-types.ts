/** What the feed tells of collateral. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const collateralChanges = {
  CollateralRegistered: {
    subject: 'Collateral',
    open: ['number'],
    stage: 'FINANCING',
    text: {
      zh: '动产和权利担保已登记（登记编号{number}）',
      en: 'a collateral was registered ({number})',
    },
  },
  CollateralExtended: {
    subject: 'Collateral',
    stage: 'FINANCING',
    text: {
      zh: '动产和权利担保登记展期（登记编号{number}）',
      en: 'the registration of a collateral was extended ({number})',
    },
  },
  CollateralReleased: {
    subject: 'Collateral',
    stage: 'FINANCING',
    text: {
      zh: '动产和权利担保登记注销（登记编号{number}）',
      en: 'a collateral was released ({number})',
    },
  },
} as const satisfies ChangeTypes;
