import type { Definition, Gadget } from './definition-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../wiki/paths';
import { checkDefinition, SOURCE } from './definition-check';

/** what a definition line is made from */
export type Line = Pick<Gadget, 'name' | 'options' | 'files'>;

/** on for everybody, or only for users who switch it on */
export type Mode = 'default' | 'opt-in';

/** The page with the lines of all gadgets of a wiki. */
export const DEFINITION_PAGE = 'MediaWiki:Gadgets-definition';

/**
 * Reads `gadget-definition/gadgets.json`.
 *
 * @throws {Failure} naming each place that is wrong, why, and what is right
 */
export function readDefinition(): Definition {
	return checkDefinition( readFileSync( resolve( ROOT, SOURCE ), 'utf8' ) );
}

/** The line of a gadget in MediaWiki:Gadgets-definition. */
export function definitionLine( { name, options, files }: Line, mode: Mode ): string {
	const parts = Object.entries( options ).map(
		( [ key, value ] ) => value === true ? key : `${ key }=${ [ value ].flat().join( ',' ) }`
	);
	if ( isDefault( { options }, mode ) ) {
		parts.unshift( 'default' );
	}
	return `* ${ name }[${ [ 'ResourceLoader', ...parts ].join( '|' ) }]|${ Object.keys( files ).join( '|' ) }`;
}

/**
 * The text of MediaWiki:Gadgets-definition with our lines in it and everything else as it was.
 *
 * @param current the page as it is
 * @param former names of gadgets whose lines have to go, unless they are defined
 */
export function definitionText( { section, gadgets }: { section: string; gadgets: readonly Line[]; }, mode: Mode, current: string = '', former: readonly string[] = [] ): string {
	const gone = former.filter( ( name ) => !gadgets.some( ( gadget ) => gadget.name === name ) );
	const lines = current.trimEnd().split( '\n' ).filter( ( line ) => !gone.includes( gadgetName( line ) ?? '' ) );
	const added = [];
	for ( const gadget of gadgets ) {
		const line = definitionLine( gadget, mode );
		const index = lines.findIndex( ( old ) => gadgetName( old ) === gadget.name );
		if ( index === -1 ) {
			added.push( line );
		} else {
			lines[ index ] = line;
		}
	}
	let heading = lines.findIndex( ( line ) => line.startsWith( '==' ) && line.replace( /[=\s]/g, '' ) === section );
	if ( added.length > 0 && heading === -1 ) {
		heading = lines.push( `== ${ section } ==` ) - 1;
	}
	lines.splice( heading + 1, 0, ...added );
	return lines.join( '\n' ).trim();
}

/**
 * The lines of some gadgets as they stand on the page.
 *
 * @param text of MediaWiki:Gadgets-definition
 * @return name → line, without those that have none
 */
export function definedLines( text: string, names: readonly string[] ): Map<string, string> {
	return new Map( text.split( '\n' ).flatMap( ( line ) => {
		const name = gadgetName( line );
		return name !== undefined && names.includes( name ) ? [ [ name, line.trim() ] ] : [];
	} ) );
}

/**
 * @param line of a gadget
 * @return what it says
 */
export function modeOf( line: string ): Mode {
	return /\[[^\]]*\|\s*default\s*(=[^\]|]*)?[|\]]/.test( line ) ? 'default' : 'opt-in';
}

/** What a wiki that understood the definition as it is meant answers to `list=gadgets&gaprop=metadata`. */
export function expectedMetadata( { options, files }: Line, mode: Mode ): { settings: Record<string, unknown>; module: Record<string, unknown>; } {
	const pages = Object.keys( files ).map( ( title ) => `MediaWiki:Gadget-${ title }` );
	return {
		settings: {
			actions: options.actions ?? [],
			categories: options.categories ?? [],
			contentModels: options.contentModels ?? [],
			default: isDefault( { options }, mode ),
			hidden: options.hidden ?? false,
			legacyscripts: false,
			namespaces: options.namespaces ?? [],
			package: options.package ?? false,
			rights: options.rights ?? [],
			skins: options.skins ?? [],
			supportsUrlLoad: options.supportsUrlLoad ?? false
		},
		module: {
			dependencies: options.dependencies ?? [],
			peers: options.peers ?? [],
			scripts: pages.filter( ( title ) => title.endsWith( '.js' ) ),
			styles: pages.filter( ( title ) => title.endsWith( '.css' ) )
		}
	};
}

/** @param gadget a hidden one loads only when another asks for it */
function isDefault( { options }: { options: Gadget[ 'options' ]; }, mode: Mode ): boolean {
	return mode === 'default' && !options.hidden;
}

/**
 * @param line of MediaWiki:Gadgets-definition
 * @return undefined if it defines no gadget
 */
function gadgetName( line: string ): string | undefined {
	return /^\*+ *([^[|]+?) *[[|]/.exec( line )?.[ 1 ];
}
