/*
 * The explorer as readers get it: the built gadget runs in a page that has of `mw` only what the gadget calls. All else
 * is its own code: it finds the host, requests the pages from the API, reads the answer and mounts the explorer.
 */
import { writeMyList } from '../../../src/app/my-list';
import { numberIn, query, typeInto, type Contender } from '../browser/contender';
import { termId } from '../data/data-page';
import { forEachGroup, GROUPS, type GroupKey } from '../data/groups';
import { AUDIENCES, CAPACITIES, FORMATS, LANGUAGES, RECOMMENDATIONS, REGIONS, STATUSES } from '../data/words';

const VALUES: Readonly<Record<GroupKey, readonly string[]>> = {
	status: STATUSES, capacities: CAPACITIES, format: FORMATS, audience: AUDIENCES, regions: REGIONS,
	languages: LANGUAGES.map( ( [ name ] ) => name ), recommendations: RECOMMENDATIONS
};
const PREFIX = 'program-explorer-1';
const SEARCH_BOX = '.program-explorer__app input[type="search"]';
const facetOf = new Map( GROUPS.map( ( { key, facet } ) => [ key, facet ] ) );

let markReady: () => void;
const ready = new Promise<void>( ( resolve ) => {
	markReady = resolve;
} );
/** The modules on demand that are loaded or loading. */
const modules: Promise<unknown>[] = [];

/** Loads the file of a module on demand, as ResourceLoader does: by a script element. */
function loadModule( gadget: string ): Promise<( name: string ) => unknown> {
	const loading = new Promise<( name: string ) => unknown>( ( resolve, reject ) => {
		const script = document.createElement( 'script' );
		script.src = `${ gadget }.js`;
		script.onload = () => resolve( () => ( window as unknown as { modules: Record<string, unknown> } ).modules[ gadget ] );
		script.onerror = reject;
		document.head.append( script );
	} );
	modules.push( loading );
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

/** What is there when a view is drawn, and what a reader does in it most: the element to click, in turn. */
const VIEWS: Readonly<Record<string, readonly [ drawn: string, used: string ]>> = {
	list: [ '.program-explorer__card', '.program-explorer__details-button' ],
	table: [ '.program-explorer__tr', '.program-explorer__sort-column' ],
	coverage: [ '.program-explorer__coverage tbody tr', '.program-explorer__swap' ],
	timeline: [ '.program-explorer__run', '.program-explorer__details-button' ],
	compare: [ '.program-explorer__comparison', '.program-explorer__differences input' ]
};

/** In ms. A view that is not drawn then is not drawn at all. */
const LONGEST = 30_000;
/** For the comparison: the programs that the reader keeps. */
const KEPT = [ 1, 2, 3, 4 ].map( ( number ) => `program-${ number }` );

function partsOf( view: string ): readonly [ drawn: string, used: string ] {
	const parts = VIEWS[ view ];
	if ( !parts ) {
		throw new Error( `The benchmark does not know the view ${ view }.` );
	}
	return parts;
}

const contender: Contender = {
	ready,
	complete: async () => {
		// Readers go to the box before they type.
		query( SEARCH_BOX ).focus();
		await Promise.all( modules );
		// The explorer uses a module in a later microtask, and prepares the search after half a second.
		await new Promise( ( resolve ) => setTimeout( resolve, 600 ) );
	},
	reveal,
	toggle: ( key, value ) => boxOf( key, value )?.click(),
	type: ( text ) => typeInto( query( SEARCH_BOX ), text ),
	count: () => numberIn( query( '.program-explorer__count' ).textContent ),
	counts: () => forEachGroup( ( key ) => Object.fromEntries( VALUES[ key ].flatMap( ( value ) => {
		reveal( key, value );
		const row = boxOf( key, value )?.closest( '.program-explorer__term' );
		return row ? [ [ value, numberIn( query( '.program-explorer__number', row ).textContent ) ] ] : [];
	} ) ) ),
	showView: ( view ) => {
		writeMyList( KEPT );
		const [ drawn ] = partsOf( view );
		query( `.program-explorer__view input[value="${ view }"]` ).click();
		return new Promise( ( resolve, reject ) => {
			setTimeout( () => reject( new Error( `The view ${ view } is not drawn.` ) ), LONGEST );
			const check = (): void => {
				if ( document.querySelector( drawn ) ) {
					observer.disconnect();
					resolve();
				}
			};
			// Called at the end of the task that draws.
			const observer = new MutationObserver( check );
			observer.observe( document.body, { childList: true, subtree: true } );
			check();
		} );
	},
	useView: ( view, turn ) => {
		const elements = document.querySelectorAll<HTMLElement>( partsOf( view )[ 1 ] );
		// What is opened is closed again, and sorted in both directions.
		elements[ ( turn >> 1 ) % elements.length ]?.click();
	},
	titles: () => Array.from( document.querySelectorAll( '.program-explorer__title' ), ( title ) => title.textContent.trim() )
};
window.contender = contender;
