/** How the description of a field says who sees it, where not everybody does (docs/decisions/0031). */
const WHO =
  'everybody|everyone|anybody|anyone|nobody|officers?|the enterprise|the public|auditors?|callers?|banks?|others';
const SAYS_WHO = new RegExp(`\\b(for|to|but)\\b[^.]*\\b(${WHO})\\b|\\bmay\\s+(see|read)\\b|\\bthe\\s+public\\b`, 'i');

/** Whether a description says who sees something: the contract test holds it where the public does not. */
export const saysWhoSees = (description: string): boolean => SAYS_WHO.test(description);

/** More ways in which a description says that not everybody sees something. */
const FOR_SOME = /\b[Ff]or (?:its |services|who |those )/;

/**
 * Whether a description keeps something from somebody. Where its words leave it open, it counts as kept: it can still
 * be shared under conditions, and its reading leaves a receipt.
 */
export const isKeptFromSome = (description: string): boolean => saysWhoSees(description) || FOR_SOME.test(description);
