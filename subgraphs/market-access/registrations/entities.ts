import { defineEntity, p } from '@mikro-orm/core';
import type { SizeFacts } from '#shared/identifiers/index.ts';
import type { SizeClass } from '../generated.ts';

const RegistrationSchema = defineEntity({
  name: 'Registration',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    name: p.text(),
    brand: p.text(),
    industry: p.text(),
    sizeClass: p.text().$type<SizeClass>(),
    sizeFacts: p.json<Omit<SizeFacts, 'division'>>(),
    registeredCapital: p.decimal('string'),
    address: p.text(),
    legalRepresentative: p.text(),
    /** Number of the approval of the State Council that the name rests on. */
    nameApprovalNo: p.text().nullable(),
    /** The premises of a sole trader that does business online only. */
    webAddress: p.text().nullable(),
  },
});
/** What a registration applies for. The case of the kit with the same id has its status. */
export class Registration extends RegistrationSchema.class {}
RegistrationSchema.setClass(Registration);
