/** Which things of market access are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import type { Amount } from '#shared/clock/index.ts';
import { deskProcess } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { CHANGE_MATTER } from './changes/changes.ts';
import { Deregistration } from './deregistrations/entities.ts';
import { REGISTRATION_MATTER } from './registrations/registrations.ts';
import { Startup } from './startups/entities.ts';

export const desk: Desk = {
  matters: {
    [REGISTRATION_MATTER]: {
      name: { en: 'registration of a new enterprise', zh: '设立登记' },
      type: 'EnterpriseRegistration',
      founding: true,
    },
    [CHANGE_MATTER]: { name: { en: 'change of registration', zh: '变更登记' }, type: 'ChangeOfRegistration' },
    'TAX_*': { name: { en: 'tax matter', zh: '涉税事项' }, kinds: 'TaxCaseKind', type: 'TaxCase' },
    'REAL_ESTATE_*': {
      name: { en: 'registration of real estate', zh: '不动产登记' },
      kinds: 'RealEstateKind',
      type: 'RealEstateCase',
    },
    DEREGISTRATION: {
      name: { en: 'deregistration', zh: '注销登记' },
      type: 'Deregistration',
      link: { entity: Deregistration, caseId: 'caseId', id: 'id' },
    },
  },
  processes: [
    deskProcess(Deregistration, {
      matter: 'DEREGISTRATION',
      name: { en: 'deregistration', zh: '注销登记' },
      states: 'DeregistrationState',
      awaits: { NOTICE: 'enterprise', LIQUIDATING: 'enterprise', CLOSING: 'officer' },
      openedAt: ({ announcedOn }) => announcedOn,
      endedAt: ({ endedOn }) => endedOn,
    }),
    deskProcess(Startup, {
      matter: 'STARTUP',
      name: { en: 'start-up of an enterprise', zh: '企业开办' },
      key: 'creditCode',
      id: ({ package: parallel }) => parallel.id,
      zone: ({ package: parallel }) => parallel.zone,
      states: 'StartupState',
      status: ({ package: parallel }) => parallel.status,
      awaits: { RUNNING: 'officer' },
      openedAt: ({ package: parallel }) => parallel.clock.at(0)?.from ?? null,
      endedAt: ({ package: parallel }) => parallel.clock.at(-1)?.to ?? null,
      clock: ({ package: { clock, terms } }) =>
        terms && { segments: clock, limit: terms.amount as Amount, pauses: terms.pauses },
    }),
  ],
  seenAt: { Startup: 'Enterprise.startup' },
  notCases: {
    StartupTask: 'a part of its start-up',
    Dormancy: 'a standing that an enterprise files and ends by itself',
    IndustryLicence: 'what was granted by another case',
  },
};
