import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../wiki/paths.mjs';
import { checkDefinition, SOURCE } from './definition-check.mjs';

/**
 * @typedef {import( './definition-check.mjs' ).Definition} Definition
 * @typedef {import( './definition-check.mjs' ).Gadget} Gadget
 * @typedef {Pick<Gadget, 'name' | 'options' | 'files'>} Line what a definition line is made from
 * @typedef {'default' | 'opt-in'} Mode on for everybody, or only for users who switch it on
 */

/** The page with the lines of all gadgets of a wiki. */
export const DEFINITION_PAGE = 'MediaWiki:Gadgets-definition';

/**
 * Reads `gadget-definition/gadgets.json`.
 *
 * @return {Definition}
 * @throws {import( '../wiki/failure.mjs' ).Failure} naming each place that is wrong, why, and what is right
 */
export function readDefinition() {
	return checkDefinition( readFileSync( resolve( ROOT, SOURCE ), 'utf8' ) );
}

/**
 * The line of a gadget in MediaWiki:Gadgets-definition.
 *
 * @param {Line} gadget
 * @param {Mode} mode
 * @return {string}
 */
export function definitionLine( { name, options, files }, mode ) {
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
 * @param {{ section: string, gadgets: readonly Line[] }} definition
 * @param {Mode} mode
 * @param {string} [current] the page as it is
 * @param {readonly string[]} [former] names of gadgets whose lines have to go, unless they are defined
 * @return {string}
 */
export function definitionText( { section, gadgets }, mode, current = '', former = [] ) {
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
 * @param {string} text of MediaWiki:Gadgets-definition
 * @param {readonly string[]} names
 * @return {Map<string, string>} name → line, without those that have none
 */
export function definedLines( text, names ) {
	return new Map( text.split( '\n' ).flatMap( ( line ) => {
		const name = gadgetName( line );
		return name !== undefined && names.includes( name ) ? [ [ name, line.trim() ] ] : [];
	} ) );
}

/**
 * @param {string} line of a gadget
 * @return {Mode} what it says
 */
export function modeOf( line ) {
	return /\[[^\]]*\|\s*default\s*(=[^\]|]*)?[|\]]/.test( line ) ? 'default' : 'opt-in';
}

/**
 * What a wiki that understood the definition as it is meant answers to `list=gadgets&gaprop=metadata`.
 *
 * @param {Line} gadget
 * @param {Mode} mode
 * @return {{ settings: Record<string, unknown>, module: Record<string, unknown> }}
 */
export function expectedMetadata( { options, files }, mode ) {
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

/**
 * @param {{ options: Gadget['options'] }} gadget a hidden one loads only when another asks for it
 * @param {Mode} mode
 * @return {boolean}
 */
function isDefault( { options }, mode ) {
	return mode === 'default' && !options.hidden;
}

/**
 * @param {string} line of MediaWiki:Gadgets-definition
 * @return {string | undefined} undefined if it defines no gadget
 */
function gadgetName( line ) {
	return /^\*+ *([^[|]+?) *[[|]/.exec( line )?.[ 1 ];
}
