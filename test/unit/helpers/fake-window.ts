interface Entry {
	url: string;
	state: unknown;
}

/** The address and history of a window, which change only by calls of a test. */
export interface FakeWindow {
	readonly view: Window;
	readonly entries: readonly Entry[];
	/** The address with everything after the path. */
	readonly url: () => string;
	/** The fragment without `#`. */
	readonly fragment: () => string;
	readonly back: () => void;
	readonly forward: () => void;
	/** Follows a link to another part of the page; `#` alone leads to the top. */
	readonly follow: ( hash: string ) => void;
	/** The scroll position, and how far the page can be scrolled. */
	readonly scroll: { y: number; most: number };
}

const HOST = 'https://meta.wikimedia.org';
const PATH = '/wiki/Page?uselang=en';

/** @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#scroll-to-fragid */
export function fakeWindow( fragment = '', path = PATH ): FakeWindow {
	const events = new EventTarget();
	const entries: Entry[] = [ { url: path + ( fragment && `#${ fragment }` ), state: null } ];
	let at = 0;
	const scroll = { y: 0, most: 0 };
	const here = (): Entry => entries[ at ] as Entry;
	const parsed = (): URL => new URL( here().url.startsWith( '//' ) ? HOST + here().url : here().url, HOST );
	const resolve = ( url: string ): string => {
		// With a `#` that nothing follows, which `hash` leaves out.
		const { href, origin } = new URL( url, parsed() );
		return href.slice( origin.length );
	};
	const put = ( entry: Entry ): void => {
		entries.splice( at + 1, Infinity, entry );
		at += 1;
	};
	const moved = (): void => {
		events.dispatchEvent( new Event( 'popstate' ) );
	};
	const go = ( steps: number ): void => {
		if ( entries[ at + steps ] ) {
			at += steps;
			moved();
		}
	};
	const view = {
		location: {
			get hash() {
				return parsed().hash;
			},
			get href() {
				return parsed().href;
			}
		},
		history: {
			get state() {
				return structuredClone( here().state );
			},
			pushState: ( state: unknown, _: string, url?: string ) => put( { url: resolve( url ?? here().url ), state: structuredClone( state ) } ),
			back: () => go( -1 ),
			replaceState: ( state: unknown, _: string, url?: string ) => {
				entries[ at ] = { url: resolve( url ?? here().url ), state: structuredClone( state ) };
			}
		},
		innerHeight: 800,
		get pageYOffset() {
			return scroll.y;
		},
		document: {
			documentElement: {
				get scrollHeight() {
					return scroll.most + 800;
				}
			}
		},
		addEventListener: events.addEventListener.bind( events ),
		removeEventListener: events.removeEventListener.bind( events )
	};
	return {
		view: view as unknown as Window,
		entries,
		scroll,
		url: () => here().url,
		fragment: () => decodeURI( parsed().hash.slice( 1 ) ),
		back: () => go( -1 ),
		forward: () => go( 1 ),
		follow: ( hash ) => {
			const entry = { url: resolve( hash ), state: null };
			if ( entry.url === here().url ) {
				entries[ at ] = entry;
			} else {
				put( entry );
			}
			moved();
		}
	};
}
