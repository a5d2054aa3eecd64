import { parseTree } from 'jsonc-parser';
import { importSource } from './import-source.mjs';

/** @typedef {import( 'jsonc-parser' ).Node} Node */
/** @typedef {import( '../../src/programs/problems' ).Problem} Problem */

/**
 * @typedef {object} Source a page's JSON
 * @property {string} name what stands before line and column
 * @property {string} text
 */

/**
 * @typedef {object} PlacedProblem
 * @property {string} name of the source
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {'error' | 'warning'} severity
 * @property {string} code
 * @property {string} value what it is mostly about
 * @property {string} place in words
 * @property {string} reason
 * @property {string} fix
 */

/** These are about the name of a field, not about what it holds. */
const ABOUT_NAMES = [ 'unknown-field', 'not-included', 'reserved-id' ];

/**
 * A text in which places can be found.
 *
 * @param {Source} source
 */
function createPlaces( source ) {
	// Editors show no column for a byte order mark.
	const text = source.text.replace( /^\uFEFF/, '' );
	const root = parseTree( text, [], { disallowComments: true } );
	const starts = [ 0 ];
	for ( let at = text.indexOf( '\n' ); at !== -1; at = text.indexOf( '\n', at + 1 ) ) {
		starts.push( at + 1 );
	}
	/** @param {number} index */
	const toPlace = ( index ) => {
		let low = 0;
		for ( let high = starts.length; high - low > 1; ) {
			const middle = ( low + high ) >> 1;
			( starts[ middle ] ?? 0 ) <= index ? low = middle : high = middle;
		}
		return { line: low + 1, column: index - ( starts[ low ] ?? 0 ) + 1 };
	};
	return {
		root,
		toPlace,
		/**
		 * @param {readonly ( string | number )[]} path
		 * @param {boolean} ofName
		 */
		find( path, ofName ) {
			const node = root && nodeAt( root, path );
			return toPlace( node ? ( ofName && node.parent?.type === 'property' ? node.parent : node ).offset : 0 );
		}
	};
}

/**
 * @param {Node} root
 * @param {readonly ( string | number )[]} path
 * @return {Node} as deep as the path leads; of fields with one name the last, which is the one that counts
 */
function nodeAt( root, path ) {
	let node = root;
	for ( const step of path ) {
		const next = typeof step === 'number' ?
			node.type === 'array' && node.children?.[ step ] :
			node.type === 'object' && node.children?.filter( ( { children } ) => children?.[ 0 ]?.value === step ).pop()?.children?.[ 1 ];
		if ( !next ) {
			break;
		}
		node = next;
	}
	return node;
}

/**
 * Fields that stand twice in one object, which JSON.parse does not tell.
 *
 * @param {Node | undefined} node
 * @param {Node[]} found
 * @return {Node[]} all but the last of each name
 */
function doubledFields( node, found = [] ) {
	if ( node?.type === 'object' ) {
		const last = new Map( node.children?.map( ( field ) => [ field.children?.[ 0 ]?.value, field ] ) );
		found.push( ...node.children?.filter( ( field ) => last.get( field.children?.[ 0 ]?.value ) !== field ) ?? [] );
	}
	node?.children?.forEach( ( child ) => doubledFields( child, found ) );
	return found;
}

/**
 * Names every problem of a data page and of the pages it includes.
 *
 * @param {Source} page
 * @param {readonly ( Source & { title: string, index: number } )[]} included with their places in `include`
 * @param {string} language of plain strings
 * @param {string} day 'YYYY-MM-DD'
 * @return {Promise<{ list: import( '../../src/programs/program' ).ProgramList | null, problems: PlacedProblem[] }>}
 * the problems by page, line and column
 */
export async function findProblems( page, included, language, day ) {
	const { parsePrograms } = await importSource( 'src/programs/parse.ts' );
	const { describePath } = await importSource( 'src/programs/problems.ts' );
	const { placeOf } = await importSource( 'src/programs/json.ts' );
	/** @type {{ list: import( '../../src/programs/program' ).ProgramList | null, problems: Problem[] }} */
	const { list, problems } = parsePrograms( page.text, { today: day, language }, included, Infinity );
	const sources = [ page, ...included ].map( ( source ) => ( { source, places: createPlaces( source ) } ) );

	/** @param {Problem} problem */
	const toPlaced = ( { path, severity, code, params, program, reason, fix } ) => {
		const at = path[ 0 ] === 'include' && ( path.length > 2 || code === 'unreadable-json' || code === 'unknown-version' ) ?
			included.findIndex( ( { index } ) => index === path[ 1 ] ) : -1;
		const inside = at === -1 ? path : path.slice( 2 );
		const { source, places } = /** @type {typeof sources[ 0 ]} */ ( sources[ at + 1 ] );
		const broken = code === 'unreadable-json' && placeOf( source.text.replace( /^\uFEFF/, '' ) );
		const { line, column } = broken || places.find( code === 'unknown-version' ? [ ...inside, 'version' ] : inside, ABOUT_NAMES.includes( code ) );
		return { order: at + 1, name: source.name, line, column, severity, code, value: params[ 0 ] ?? '', place: describePath( inside, program ), reason, fix };
	};
	const doubled = sources.flatMap( ( { source, places }, order ) => doubledFields( places.root ).map( ( field ) => ( {
		order, name: source.name, ...places.toPlace( field.offset ), severity: /** @type {const} */ ( 'error' ), code: 'doubled-field', value: '', place: '',
		reason: `The field "${ field.children?.[ 0 ]?.value }" stands here twice; the last one counts.`,
		fix: 'Remove one of them.'
	} ) ) );
	return {
		list,
		problems: [ ...problems.map( toPlaced ), ...doubled ].sort( ( a, b ) => a.order - b.order || a.line - b.line || a.column - b.column )
	};
}
