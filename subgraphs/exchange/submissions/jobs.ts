/** Submits records to the platform above, and takes what it returns. */
import type { Job } from '#shared/case/jobs.ts';
import { followingJobs } from './follow.ts';
import { sendMessages } from './send.ts';
import type { SendingOptions } from './send.ts';

/** The work of each turn; without options as it runs in a process. */
export const submitting = (options: SendingOptions = {}): readonly Job[] => [
  ...followingJobs,
  { name: 'submissions and returns', run: context => sendMessages(context, options) },
];

export const submissionJobs: readonly Job[] = submitting();
