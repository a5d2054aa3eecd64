import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../wiki/paths';
import { checkDefinition, type Definition, type Gadget, SOURCE } from './definition-check';

export type Line = Pick<Gadget, 'name' | 'options' | 'files'>;

/** On for everybody, or only for users who switch it on. */
export type Mode = 'default' | 'opt-in';

export const DEFINITION_PAGE = 'MediaWiki:Gadgets-definition';

export function readDefinition(): Definition {
	return checkDefinition( readFileSync( resolve( ROOT, SOURCE ), 'utf8' ) );
}

export function definitionLine( { name, options, files }: Line, mode: Mode ): string {
	const parts = Object.entries( options ).map( ( [ key, value ] ) => value === true ? key : `${ key }=${ [ value ].flat().join( ',' ) }` );
	return `* ${ name }[${ [ 'ResourceLoader', ...isDefault( options, mode ) ? [ 'default' ] : [], ...parts ].join( '|' ) }]|${ Object.keys( files ).join( '|' ) }`;
}

/**
 * The text of MediaWiki:Gadgets-definition with our lines in it. All other lines stay as they are, but those
 * of the `former` gadgets that are no longer defined go.
 */
export function definitionText( { section, gadgets }: { readonly section: string; readonly gadgets: readonly Line[] }, mode: Mode, current = '', former: readonly string[] = [] ): string {
	const gone = former.filter( ( name ) => !gadgets.some( ( gadget ) => gadget.name === name ) );
	const own = new Map( gadgets.map( ( gadget ) => [ gadget.name, definitionLine( gadget, mode ) ] ) );
	const lines = current.trimEnd().split( '\n' ).filter( ( line ) => !gone.includes( gadgetName( line ) ?? '' ) )
		.map( ( line ) => own.get( gadgetName( line ) ?? '' ) ?? line );
	const added = [ ...own.values() ].filter( ( line ) => !lines.includes( line ) );
	let heading = lines.findIndex( ( line ) => line.startsWith( '==' ) && line.replace( /[=\s]/g, '' ) === section );
	if ( added.length > 0 && heading === -1 ) {
		heading = lines.push( `== ${ section } ==` ) - 1;
	}
	lines.splice( heading + 1, 0, ...added );
	return lines.join( '\n' ).trim();
}

/** Finds the lines of these gadgets in the text of MediaWiki:Gadgets-definition, by name. */
export function definedLines( text: string, names: readonly string[] ): Map<string, string> {
	return new Map( text.split( '\n' ).flatMap( ( line ) => {
		const name = gadgetName( line );
		return name !== undefined && names.includes( name ) ? [ [ name, line.trim() ] ] : [];
	} ) );
}

export function modeOf( line: string ): Mode {
	return /\[[^\]]*\|\s*default\s*(=[^\]|]*)?[|\]]/.test( line ) ? 'default' : 'opt-in';
}

/** MediaWiki answers with an empty list or false for an option that the line does not have. */
const LISTS = [ 'actions', 'categories', 'contentModels', 'namespaces', 'rights', 'skins' ] as const;
const FLAGS = [ 'hidden', 'package', 'supportsUrlLoad' ] as const;

/** The answer of `list=gadgets&gaprop=metadata` where the wiki reads the definition line as intended. */
export function expectedMetadata( { options, files }: Line, mode: Mode ): Record<'settings' | 'module', Record<string, unknown>> {
	const pages = Object.keys( files ).map( ( title ) => `MediaWiki:Gadget-${ title }` );
	return {
		settings: {
			default: isDefault( options, mode ),
			legacyscripts: false,
			...Object.fromEntries( LISTS.map( ( key ) => [ key, options[ key ] ?? [] ] ) ),
			...Object.fromEntries( FLAGS.map( ( key ) => [ key, options[ key ] ?? false ] ) )
		},
		module: {
			dependencies: options.dependencies ?? [],
			peers: options.peers ?? [],
			scripts: pages.filter( ( title ) => title.endsWith( '.js' ) ),
			styles: pages.filter( ( title ) => title.endsWith( '.css' ) )
		}
	};
}

/** A hidden gadget loads only when another asks for it. */
function isDefault( { hidden }: Gadget[ 'options' ], mode: Mode ): boolean {
	return mode === 'default' && !hidden;
}

/** The name in a line of MediaWiki:Gadgets-definition; undefined if it defines no gadget. */
function gadgetName( line: string ): string | undefined {
	return /^\*+ *([^[|]+?) *[[|]/.exec( line )?.[ 1 ];
}
