export const UNRECORDED: readonly string[] = [];
