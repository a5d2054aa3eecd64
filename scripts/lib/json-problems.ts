import { parsePrograms } from '../../src/programs/parse';
import { describePath } from '../../src/programs/problems';
import { jsonErrorPosition } from '../../src/programs/json-error';
import type { Node } from 'jsonc-parser';
import type { Problem } from '../../src/programs/problems';
import type { ProgramList } from '../../src/programs/model';
import { parseTree } from 'jsonc-parser';

/** a page's JSON */
export interface Source {
	/** what stands before line and column */
	name: string;
	text: string;
}

export interface PlacedProblem {
	/** of the source */
	name: string;
	/** from 1 */
	line: number;
	/** from 1 */
	column: number;
	severity: 'error' | 'warning';
	code: string;
	/** what it is mostly about */
	value: string;
	/** in words */
	place: string;
	reason: string;
	fix: string;
}

/** These are about the name of a field, not about what it holds. */
const ABOUT_NAMES = [ 'unknown-field', 'not-included', 'reserved-id' ];

/** A text in which places can be found. */
function createPlaces( source: Source ) {
	// Editors show no column for a byte order mark.
	const text = source.text.replace( /^\uFEFF/, '' );
	const root = parseTree( text, [], { disallowComments: true } );
	const starts = [ 0 ];
	for ( let at = text.indexOf( '\n' ); at !== -1; at = text.indexOf( '\n', at + 1 ) ) {
		starts.push( at + 1 );
	}
	const toPlace = ( index: number ) => {
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
		find( path: readonly ( string | number )[], ofName: boolean ) {
			const node = root && nodeAt( root, path );
			return toPlace( node ? ( ofName && node.parent?.type === 'property' ? node.parent : node ).offset : 0 );
		}
	};
}

/** @return as deep as the path leads; of fields with one name the last, which is the one that counts */
function nodeAt( root: Node, path: readonly ( string | number )[] ): Node {
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
 * @return all but the last of each name
 */
function doubledFields( node: Node | undefined, found: Node[] = [] ): Node[] {
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
 * @param included with their places in `include`
 * @param language of plain strings
 * @param day 'YYYY-MM-DD'
 * @return the problems by page, line and column
 */
export async function findProblems( page: Source, included: readonly ( Source & { title: string; index: number; } )[], language: string, day: string ): Promise<{ list: ProgramList | null; problems: PlacedProblem[]; }> {
	const { list, problems } = parsePrograms( page.text, { today: day, language }, included, Infinity );
	const sources = [ page, ...included ].map( ( source ) => ( { source, places: createPlaces( source ) } ) );

	const toPlaced = ( { path, severity, code, params, program, reason, fix }: Problem ) => {
		const at = path[ 0 ] === 'include' && ( path.length > 2 || code === 'unreadable-json' || code === 'unknown-version' ) ?
			included.findIndex( ( { index } ) => index === path[ 1 ] ) : -1;
		const inside = at === -1 ? path : path.slice( 2 );
		const { source, places } = ( sources[ at + 1 ] as typeof sources[ 0 ] );
		const broken = code === 'unreadable-json' && jsonErrorPosition( source.text.replace( /^\uFEFF/, '' ) );
		const { line, column } = broken || places.find( code === 'unknown-version' ? [ ...inside, 'version' ] : inside, ABOUT_NAMES.includes( code ) );
		return { order: at + 1, name: source.name, line, column, severity, code, value: params[ 0 ] ?? '', place: describePath( inside, program ), reason, fix };
	};
	const doubled = sources.flatMap( ( { source, places }, order ) => doubledFields( places.root ).map( ( field ) => ( {
		order, name: source.name, ...places.toPlace( field.offset ), severity: ( 'error' as const ), code: 'doubled-field', value: '', place: '',
		reason: `The field "${ field.children?.[ 0 ]?.value }" stands here twice; the last one counts.`,
		fix: 'Remove one of them.'
	} ) ) );
	return {
		list,
		problems: [ ...problems.map( toPlaced ), ...doubled ].sort( ( a, b ) => a.order - b.order || a.line - b.line || a.column - b.column )
	};
}
