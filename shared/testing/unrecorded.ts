/**
 * Declared types of change that no test was seen to record, as `<department> <type>`: nobody has judged whether their
 * sentences have all that they say. A test that records one takes it off; none is put on (recorded.ts).
 */
export const UNRECORDED: readonly string[] = [
  'legal-services FinePaymentNotReported',
  'legal-services BrokenCommitmentNotReported',
  'legal-services PenaltyNotReported',
  'market-access BrokenPromiseNotReported',
  'project-approval BrokenPromiseNotReported',
  'project-approval LicenceNotReported',
];
