import { FRAGMENT, MOST_LETTERS, RESERVED_KEYS, UNSAFE } from '../../src/app/url';
import { SORTS } from '../../src/explore/query';
import { LTR_SCRIPTS, RTL_LANGUAGES, RTL_SCRIPTS } from '../../src/messages/direction';
import { FALLBACK_LANGUAGE, messagesPage } from '../../src/messages/message-texts';
import { GROUP_ATTRIBUTE, HEADING_ATTRIBUTE, HOST_CLASS } from '../../src/page/hosts';
import { CONFIGURATION } from '../../src/page/load';
import { MY_LANGUAGE } from '../../src/page/page-urls';
import { HOST_DATA, PROGRAM_ATTRIBUTE, STATIC_CLASS, STATUS_ATTRIBUTE } from '../../src/page/static-markup';
import { DEFAULT_FACETS, MOST } from '../../src/overview/coverage';
import { MOST_TEXT_UNITS } from '../../src/programs/cut-text';
import { FIRST_YEAR, LAST_YEAR } from '../../src/programs/dates';
import { MOST_INCLUDES } from '../../src/programs/include';
import { MOST_LEVELS } from '../../src/programs/levels';
import { DIRECTION_MARKS, MOST_TITLE_BYTES, MOST_UNITS, REFUSED_SCHEMES, TITLE_SPACES } from '../../src/programs/links';
import { VERSION } from '../../src/programs/migrate';
import { MOST_DATES } from '../../src/programs/read-dates';
import { RESERVED_VOCABULARIES } from '../../src/programs/read-page';
import { BUILT_IN, NEED, NOT_STATED, OFFER_TERMS, OFFERS } from '../../src/programs/facets';
import { ID, LANGUAGE } from '../../src/programs/patterns';
import { STATUSES } from '../../src/programs/status';
import type { Definition } from './definition-check';
import { characterPatterns, lengthAndPattern } from './lua-patterns';
import type { LuaValue } from './lua-value';

function categoryOf( name: string, { pages }: Definition ): string {
	const page = pages.find( ( one ) => 'file' in one && one.file === `gadget-definition/${ name }` );
	if ( !page ) {
		throw new Error( `No page of gadget-definition/gadgets.json has the file gadget-definition/${ name }.` );
	}
	return page.title.replace( /^Category:/, '' );
}

/** The parts of a language code that the pattern names: the first, and each that follows a hyphen. */
function languageParts(): { readonly first: LuaValue; readonly other: LuaValue } {
	const [ , first = '', other = '' ] = /^\^(\S+)\(\?:-(\S+)\)\*\$$/.exec( LANGUAGE.source ) ?? [];
	return { first: lengthAndPattern( first ), other: lengthAndPattern( other ) };
}

export const luaConstants = ( languages: readonly string[], definition: Definition ) => ( {
	version: VERSION,
	id: lengthAndPattern( ID.source.slice( 1, -1 ) ),
	language: languageParts(),
	statuses: STATUSES,
	builtInFacets: BUILT_IN,
	need: NEED,
	offers: OFFERS,
	offerTerms: OFFER_TERMS,
	defaultFacets: DEFAULT_FACETS,
	mostRows: MOST.rows,
	mostColumns: MOST.columns,
	reservedVocabularies: new Set( RESERVED_VOCABULARIES ),
	notStated: NOT_STATED,
	mostIncludes: MOST_INCLUDES,
	mostLevels: MOST_LEVELS,
	mostTextUnits: MOST_TEXT_UNITS,
	firstYear: FIRST_YEAR,
	lastYear: LAST_YEAR,
	mostDates: MOST_DATES,
	mostUnits: MOST_UNITS,
	mostTitleBytes: MOST_TITLE_BYTES,
	refusedSchemes: new Set( REFUSED_SCHEMES ),
	directionMarks: characterPatterns( DIRECTION_MARKS ),
	titleSpaces: characterPatterns( TITLE_SPACES ),
	myLanguage: MY_LANGUAGE,
	// What JavaScript's \s means beyond ASCII
	spaces: characterPatterns( /[^\0-\x7f\S]/ ),
	fragment: FRAGMENT,
	reservedKeys: new Set( RESERVED_KEYS ),
	encodedCharacters: characterPatterns( UNSAFE ),
	mostLetters: MOST_LETTERS,
	sorts: new Set( SORTS ),
	languages,
	fallbackLanguage: FALLBACK_LANGUAGE,
	rtlLanguages: RTL_LANGUAGES,
	rtlScripts: new Set( RTL_SCRIPTS ),
	ltrScripts: new Set( LTR_SCRIPTS ),
	// Pages of the wiki; $1 is the code of a language
	messagesPage: messagesPage( '$1' ),
	configurationPage: CONFIGURATION,
	category: categoryOf( 'category.wikitext', definition ),
	errorCategory: categoryOf( 'error-category.wikitext', definition ),
	hostClass: HOST_CLASS,
	hostData: Object.fromEntries( HOST_DATA.map( ( name ) => [ name, `data-${ name.replace( /[A-Z]/g, ( letter ) => `-${ letter.toLowerCase() }` ) }` ] ) ),
	headingAttribute: HEADING_ATTRIBUTE,
	staticClass: STATIC_CLASS,
	groupAttribute: GROUP_ATTRIBUTE,
	programAttribute: PROGRAM_ATTRIBUTE,
	statusAttribute: STATUS_ATTRIBUTE
} as const );
