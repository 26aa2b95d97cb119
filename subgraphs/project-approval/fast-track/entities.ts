/** Lists of what may follow later, as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { ProjectCategory, ProjectNature, ToleranceItemKind } from '../generated.ts';

/**
 * A matter of the published list: the three columns that such a list must have (X02: 事项名称、主要申请材料、可容缺材料), and the days
 * to make good.
 */
export interface ToleranceItem {
  matter: string;
  kind: ToleranceItemKind;
  mainMaterials: readonly string[];
  deferrable: readonly string[];
  /** Working days. */
  makeUpDays: number;
}

/** The negative list: projects for which nothing may follow later. */
export interface Excluded {
  natures: readonly ProjectNature[];
  categories: readonly ProjectCategory[];
  /** Divisions of GB/T 4754. */
  industries: readonly string[];
}

const ToleranceListSchema = defineEntity({
  name: 'ToleranceList',
  properties: {
    zone: p.text().primary(),
    version: p.integer().primary(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    items: p.json<readonly ToleranceItem[]>(),
    excluded: p.json<Excluded>(),
    publishedBy: p.text(),
  },
});
/** A zone's published list of what may follow later, in one of its versions, with the projects that may not. */
export class ToleranceList extends ToleranceListSchema.class {}
ToleranceListSchema.setClass(ToleranceList);
