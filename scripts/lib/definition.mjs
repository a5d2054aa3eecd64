import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../wiki/paths.mjs';
import { checkDefinition, filesLike, SOURCE } from './definition-check.mjs';

/**
 * @typedef {import( './definition-check.mjs' ).Definition} Definition
 * @typedef {import( './definition-check.mjs' ).Gadget} Gadget
 * @typedef {import( '../wiki/pages.mjs' ).Page} Page
 * @typedef {'default' | 'opt-in'} Mode on for everybody, or only for users who switch it on
 */

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
 * @param {Gadget} gadget
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
 * @param {Definition} definition
 * @param {Mode} mode
 * @param {string} [current] the page as it is
 * @return {string}
 */
export function definitionText( { section, gadgets }, mode, current = '' ) {
	const lines = current.trimEnd().split( '\n' );
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
 * The pages of the gadgets in the order to write them: what others load comes before what loads it.
 * MediaWiki:Gadgets-definition, which has to come last, is not among them.
 *
 * @param {Definition} definition
 * @return {Page[]}
 */
export function gadgetPages( { gadgets, pages } ) {
	const ofGadgets = gadgets.flatMap( ( { name, description, files } ) => [
		...Object.entries( files ).map( ( [ title, file ] ) => ( {
			title: `MediaWiki:Gadget-${ title }`,
			file,
			contentModel: contentModelOf( title )
		} ) ),
		{ title: `MediaWiki:Gadget-${ name }`, text: description, contentModel: 'wikitext' }
	] );
	const others = pages.flatMap( ( page ) => 'file' in page && page.title.includes( '*' ) ?
		filesLike( page.file ).map( ( name ) => ( { ...page, title: page.title.replace( '*', name ), file: page.file.replace( '*', name ) } ) ) :
		[ page ] );
	return [ ...others, ...ofGadgets ];
}

/**
 * The gadget as a user script.
 *
 * @param {Definition} definition
 * @param {string} user
 * @return {Page}
 */
export function userScriptPage( { userScript }, user ) {
	return { title: `User:${ user }/programExplorer.js`, file: userScript, contentModel: 'javascript' };
}

/**
 * What a wiki that understood the definition as it is meant answers to `list=gadgets&gaprop=metadata`.
 *
 * @param {Gadget} gadget
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

/**
 * @param {string} title
 * @return {string}
 */
function contentModelOf( title ) {
	if ( title.endsWith( '.json' ) ) {
		return 'json';
	}
	return title.endsWith( '.css' ) ? 'css' : 'javascript';
}
