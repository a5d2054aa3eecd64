/** The facet of the teams that run a program. Its terms are their names. */
export const TEAM = 'team';

/** The facets that need no vocabulary. */
export const BUILT_IN = [ 'status', 'language', 'period', TEAM ] as const;

/** The facet of the needs. Its terms are the needs of the data page. */
export const NEED = 'need';

/** The facet of what a program offers, which follows from its fields. */
export const OFFERS = 'offers';
/** One can take part now; there is something to use. */
export const OFFER_TERMS = [ 'join', 'materials' ] as const;

/** The term for programs that have no term in a facet. No vocabulary can use it as an id. */
export const NOT_STATED = 'not-stated';
