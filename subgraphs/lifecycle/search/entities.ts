import { defineEntity, p } from '@mikro-orm/core';
import type { CreditLevel, EnterpriseStatus, LifecycleStage, ListColour, SizeClass } from '../generated.ts';

/** A name that was given up, until when it was borne, and what it is found by. */
export interface FormerName {
  name: string;
  until: string | null;
  pinyin: string;
  initials: string;
}

const ProfileSchema = defineEntity({
  name: 'Profile',
  properties: {
    creditCode: p.text().primary(),
    name: p.text(),
    formerNames: p.json<readonly FormerName[]>(),
    pinyin: p.text(),
    initials: p.text(),
    zone: p.text(),
    division: p.text(),
    section: p.text(),
    sizeClass: p.text().$type<SizeClass>(),
    foundedOn: p.date(),
    status: p.text().$type<EnterpriseStatus>(),
    grade: p.text().$type<CreditLevel>().nullable(),
    listed: p.text().$type<ListColour>().nullable(),
    listedUntil: p.date().nullable(),
    openProjects: p.integer(),
    stage: p.text().$type<LifecycleStage>().nullable(),
  },
});
/** What is publicly known of an enterprise from all departments, to list enterprises by. */
export class Profile extends ProfileSchema.class {}
ProfileSchema.setClass(Profile);
