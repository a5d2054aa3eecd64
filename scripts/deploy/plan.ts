import type { PageToWrite, Release } from './release';
import type { Stored } from './stored';
import type { Mode } from '../build/definition';
import { definedLines, DEFINITION_PAGE, definitionLine, definitionText, modeOf } from '../build/definition';
import { commitIn } from './summary';

/** what is to be done with one page */
export interface Step {
	title: string;
	contentModel: string;
	/** what it will hold */
	text: string;
	/** where that comes from, for people */
	from: string;
	/** `kept`: it may differ, and is left alone */
	action: 'create' | 'update' | 'same' | 'kept';
	before: Stored | undefined;
	/** whether somebody else changed it since our last deployment */
	byHand: boolean;
	/** why it cannot be written, and the fix */
	obstacle: string | undefined;
}

export interface Plan {
	/** in the order to take them */
	steps: Step[];
	mode: Mode;
	/** titles of pages that another version needed */
	unused: string[];
}

/** what the last deployment left on the wiki */
export interface Remembered {
	version: string | undefined;
	/** title → hash */
	pages: ReadonlyMap<string, string>;
	/** gadget → line */
	definition: ReadonlyMap<string, string>;
}

/** @return those that write something */
export function stepsToWrite( steps: readonly Step[] ): Step[] {
	return steps.filter( ( { action } ) => action === 'create' || action === 'update' );
}

/**
 * Reads what the last deployment wrote down.
 *
 * @param text of the manifest's page
 * @return of nothing, if there is none or it cannot be read
 */
export function remember( text: string | undefined ): Remembered {
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
 * @param stored the pages of the release, and MediaWiki:Gadgets-definition
 * @param options.mode what the wiki has, if it is not said
 * @param options.firstMode for a wiki that has no line of the gadget yet
 */
export function makePlan( release: Release, stored: ReadonlyMap<string, Stored>, { mode, firstMode = 'opt-in' }: { mode?: Mode | undefined; firstMode?: Mode; } = {} ): Plan {
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

/** What has to be written to take the gadget out of the list of gadgets, so that nobody loads it. */
export function makeRemoval( release: Release, stored: ReadonlyMap<string, Stored> ): Plan {
	const remembered = remember( stored.get( release.manifestPage )?.text );
	const former = [ ...release.gadgets.map( ( { name } ) => name ), ...remembered.definition.keys() ];
	const step = definitionStep( { ...release, gadgets: [] }, stored.get( DEFINITION_PAGE ), 'opt-in', { ...remembered, definition: new Map( former.map( ( name ) => [ name, '' ] ) ) } );
	return { steps: [ step ], mode: 'opt-in', unused: [] };
}

function stepOf( { title, contentModel, text, from, keep }: PageToWrite, before: Stored | undefined, remembered: Remembered ): Step {
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

/** Others' lines stay as they are, so only ours can have been changed by hand. */
function definitionStep( release: Pick<Release, 'section' | 'gadgets'>, before: Stored | undefined, mode: Mode, remembered: Remembered ): Step {
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
