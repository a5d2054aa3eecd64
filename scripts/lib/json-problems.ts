import { type Node, parseTree } from 'jsonc-parser';
import { jsonErrorPosition } from '../../src/programs/json-error';
import type { ProgramList } from '../../src/programs/model';
import { parsePrograms } from '../../src/programs/parse';
import { describePath, type Problem } from '../../src/programs/problems';

export interface Source {
	/** The name of the page, before line and column. */
	name: string;
	text: string;
}

export interface PlacedProblem {
	/** The name of the page. */
	name: string;
	/** Counted from 1, as the column. */
	line: number;
	column: number;
	severity: 'error' | 'warning';
	code: string;
	/** The most important part of the data in question. */
	value: string;
	/** The path in words. */
	place: string;
	reason: string;
	fix: string;
}

/** Problems with the name of a field, not with its value. */
const ABOUT_NAMES = [ 'unknown-field', 'not-included', 'reserved-id' ];

interface Position {
	line: number;
	column: number;
}

interface Positions {
	root: Node | undefined;
	toPosition: ( index: number ) => Position;
	find: ( path: readonly ( string | number )[], ofName: boolean ) => Position;
}

/** Finds lines and columns in a text. */
function createPositions( source: Source ): Positions {
	// Editors show no column for a byte order mark.
	const text = source.text.replace( /^\uFEFF/, '' );
	const root = parseTree( text, [], { disallowComments: true } );
	const lineStarts = [ 0, ...Array.from( text.matchAll( /\n/g ), ( { index } ) => index + 1 ) ];
	const toPosition = ( index: number ): Position => {
		const line = lineStarts.findLastIndex( ( start ) => start <= index );
		return { line: line + 1, column: index - ( lineStarts[ line ] ?? 0 ) + 1 };
	};
	return {
		root,
		toPosition,
		find( path: readonly ( string | number )[], ofName: boolean ) {
			const node = root && nodeAt( root, path );
			return toPosition( node ? ( ofName && node.parent?.type === 'property' ? node.parent : node ).offset : 0 );
		}
	};
}

/** The node at a path, or the last node before the path ends. Of fields with one name, the last one counts. */
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

/** Fields that are in one object twice, without the last of each name. JSON.parse does not report them. */
function doubledFields( node: Node | undefined, found: Node[] = [] ): Node[] {
	if ( node?.type === 'object' ) {
		const last = new Map( node.children?.map( ( field ) => [ field.children?.[ 0 ]?.value, field ] ) );
		found.push( ...node.children?.filter( ( field ) => last.get( field.children?.[ 0 ]?.value ) !== field ) ?? [] );
	}
	node?.children?.forEach( ( child ) => doubledFields( child, found ) );
	return found;
}

/**
 * Every problem of a data page and of the pages it includes, by page, line and column.
 *
 * @param included with their index in `include`
 * @param language the language of plain strings
 */
export function findProblems( page: Source, included: readonly ( Source & { title: string; index: number } )[], language: string, day: string ): { list: ProgramList | null; problems: PlacedProblem[] } {
	const { list, problems } = parsePrograms( page.text, { today: day, language }, included, Infinity );
	const sources = [ page, ...included ].map( ( source ) => ( { source, places: createPositions( source ) } ) );

	const toPlaced = ( { path, severity, code, params, program, reason, fix }: Problem ): PlacedProblem & { order: number } => {
		const at = path[ 0 ] === 'include' && ( path.length > 2 || code === 'unreadable-json' || code === 'unknown-version' ) ?
			included.findIndex( ( { index } ) => index === path[ 1 ] ) : -1;
		const inside = at === -1 ? path : path.slice( 2 );
		const { source, places } = sources[ at + 1 ] as typeof sources[ 0 ];
		const broken = code === 'unreadable-json' && jsonErrorPosition( source.text.replace( /^\uFEFF/, '' ) );
		const { line, column } = broken || places.find( code === 'unknown-version' ? [ ...inside, 'version' ] : inside, ABOUT_NAMES.includes( code ) );
		return { order: at + 1, name: source.name, line, column, severity, code, value: params[ 0 ] ?? '', place: describePath( inside, program ), reason, fix };
	};
	const doubled = sources.flatMap( ( { source, places }, order ) => doubledFields( places.root ).map( ( field ) => ( {
		order, name: source.name, ...places.toPosition( field.offset ), severity: 'error' as const, code: 'doubled-field', value: '', place: '',
		reason: `The field "${ String( field.children?.[ 0 ]?.value ) }" stands here twice; the last one counts.`,
		fix: 'Remove one of them.'
	} ) ) );
	return {
		list,
		problems: [ ...problems.map( toPlaced ), ...doubled ].sort( ( a, b ) => a.order - b.order || a.line - b.line || a.column - b.column )
	};
}
