/** The plural categories in the order of CLDR. Banana files list the plural forms in this order. */
const CATEGORIES = [ 'zero', 'one', 'two', 'few', 'many', 'other' ] as const;

/** Chooses the plural form for a number. */
export type ChoosePlural = ( forms: readonly string[], count: number ) => string;

/**
 * Makes the choice of plural forms as banana files need it: one form for each category that the
 * language has. If there are fewer forms, the last one is for all other categories.
 *
 * @see https://www.mediawiki.org/wiki/Localisation#Plural
 */
export function createPlural( language: string ): ChoosePlural {
	// Safari has `PluralRules` since 13. Without them, the first form is for 1, the last one for all other numbers.
	const rules = 'PluralRules' in Intl ? new Intl.PluralRules( language ) : null;
	const ownCategories = rules ? rules.resolvedOptions().pluralCategories : [];
	const categories = CATEGORIES.filter( ( category ) => ownCategories.includes( category ) );
	return ( forms, count ) => {
		const last = forms.length - 1;
		const position = rules ? categories.indexOf( rules.select( count ) ) : count === 1 ? 0 : last;
		return forms[ Math.min( position, last ) ] as string;
	};
}
