/**
 * Says which modules understand each other. Browsers keep what they have loaded for minutes, and a page
 * that was opened before a release may ask for a module after it; that one is refused.
 */
export const PROTOCOL = 1;

/** The hash of what they promise each other. Its test says what to do when that changes. */
export const PROMISES = 'd9cecf7e5a41dc3c';
