import { parseJsonObject } from '../../src/programs/json-object';
import { definedLines, DEFINITION_PAGE, definitionLine, definitionText, type Mode, modeOf } from '../build/definition';
import type { Stored } from '../lib/wiki-api';
import type { PageToWrite, Release } from './release';

export interface Step extends Omit<PageToWrite, 'keep'> {
	/** A page that is `kept` may differ, and is left alone. */
	readonly action: 'create' | 'update' | 'same' | 'kept';
	readonly before: Stored | undefined;
	/** Its text is of no release of ours, so a user wrote it. */
	readonly byHand: boolean;
	/** The reason why it cannot be written, and the fix. */
	readonly obstacle: string | undefined;
}

export interface Plan {
	readonly steps: readonly Step[];
	readonly mode: Mode;
	/** The titles of our pages on the wiki that are no longer needed. */
	readonly unused: readonly string[];
}

/** What the last deployment left on the wiki: the hashes of pages by title, and definition lines by gadget. */
export type Installed = Readonly<Record<'pages' | 'definition', ReadonlyMap<string, string>>>;

export function stepsToWrite( steps: readonly Step[] ): Step[] {
	return steps.filter( ( { action } ) => action === 'create' || action === 'update' );
}

/** Our gadgets and pages have such names. A manifest that somebody changed may list others, which are not ours to touch. */
const OUR_GADGET = /^programExplorer(-|$)/;
const OUR_TITLE = /program ?explorer/i;

/** Reads the manifest on the wiki; one that is missing or broken counts as empty. */
export function readInstalled( text = '' ): Installed {
	const { pages, definition } = parseJsonObject( text );
	const toMap = ( part: unknown, isOurs: RegExp ): Map<string, string> => new Map( Object.entries( Object( part ) as Record<string, string> ).filter( ( [ name ] ) => isOurs.test( name ) ) );
	return { pages: toMap( pages, OUR_TITLE ), definition: toMap( definition, OUR_GADGET ) };
}

interface PlanOptions {
	readonly mode?: Mode | undefined;
	/** For a wiki without the gadget. */
	readonly firstMode?: Mode;
	/** The hashes of all texts that our releases have, from the first on. */
	readonly released?: ReadonlySet<string>;
}

/** The steps that bring a wiki to a release. `stored` has its pages and MediaWiki:Gadgets-definition. Without `mode` the wiki keeps its own. */
export function makePlan( release: Release, stored: ReadonlyMap<string, Stored>, { mode, firstMode = 'opt-in', released = new Set() }: PlanOptions = {} ): Plan {
	const installed = readInstalled( stored.get( release.manifestPage )?.text );
	const steps = release.pages.map( ( page ) => pageStep( page, stored.get( page.title ), ( sha1 ) => installed.pages.get( page.title ) === sha1 || released.has( sha1 ) ) );
	// The last gadget is the one that readers switch on.
	const main = release.gadgets.at( -1 )?.name;
	if ( main === undefined ) {
		return { steps, mode: 'opt-in', unused: [] };
	}
	const before = stored.get( DEFINITION_PAGE );
	const line = definedLines( before?.text ?? '', [ main ] ).get( main );
	const chosen = mode ?? ( line === undefined ? firstMode : modeOf( line ) );
	return {
		steps: [ ...steps, definitionStep( release, before, chosen, installed ) ],
		mode: chosen,
		unused: [ ...installed.pages.keys() ].filter( ( title ) => !release.pages.some( ( page ) => page.title === title ) )
	};
}

/** The step that takes the gadget out of the list of gadgets, so that it is no longer loaded. */
export function makeRemoval( release: Release, stored: ReadonlyMap<string, Stored> ): Plan {
	const { pages, definition } = readInstalled( stored.get( release.manifestPage )?.text );
	const ours = new Map( [ ...release.gadgets.map( ( { name } ) => name ), ...definition.keys() ].map( ( name ) => [ name, '' ] ) );
	const step = definitionStep( { ...release, gadgets: [] }, stored.get( DEFINITION_PAGE ), 'opt-in', { pages, definition: ours } );
	const titles = [ ...release.pages.map( ( { title } ) => title ), release.manifestPage, ...pages.keys() ];
	return { steps: [ step ], mode: 'opt-in', unused: [ ...new Set( titles ) ].filter( ( title ) => OUR_TITLE.test( title ) && ( stored.has( title ) || pages.has( title ) ) ) };
}

function pageStep( { keep, ...page }: PageToWrite, before: Stored | undefined, isOurs: ( sha1: string ) => boolean ): Step {
	const step = { ...page, before, byHand: false, obstacle: undefined };
	if ( !before ) {
		return { ...step, action: 'create' };
	}
	if ( keep ) {
		return { ...step, action: 'kept' };
	}
	if ( before.contentModel !== page.contentModel ) {
		return { ...step, action: 'update', obstacle: `it is of the content model "${ before.contentModel }" and has to be "${ page.contentModel }": change it with Special:ChangeContentModel, or delete the page` };
	}
	return before.text === page.text ? { ...step, action: 'same' } : { ...step, action: 'update', byHand: !isOurs( before.sha1 ) };
}

/** The lines of other gadgets stay as they are, so only ours can count as changed by hand. */
function definitionStep( release: Pick<Release, 'section' | 'gadgets'>, before: Stored | undefined, mode: Mode, installed: Installed ): Step {
	const text = definitionText( release, mode, before?.text, [ ...installed.definition.keys() ] );
	const lines = definedLines( before?.text ?? '', release.gadgets.map( ( { name } ) => name ) );
	const byHand = release.gadgets.some( ( gadget ) => {
		// The wiki decides on "default", so a change of it does not count.
		const line = lines.get( gadget.name )?.replace( /\|\s*default\s*(?=[|\]])/, '' );
		return line !== undefined && line !== installed.definition.get( gadget.name ) && line !== definitionLine( gadget, 'opt-in' );
	} );
	return {
		title: DEFINITION_PAGE, contentModel: 'wikitext', text, from: 'gadget-definition/gadgets.json', before, byHand, obstacle: undefined,
		action: !before ? 'create' : before.text === text ? 'same' : 'update'
	};
}
