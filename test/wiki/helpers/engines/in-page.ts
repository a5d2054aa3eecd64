import { all, nameOf } from '../../../unit/helpers/roles';

/** An element's role and name; a name between slashes is a pattern. Without a name, all with the role. */
export type Step = readonly [ role: string, name?: string ];

/** Errors that were thrown in the page, and errors and warnings that the explorer wrote to the console. */
const errors: string[] = [];
// MediaWiki tells a new subscriber what has happened before, too.
mw.trackSubscribe( 'global.error', ( _, data ) => errors.push( String( ( data as { readonly errorMessage?: unknown } ).errorMessage ) ) );
mw.trackSubscribe( 'resourceloader.exception', ( _, data ) => errors.push( String( ( data as { readonly exception?: unknown } ).exception ) ) );
addEventListener( 'unhandledrejection', ( { reason } ) => errors.push( String( reason ) ) );
for ( const method of [ 'error', 'warn' ] as const ) {
	const write = console[ method ].bind( console );
	console[ method ] = ( ...values ) => {
		errors.push( ...values.map( String ).filter( ( text ) => text.includes( '[programExplorer]' ) ) );
		write( ...values );
	};
}

function isVisible( element: Element ): boolean {
	return element.getClientRects().length > 0 && getComputedStyle( element ).visibility === 'visible';
}

function matches( name: string, wanted: string ): boolean {
	const [ , pattern ] = /^\/(.*)\/$/.exec( wanted ) ?? [];
	return pattern === undefined ? name === wanted : new RegExp( pattern ).test( name );
}

/** The visible elements at the end of a path, each step of which is within the one before, and the first one in the first explorer. */
function findAll( ...path: Step[] ): HTMLElement[] {
	const explorer = document.querySelector( '.program-explorer[data-state]' );
	return path.reduce<readonly ParentNode[]>( ( around, [ role, wanted = '/./' ] ) => around.flatMap(
		( within ) => all( role, within ).filter( ( element ) => isVisible( element ) && matches( nameOf( element ), wanted ) )
	), explorer ? [ explorer ] : [] ) as HTMLElement[];
}

function find( ...path: Step[] ): HTMLElement {
	const found = findAll( ...path );
	if ( found.length !== 1 || !found[ 0 ] ) {
		throw new Error( `${ found.length } times: ${ JSON.stringify( path ) }` );
	}
	return found[ 0 ];
}

/** Where the element was that was to be clicked. */
let lastPlace = '';

/** The same for a click: throws while the element moves, as when the skin is still loading, and where something covers it. */
function findToClick( ...path: Step[] ): HTMLElement {
	const element = find( ...path );
	const { top, bottom } = element.getBoundingClientRect();
	// WebKit's driver does not click what lies at the edge of the window.
	if ( top < 0 || bottom > innerHeight ) {
		element.scrollIntoView( { block: 'center' } );
	}
	const { left, top: y, width, height } = element.getBoundingClientRect();
	const place = [ left, y, width, height ].join();
	const isStill = place === lastPlace;
	lastPlace = place;
	const over = document.elementFromPoint( left + width / 2, y + height / 2 );
	if ( !isStill || !element.contains( over ) ) {
		throw new Error( `${ JSON.stringify( path ) } ${ isStill ? `is under ${ over?.outerHTML.slice( 0, 100 ) }` : 'moves' }` );
	}
	return element;
}

/** From 0, black, to 1, white; null for what is transparent. */
function brightnessOf( colour: string ): number | null {
	const [ red = 0, green = 0, blue = 0, alpha = 1 ] = ( colour.match( /[\d.]+/g ) ?? [] ).map( Number );
	return colour && alpha ? ( red + green + blue ) / 765 : null;
}

/** What the tests of all engines can ask in the page. */
const reader = {
	find,
	findToClick,
	errors: () => errors,
	focus: ( ...path: Step[] ) => find( ...path ).focus(),
	focused: () => document.activeElement === document.body ? 'the page' : nameOf( document.activeElement ?? document.body ),
	hasFocus: ( ...path: Step[] ) => find( ...path ).contains( document.activeElement ),
	names: ( ...path: Step[] ) => findAll( ...path ).map( nameOf ),
	attribute: ( attribute: string, ...path: Step[] ) => find( ...path ).getAttribute( attribute ),
	isChecked: ( ...path: Step[] ) => ( find( ...path ) as HTMLInputElement ).checked,
	left: ( ...path: Step[] ) => find( ...path ).getBoundingClientRect().left,
	top: ( ...path: Step[] ) => find( ...path ).getBoundingClientRect().top,
	/** Scrolls until the element is 100 px below the top of the window. */
	scrollTo: ( ...path: Step[] ) => scrollTo( 0, find( ...path ).getBoundingClientRect().top + scrollY - 100 ),
	/** The brightness of an element's text, and of what is behind it, from 0 (black) to 1 (white). */
	brightness: ( ...path: Step[] ) => {
		const element = find( ...path );
		let behind: Element | null = element;
		while ( behind && brightnessOf( getComputedStyle( behind ).backgroundColor ) === null ) {
			behind = behind.parentElement;
		}
		return { text: brightnessOf( getComputedStyle( element ).color ) ?? 0, behind: brightnessOf( behind ? getComputedStyle( behind ).backgroundColor : '' ) ?? 1 };
	}
} as const;
export type ReaderInPage = typeof reader;

Object.assign( window, { reader } );
