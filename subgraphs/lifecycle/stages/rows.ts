import type { LifecycleStage } from '../generated.ts';

/** Which changes that decide on its next steps happened to an enterprise, the newest first, and in which zone it is. */
export interface Happened {
  creditCode: string;
  zone: string | null;
  types: string[];
}

/** Where an enterprise stands in its life. */
export interface StageReached {
  creditCode: string;
  stage: LifecycleStage;
  /** Since when, without a break. */
  since: string;
}
