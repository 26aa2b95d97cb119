import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { ArrearsCategory, ArrearsDebtor, ArrearsState } from '../generated.ts';

/** An instalment of a plan. */
export interface Instalment {
  dueOn: string;
  amount: string;
}

/** A payment. */
export interface Payment {
  paidOn: string;
  amount: string;
}

const ArrearsSchema = defineEntity({
  name: 'Arrears',
  tableName: 'arrears',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    debtorCode: p.text(),
    debtorName: p.text(),
    debtorKind: p.text().$type<ArrearsDebtor>(),
    category: p.text().$type<ArrearsCategory>(),
    amount: p.decimal('string'),
    undisputed: p.decimal('string').nullable(),
    paid: p.decimal('string'),
    contractedOn: p.date(),
    deliveredOn: p.date(),
    agreedDays: p.integer().nullable(),
    agreedRateBasisPoints: p.integer().nullable(),
    onThirdParty: p.boolean(),
    state: p.text().$type<ArrearsState>(),
    supervisedAt: p.datetime().nullable(),
    instalments: p.json<readonly Instalment[]>(),
    payments: p.json<readonly Payment[]>(),
    registeredAt: p.datetime(),
    version: stateVersion(),
  },
});
/** What a public body or a large enterprise owes a small or medium one; `creditCode` is the creditor. */
export class Arrears extends ArrearsSchema.class {}
ArrearsSchema.setClass(Arrears);
