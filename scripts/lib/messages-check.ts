// Our own check, because its problems name the place, the reason and the fix, as those of the data pages do.
import { Failure } from '../wiki/failure';
import { MESSAGES, NOTES, SOURCE_LANGUAGE, type MessageFile } from './messages';
import { categoriesOf, PLURAL, pluralProblems, pluralsIn, saysItsNumber, type Category, when } from './messages-plurals';

/** Text that a message must not have, with the reason and the fix. What a wiki replaces when it saves is found by survives-save.ts. */
const REFUSED: readonly ( readonly [ pattern: RegExp, reason: string ] )[] = [
	[ /[<>]|\[\[|\]\]|\[(?:https?:)?\/\/|'{2}/, 'messages are shown as text, so readers would see the tag or wiki markup. Write the words alone.' ],
	[ /&#?\w+;/, 'messages are shown as text, so readers would see the entity. Write the character itself.' ]
];

/** The letters a date needs in the formats of MediaWiki's `#time`, by key; all others are to be quoted. */
const DATE_FORMATS = new Map( [
	[ 'server-date-day', [ /[jd]/, /xg|[FMnm]/, /Y/ ] ],
	[ 'server-date-month', [ /xg|[FMnm]/, /Y/ ] ],
	[ 'server-date-year', [ /Y/ ] ]
] );

/**
 * The name of a button must contain its visible text, or people who control the browser by voice cannot press
 * it. The key of the name, the key of the visible text, and the parameter after the text on the button.
 */
const NAMES: readonly ( readonly [ name: string, visible: string, parameter: string ] )[] = [
	[ 'details-of', 'details', '' ],
	[ 'remove-filter', 'chip-facet', '$2' ],
	[ 'remove-search', 'search-chip', '$1' ]
];

/** Parts of the data page, by the key of the message that quotes them. */
const QUOTED = new Map( [ [ 'server-bad-version', '"version": 1' ] ] );

function parameterProblems( text: string, english: string, categories: Category[] ): string[] {
	const parametersOf = ( of: string ) => [ ...new Set( of.match( /\$\d/g ) ) ].sort();
	const problems = parametersOf( text ).filter( ( one ) => !english.includes( one ) )
		.map( ( one ) => `the English message has no ${ one }, so nothing would stand there. It has ${ parametersOf( english ).join( ', ' ) || 'no parameters' }: leave ${ one } out.` );
	const outside = text.replace( PLURAL, '' );
	for ( const parameter of parametersOf( english ).filter( ( one ) => !outside.includes( one ) ) ) {
		// The best of the plurals it stands in, and the forms of that one which lack it.
		const lacking = pluralsIn( text ).filter( ( plural ) => plural.text.includes( parameter ) )
			.map( ( plural ) => plural.forms.filter( ( form, at ) =>
				!form.includes( parameter ) && !( plural.number === parameter && saysItsNumber( plural, at, categories ) ) ) )
			.sort( ( a, b ) => a.length - b.length )[ 0 ];
		if ( !lacking ) {
			problems.push( `${ parameter } is missing, so readers would not learn what it stands for. Put it where it belongs, as in "${ english }".` );
		} else if ( lacking.length ) {
			problems.push( `the form "${ lacking[ 0 ] }" lacks ${ parameter }, although it serves for more than one number. Write ${ parameter } into it; only a form for a single number may say it in words.` );
		}
	}
	return problems;
}

function dateProblems( text: string, letters: readonly RegExp[] ): string[] {
	const bare = text.replace( /\\.|"[^"]*"/g, '' );
	const rest = letters.reduce( ( left, pattern ) => left.replace( pattern, '' ), bare );
	const letter = /[a-z]/i.exec( rest );
	return when( letter !== null || letters.some( ( pattern ) => !pattern.test( bare ) ),
		`"${ text }" is no format for this date${ letter ? `: "${ letter[ 0 ] }" would become something else` : '' }. Write it as "j F Y" and "F Y" are, with other letters in "quotation marks".` );
}

function textProblems( language: string, key: string, text: string, english: string, categories: Category[] ): string[] {
	if ( text.trim() === '' ) {
		return [ 'it is empty, and readers would see nothing. Leave the key out until there is a translation; another language stands in for it.' ];
	}
	const brace = /[{}|]/.exec( text.replace( PLURAL, '' ) )?.[ 0 ];
	const letters = DATE_FORMATS.get( key );
	const quoted = QUOTED.get( key ) ?? '';
	return [
		...REFUSED.flatMap( ( [ pattern, reason ] ) => when( pattern.test( text ), `"${ pattern.exec( text )?.[ 0 ] }" must not stand here: ${ reason }` ) ),
		...when( text !== text.trim(), 'it begins or ends with a space, which does not show everywhere. Take the space away.' ),
		...when( brace !== undefined, `"${ brace }" must not stand here: only a {{PLURAL:$1|…|…}} that is closed and has nothing else in braces is understood. Correct it.` ),
		...pluralsIn( text ).flatMap( ( plural ) => pluralProblems( language, plural, categories ) ),
		...parameterProblems( text, english, categories ),
		...letters ? dateProblems( text, letters ) : [],
		...when( !text.includes( quoted ), `it lacks ${ quoted }, which stands in the data page and is the same in every language. Put it in as it is.` )
	];
}

function nameProblems( language: string, file: MessageFile ): string[] {
	return NAMES.flatMap( ( [ key, visible, after ] ) => {
		const [ name, seen ] = [ file[ key ], file[ visible ] ];
		if ( typeof name !== 'string' || typeof seen !== 'string' ) {
			return [];
		}
		const [ within, wanted ] = [ name, seen ].map( ( text ) => text.toLocaleLowerCase( language ) );
		const isThere = within?.split( wanted ?? '' ).slice( 1 ).some( ( rest ) => rest.trimStart().startsWith( after ) );
		const whole = after ? `${ seen } ${ after }` : seen;
		return when( !isThere, `${ key }: it does not contain "${ whole }", which is what people see, so they could not press the button by saying it. Word ${ key } and ${ visible } alike.` );
	} );
}

function metadataProblems( file: MessageFile ): string[] {
	const authors = ( file[ '@metadata' ] as { authors?: unknown } | undefined )?.authors;
	const isNamed = Array.isArray( authors ) && authors.length > 0 && authors.every( ( one ) => typeof one === 'string' && one.trim() );
	return when( !isNamed, '@metadata: it does not say who translated. Add "@metadata": { "authors": [ "Your name" ] } at the top.' );
}

/** The problems of a translation, each with the file, the key, the reason and the fix. Messages may be missing. */
export function messageProblems( language: string, file: MessageFile, english: MessageFile ): string[] {
	const name = `${ MESSAGES }/${ language }.json`;
	let categories: Category[];
	try {
		categories = categoriesOf( language );
	} catch {
		return [ `${ name }: "${ language }" is no code of a language. Rename the file as MediaWiki names the language, such as pt-br.json.` ];
	}
	const keys = Object.keys( file ).filter( ( key ) => key !== '@metadata' );
	const at = keys.findIndex( ( key, index ) => key < ( keys[ index - 1 ] ?? '' ) );
	const problems = [
		...metadataProblems( file ),
		...when( at !== -1, `${ keys[ at ] }: it stands after "${ keys[ at - 1 ] }", and keys are sorted so that files can be compared. Move it up.` ),
		...keys.flatMap( ( key ) => {
			const [ text, original ] = [ file[ key ], english[ key ] ];
			const found = typeof original !== 'string' ? [ `there is no such message. Take it out, or correct the key by ${ SOURCE_LANGUAGE }.json.` ] :
				typeof text !== 'string' ? [ 'it is no text. Put the translation into quotation marks.' ] :
				textProblems( language, key, text, original, categories );
			return found.map( ( problem ) => `${ key }: ${ problem }` );
		} ),
		...nameProblems( language, file )
	];
	return problems.map( ( problem ) => `${ name }, ${ problem }` );
}

export function checkMessages( files: ReadonlyMap<string, MessageFile> ): void {
	const english = files.get( SOURCE_LANGUAGE ) ?? {};
	const problems = [ ...files ].filter( ( [ language ] ) => language !== SOURCE_LANGUAGE && language !== NOTES )
		.flatMap( ( [ language, file ] ) => messageProblems( language, file, english ) );
	if ( problems.length > 0 ) {
		throw new Failure( 'Translations are wrong. Correct them there:', ...problems.map( ( problem ) => `  ${ problem }` ) );
	}
}
