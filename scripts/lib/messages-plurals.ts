export interface Plural {
	text: string;
	forms: string[];
	number: string;
}

/** A plural category of a language, and its numbers from 0 to 200. */
export interface Category {
	name: string;
	numbers: number[];
}

/** CLDR's order of the categories, in which banana files list the forms. */
const CATEGORIES = [ 'zero', 'one', 'two', 'few', 'many', 'other' ];
/** Nouns never look the same in these as in the ones after them. */
const APART = [ 'one', 'few' ];
const COUNTED = 200;

export const PLURAL = /\{\{PLURAL:(\$\d)\|([^{}]*)\}\}/g;

/** The plural categories of a language in the order of the forms; none for a language that Intl does not know. */
export function categoriesOf( language: string ): Category[] {
	// For a language it does not know, Intl would take the rules of this machine's.
	if ( !Intl.PluralRules.supportedLocalesOf( language ).length ) {
		return [];
	}
	const rules = new Intl.PluralRules( language );
	const its = rules.resolvedOptions().pluralCategories;
	const counted = Array.from( { length: COUNTED + 1 }, ( _, number ) => number );
	return CATEGORIES.filter( ( name ) => its.some( ( one ) => one === name ) )
		.map( ( name ) => ( { name, numbers: counted.filter( ( number ) => rules.select( number ) === name ) } ) );
}

/** The least number of forms that a plural needs. The last form serves for all categories after it. */
function leastForms( categories: Category[] ): number {
	const apart = categories.map( ( { name, numbers } ) => APART.includes( name ) && numbers.length > 0 );
	return apart.lastIndexOf( true ) + 2;
}

/** The categories with examples, for translators: `one (1, 21, 31 …), few (2, 3, 4 …), other`. */
function listed( categories: Category[] ): string {
	return categories.map( ( { name, numbers } ) => numbers.length ?
		`${ name } (${ numbers.slice( 0, 3 ).join( ', ' ) }${ numbers.length > 3 ? ' …' : '' })` :
		name ).join( ', ' );
}

export function pluralsIn( text: string ): Plural[] {
	return Array.from( text.matchAll( PLURAL ), ( [ whole, number = '', forms = '' ] ) => ( { text: whole, number, forms: forms.split( '|' ) } ) );
}

/** Whether a form serves for a single number, so that it may have the number in words. */
export function saysItsNumber( { forms }: Plural, at: number, categories: Category[] ): boolean {
	const served = at === forms.length - 1 ? categories.slice( at ) : categories.slice( at, at + 1 );
	return served.reduce( ( sum, { numbers } ) => sum + numbers.length, 0 ) === 1;
}

export function when( isWrong: boolean, problem: string ): string[] {
	return isWrong ? [ problem ] : [];
}

export function pluralProblems( language: string, { text, forms }: Plural, categories: Category[] ): string[] {
	const least = leastForms( categories );
	return [
		...when( forms.some( ( form ) => form.trim() === '' ), `"${ text }" has an empty form, which would leave a hole. Write every form out.` ),
		...when( forms.some( ( form ) => /^\s*\d+\s*=/.test( form ) ),
			`"${ text }" has a form for a single number, which readers would see as it stands. Leave it out: the forms are ${ listed( categories ) }.` ),
		...when( categories.length > 0 && forms.length > categories.length,
			`"${ text }" has ${ forms.length } forms, but ${ language } tells only ${ categories.length } apart, so the last ones would never be seen. Write ${ listed( categories ) }, in this order.` ),
		...when( forms.length < least,
			`"${ text }" has too few forms (${ forms.length }): the last one serves for all that follow, and in ${ language } those differ. Write ${ least } at least, in this order: ${ listed( categories ) }; or do without PLURAL.` )
	];
}
