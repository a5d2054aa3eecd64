/** Shorter words have no other forms. */
const MIN_BASE = 3;
/** Words that look like a form of another word. */
const NO_FORMS = /^(?:news|evening|united)$/;
/** One vowel between consonants, so that the last consonant is doubled before "ing" and "ed". */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

function doubleLast( base: string ): string {
	return SHORT.test( base ) ? base + base.slice( -1 ) : base;
}

/** The words that a word may be a form of, whether they exist or not. */
function basesOf( word: string ): string[] {
	const bases = [ word ];
	const [ , stem = '', ending ] = /^([a-z]+?)(ies|ied|es|s|ing|ed|ship)$/.exec( word ) || [];
	if ( ending === 'ies' || ending === 'ied' ) {
		bases.push( `${ stem }y` );
	} else if ( ending === 'ing' || ending === 'ed' ) {
		bases.push( `${ stem }e`, SHORT.test( stem ) ? '' : stem, doubleLast( stem.slice( 0, -1 ) ) === stem ? stem.slice( 0, -1 ) : '' );
	} else if ( ending === 'ship' ) {
		bases.push( /[eo]r$/.test( stem ) ? stem : '' );
	} else if ( ending ) {
		bases.push( word.slice( 0, -1 ), stem );
	}
	return bases;
}

/** The forms of an English word that follow the rules, whether they exist or not. */
function inflect( base: string ): string[] {
	const doubled = doubleLast( base ).replace( /e$/, '' );
	const changed = base.replace( /([^aeiou])y$/, '$1i' );
	return [ base, `${ base }s`, `${ changed }es`, `${ doubled }ing`, `${ changed === base ? doubled : changed }ed`, /[eo]r$/.test( base ) ? `${ base }ship` : '' ];
}

/** The other forms of an English word, such as "policies" for "policy". Not all of them exist. */
export function formsOf( word: string ): string[] {
	if ( NO_FORMS.test( word ) || !/^[a-z]+$/.test( word ) ) {
		return [];
	}
	return basesOf( word ).filter( ( base ) => base.length >= MIN_BASE ).flatMap( inflect ).filter( Boolean );
}
