/*
 * The explorer as readers get it: the built gadget runs in a page that has of `mw` only what the gadget calls. All else
 * is its own code: it finds the host, requests the pages from the API, reads the answer and mounts the explorer.
 */
import { numberIn, query, typeInto, type Contender } from '../browser/contender';
import { termId } from '../data/data-page';
import { forEachGroup, GROUPS, type GroupKey } from '../data/groups';
import { AUDIENCES, CAPACITIES, FORMATS, LANGUAGES, RECOMMENDATIONS, REGIONS, STATUSES } from '../data/words';

const VALUES: Readonly<Record<GroupKey, readonly string[]>> = {
	status: STATUSES, capacities: CAPACITIES, format: FORMATS, audience: AUDIENCES, regions: REGIONS,
	languages: LANGUAGES.map( ( [ name ] ) => name ), recommendations: RECOMMENDATIONS
};
const PREFIX = 'program-explorer-1';
const facetOf = new Map( GROUPS.map( ( { key, facet } ) => [ key, facet ] ) );

let markReady: () => void;
const ready = new Promise<void>( ( resolve ) => {
	markReady = resolve;
} );
let more: Promise<unknown> = Promise.resolve();

/** Loads the file of a module on demand, as ResourceLoader does: by a script element. */
function loadModule( gadget: string ): Promise<( name: string ) => unknown> {
	const loading = new Promise<( name: string ) => unknown>( ( resolve, reject ) => {
		const script = document.createElement( 'script' );
		script.src = `${ gadget }.js`;
		script.onload = () => resolve( () => ( window as unknown as { modules: Record<string, unknown> } ).modules[ gadget ] );
		script.onerror = reject;
		document.head.append( script );
	} );
	more = loading;
	return loading;
}

const configuration: Readonly<Record<string, unknown>> = {
	wgAction: 'view', wgDiffNewId: false, wgPageName: 'Programs', wgUserLanguage: 'en', wgContentLanguage: 'en', wgPageContentLanguage: 'en', wgArticlePath: '/wiki/$1'
};
const hooks: Readonly<Record<string, object>> = {
	'wikipage.content': { add: ( listener: () => void ) => listener(), remove: () => undefined },
	'programExplorer.ready': { fire: () => markReady() }
};
Object.assign( window, {
	mw: {
		config: { get: ( name: string ) => configuration[ name ] },
		user: { isNamed: () => false },
		Title: { newFromText: ( text: string ) => ( { getPrefixedText: () => text } ) },
		util: {
			wikiScript: () => new URLSearchParams( location.search ).get( 'answer' ),
			getUrl: ( title: string ) => `/wiki/${ title }`,
			addCSS: () => undefined
		},
		hook: ( name: string ) => hooks[ name ],
		loader: { getState: () => 'registered', using: loadModule },
		log: { warn: ( ...details: unknown[] ) => console.error( ...details ) }
	}
} );

// The gadget reads the whole answer as a text and then parses it: the moment between the two is what all contenders mark.
Response.prototype.text = async function () {
	const text = new TextDecoder().decode( await this.arrayBuffer() );
	performance.mark( 'data' );
	return text;
};

const boxOf = ( key: GroupKey, value: string ): HTMLInputElement | null =>
	document.getElementById( `${ PREFIX }:${ facetOf.get( key ) }:${ termId( key, value ) }` ) as HTMLInputElement | null;

/** Unfolds a facet, and shows all of its values if this one is not among the first. */
function reveal( key: GroupKey, value: string ): void {
	const button = query( `[aria-labelledby="${ PREFIX }:${ facetOf.get( key ) }::label"] button` );
	if ( button.getAttribute( 'aria-expanded' ) === 'false' ) {
		button.click();
	}
	if ( !boxOf( key, value ) ) {
		button.closest( 'fieldset' )?.querySelector<HTMLButtonElement>( '.program-explorer__all-terms' )?.click();
	}
}

const contender: Contender = {
	ready,
	complete: async () => {
		await more;
		// The explorer uses the module in a later microtask, and prepares the search after half a second.
		await new Promise( ( resolve ) => setTimeout( resolve, 600 ) );
	},
	reveal,
	toggle: ( key, value ) => boxOf( key, value )?.click(),
	type: ( text ) => typeInto( query( '.program-explorer__app input[type="search"]' ), text ),
	count: () => numberIn( query( '.program-explorer__count' ).textContent ),
	counts: () => forEachGroup( ( key ) => Object.fromEntries( VALUES[ key ].flatMap( ( value ) => {
		reveal( key, value );
		const row = boxOf( key, value )?.closest( '.program-explorer__term' );
		return row ? [ [ value, numberIn( query( '.program-explorer__number', row ).textContent ) ] ] : [];
	} ) ) ),
	titles: () => Array.from( document.querySelectorAll( '.program-explorer__title' ), ( title ) => title.textContent.trim() )
};
window.contender = contender;
