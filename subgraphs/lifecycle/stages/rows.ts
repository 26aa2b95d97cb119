import type { LifecycleStage } from '../generated.ts';

/** Where an enterprise stands in its life. */
export interface StageReached {
  creditCode: string;
  stage: LifecycleStage;
  /** Since when, without a break. */
  since: string;
}
