import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { jsonErrorPosition } from '../../src/programs/json-error';
import type { ProgramList } from '../../src/programs/model';
import { parsePrograms } from '../../src/programs/parse';
import { optionsFor } from '../../src/programs/parse-options';
import { describePath, type Problem } from '../../src/programs/problems';
import type { DataSource } from './data-source';

interface PlacedProblem extends Pick<Problem, 'severity' | 'reason' | 'fix'> {
	name: string;
	/** Counted from 1, as the column. */
	line: number;
	column: number;
	place: string;
	alike?: { count: number; first: Pick<PlacedProblem, 'line' | 'column'>[] } | undefined;
	/** The title of an included page that is missing. */
	missing?: string | undefined;
}

/** Problems with the name of a field, not with its value. */
const ABOUT_NAMES = [ 'unknown-field', 'not-included', 'reserved-id' ];

/** Takes fields that are in one object twice out of a tree, except the last, which counts. JSON.parse does not report them. */
function takeDoubled( node: Node | undefined ): Node[] {
	const { type, children = [] } = node ?? {};
	const last = new Map( children.map( ( field ) => [ field.children?.[ 0 ]?.value as unknown, field ] ) );
	const doubled = type === 'object' ? children.filter( ( field ) => last.get( field.children?.[ 0 ]?.value ) !== field ) : [];
	doubled.forEach( ( field ) => children.splice( children.indexOf( field ), 1 ) );
	return [ ...doubled, ...children.flatMap( takeDoubled ) ];
}

/** The node at a path, or the last node before the path ends. */
function nodeAt( root: Node, path: readonly ( string | number )[] ): Node {
	const found = path.map( ( _, at ) => findNodeAtLocation( root, path.slice( 0, at + 1 ) ) );
	return found.findLast( ( node ) => node !== undefined ) ?? root;
}

/** The doubled fields of a page, and a function that finds the position of any other problem in it. */
function readPositions( withMark: string ) {
	// Editors show no column for a byte order mark.
	const text = withMark.replace( /^\uFEFF/, '' );
	const root = parseTree( text, [], { disallowComments: true } );
	const lineStarts = [ 0, ...Array.from( text.matchAll( /\n/g ), ( { index } ) => index + 1 ) ];
	const toPosition = ( { offset }: Pick<Node, 'offset'> ) => {
		const line = lineStarts.findLastIndex( ( start ) => start <= offset );
		return { line: line + 1, column: offset - ( lineStarts[ line ] ?? 0 ) + 1 };
	};
	const doubled = takeDoubled( root ).map( ( field ) => ( {
		...toPosition( field ), severity: 'error' as const, place: '',
		reason: `The field "${ String( field.children?.[ 0 ]?.value ) }" stands here twice; the last one counts.`,
		fix: 'Remove one of them.'
	} ) );
	const positionOf = ( path: Problem[ 'path' ], code: string ) => {
		const node = root && nodeAt( root, code === 'unknown-version' ? [ ...path, 'version' ] : path );
		const named = ABOUT_NAMES.includes( code ) && node?.parent?.type === 'property' ? node.parent : node;
		return code === 'unreadable-json' && jsonErrorPosition( text ) || toPosition( named ?? { offset: 0 } );
	};
	return { doubled, positionOf };
}

/** The problems of a data page and of the pages it includes, by page, line and column; of the same kind at most `mostAlike`. */
export function findProblems( { page, included, kind }: Pick<DataSource, 'page' | 'included' | 'kind'>, language: string, mostAlike?: number ): { list: ProgramList | null; problems: PlacedProblem[] } {
	const { list, problems } = parsePrograms( page.text, optionsFor( { contentLanguage: language } ), included, mostAlike );
	const pages = [ page, ...included ].map( ( { name, text } ) => ( { name, ...readPositions( text ) } ) );
	const toPlaced = ( { path, severity, code, params: [ value ], program, reason, fix, alike }: Problem ): PlacedProblem & { order: number } => {
		const isIncluded = path[ 0 ] === 'include' && ( path.length > 2 || code === 'unreadable-json' || code === 'unknown-version' );
		const order = isIncluded ? included.findIndex( ( { index } ) => index === path[ 1 ] ) + 1 : 0;
		const inside = order > 0 ? path.slice( 2 ) : path;
		const { name, positionOf } = pages[ order ] as typeof pages[ 0 ];
		const placed = { order, name, ...positionOf( inside, code ), severity, place: describePath( inside, program ), reason, fix, alike: alike && { count: alike.count, first: alike.first.map( toPlaced ) } };
		return code !== 'missing-include' ? placed : { ...placed, missing: value, ...kind === 'wiki' ? {} : {
			severity: 'warning',
			reason: `The included page "${ value }" is not beside this file, so its programs are not checked.`,
			fix: 'Save it here, under the last part of its title.'
		} };
	};
	const doubledFields = pages.flatMap( ( { name, doubled }, order ) => doubled.map( ( each ) => ( { order, name, ...each } ) ) );
	return {
		list,
		problems: [ ...problems.map( toPlaced ), ...doubledFields ].sort( ( a, b ) => a.order - b.order || a.line - b.line || a.column - b.column )
	};
}

export function describeProblem( { name, line, column, severity, place, reason, fix, alike }: PlacedProblem ): string {
	const others = alike ? `\n    ${ alike.count } more of this kind, first at ${ alike.first.map( ( other ) => `${ other.line }:${ other.column }` ).join( ', ' ) }; --all lists them` : '';
	return `${ name }:${ line }:${ column }: ${ severity }${ place && `: ${ place }` }\n    ${ reason }\n    ${ fix }${ others }`;
}
