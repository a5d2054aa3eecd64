import { definedLines, DEFINITION_PAGE, definitionLine, definitionText, modeOf } from '../lib/definition.mjs';
import { commitIn } from './summary.mjs';

/**
 * @typedef {import( './release.mjs' ).Release} Release
 * @typedef {import( './stored.mjs' ).Stored} Stored
 * @typedef {import( '../lib/definition.mjs' ).Mode} Mode
 *
 * @typedef {object} Step what is to be done with one page
 * @property {string} title
 * @property {string} contentModel
 * @property {string} text what it will hold
 * @property {string} from where that comes from, for people
 * @property {'create' | 'update' | 'same' | 'kept'} action `kept`: it may differ, and is left alone
 * @property {Stored | undefined} before
 * @property {boolean} byHand whether somebody else changed it since our last deployment
 * @property {string | undefined} obstacle why it cannot be written, and the fix
 *
 * @typedef {object} Plan
 * @property {Step[]} steps in the order to take them
 * @property {Mode} mode
 * @property {string[]} unused titles of pages that another version needed
 *
 * @typedef {object} Remembered what the last deployment left on the wiki
 * @property {string | undefined} version
 * @property {ReadonlyMap<string, string>} pages title → hash
 * @property {ReadonlyMap<string, string>} definition gadget → line
 */

/**
 * @param {readonly Step[]} steps
 * @return {Step[]} those that write something
 */
export function stepsToWrite( steps ) {
	return steps.filter( ( { action } ) => action === 'create' || action === 'update' );
}

/**
 * Reads what the last deployment wrote down.
 *
 * @param {string | undefined} text of the manifest's page
 * @return {Remembered} of nothing, if there is none or it cannot be read
 */
export function remember( text ) {
	try {
		const { version, pages, definition } = JSON.parse( text ?? '' );
		return { version, pages: new Map( Object.entries( pages ) ), definition: new Map( Object.entries( definition ) ) };
	} catch {
		return { version: undefined, pages: new Map(), definition: new Map() };
	}
}

/**
 * What has to be written to bring a wiki to a release.
 *
 * @param {Release} release
 * @param {ReadonlyMap<string, Stored>} stored the pages of the release, and MediaWiki:Gadgets-definition
 * @param {object} [options]
 * @param {Mode} [options.mode] what the wiki has, if it is not said
 * @param {Mode} [options.firstMode] for a wiki that has no line of the gadget yet
 * @return {Plan}
 */
export function makePlan( release, stored, { mode, firstMode = 'opt-in' } = {} ) {
	const remembered = remember( stored.get( release.manifestPage )?.text );
	const steps = release.pages.map( ( page ) => stepOf( page, stored.get( page.title ), remembered ) );
	if ( release.gadgets.length === 0 ) {
		return { steps, mode: 'opt-in', unused: [] };
	}
	const unused = [ ...remembered.pages.keys() ].filter( ( title ) => !release.pages.some( ( page ) => page.title === title ) );
	const before = stored.get( DEFINITION_PAGE );
	const lines = definedLines( before?.text ?? '', release.gadgets.map( ( { name } ) => name ) );
	// The last gadget is the one that readers switch on.
	const main = lines.get( release.gadgets.at( -1 )?.name ?? '' );
	const chosen = mode ?? ( main === undefined ? firstMode : modeOf( main ) );
	return { steps: [ ...steps, definitionStep( release, before, chosen, remembered ) ], mode: chosen, unused };
}

/**
 * What has to be written to take the gadget out of the list of gadgets, so that nobody loads it.
 *
 * @param {Release} release
 * @param {ReadonlyMap<string, Stored>} stored
 * @return {Plan}
 */
export function makeRemoval( release, stored ) {
	const remembered = remember( stored.get( release.manifestPage )?.text );
	const former = [ ...release.gadgets.map( ( { name } ) => name ), ...remembered.definition.keys() ];
	const step = definitionStep( { ...release, gadgets: [] }, stored.get( DEFINITION_PAGE ), 'opt-in', { ...remembered, definition: new Map( former.map( ( name ) => [ name, '' ] ) ) } );
	return { steps: [ step ], mode: 'opt-in', unused: [] };
}

/**
 * @param {import( './release.mjs' ).PageToWrite} page
 * @param {Stored | undefined} before
 * @param {Remembered} remembered
 * @return {Step}
 */
function stepOf( { title, contentModel, text, from, keep }, before, remembered ) {
	const step = { title, contentModel, text, from, before, byHand: false, obstacle: undefined };
	if ( !before ) {
		return { ...step, action: 'create' };
	}
	if ( keep ) {
		return { ...step, action: 'kept' };
	}
	if ( before.contentModel !== contentModel ) {
		return { ...step, action: 'update', obstacle: `it is of the content model "${ before.contentModel }" and has to be "${ contentModel }": change it with Special:ChangeContentModel, or delete the page` };
	}
	const isOurs = remembered.pages.get( title ) === before.sha1 || commitIn( before.comment ) !== undefined;
	return before.text === text ? { ...step, action: 'same' } : { ...step, action: 'update', byHand: !isOurs };
}

/**
 * Others' lines stay as they are, so only ours can have been changed by hand.
 *
 * @param {Pick<Release, 'section' | 'gadgets'>} release
 * @param {Stored | undefined} before
 * @param {Mode} mode
 * @param {Remembered} remembered
 * @return {Step}
 */
function definitionStep( release, before, mode, remembered ) {
	const text = definitionText( release, mode, before?.text, [ ...remembered.definition.keys() ] );
	const lines = definedLines( before?.text ?? '', release.gadgets.map( ( { name } ) => name ) );
	const byHand = release.gadgets.some( ( gadget ) => {
		const line = lines.get( gadget.name );
		// Whether it is on for everybody is the wiki's to say.
		const known = [ remembered.definition.get( gadget.name ), definitionLine( gadget, 'opt-in' ) ];
		return line !== undefined && !known.includes( line.replace( /\|\s*default\s*(?=[|\]])/, '' ) );
	} );
	return {
		title: DEFINITION_PAGE, contentModel: 'wikitext', text, from: 'gadget-definition/gadgets.json', before, byHand, obstacle: undefined,
		action: !before ? 'create' : before.text === text ? 'same' : 'update'
	};
}
