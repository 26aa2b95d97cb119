import { defineEntity, p } from '@mikro-orm/core';
import type { ParallelPackage } from '#shared/case/package.ts';
import { stateVersion } from '#shared/database/versions.ts';

const StartupSchema = defineEntity({
  name: 'Startup',
  properties: {
    creditCode: p.text().primary(),
    package: p.json<ParallelPackage>(),
    version: stateVersion(),
  },
});
/** A start-up: a package of the kit. */
export class Startup extends StartupSchema.class {}
StartupSchema.setClass(Startup);
