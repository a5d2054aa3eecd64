/** Words that look like a form of another word. */
const NO_FORMS = /^(?:news|evening|united)$/;
/** One vowel between consonants: the last consonant is doubled before "ing" and "ed". */
const SHORT = /^[^aeiou]*[aeiou]([^aeiouwxy])$/;

/** A word and its forms in English, as the rules make them. Some do not exist. */
function inflect( base: string ): string[] {
	const stem = base.replace( SHORT, '$&$1' ).replace( /e$/, '' );
	const changed = base.replace( /([^aeiou])y$/, '$1i' );
	return [ base, `${ base }s`, `${ changed }es`, `${ stem }ing`, `${ changed === base ? stem : changed }ed`, base.replace( /[eo]r$/, '$&ship' ) ];
}

/** An English word with its forms, and those of the words that it may be a form of: "policy" for "policies", "mentor" for "mentorship". */
export function formsOf( word: string ): string[] {
	const forms = [ word ];
	if ( !NO_FORMS.test( word ) && /^[a-z]{4,}$/.test( word ) ) {
		for ( let length = word.length; length > 2 && length > word.length - 5; length-- ) {
			for ( const ending of [ '', 'e', 'y' ] ) {
				const inflected = inflect( word.slice( 0, length ) + ending );
				forms.push( ...inflected.includes( word ) ? inflected : [] );
			}
		}
	}
	return forms;
}
