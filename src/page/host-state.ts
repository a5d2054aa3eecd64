import type { Host } from './hosts';

export type HostState = 'static' | 'loading' | 'ready' | 'failed';

/** Not the `hidden` attribute: skins give headings and lists a `display` that wins over it. */
const HIDDEN_CLASS = 'program-explorer-hidden';

/**
 * Marks a host as taken.
 *
 * @return Whether it was free: a gadget and a user script on one page show one explorer.
 */
export function claim( host: Host ): boolean {
	if ( stateOf( host ) ) {
		return false;
	}
	host.root.dataset[ 'state' ] = 'loading' satisfies HostState;
	return true;
}

/** What a host shows; undefined where nobody has taken it. */
export function stateOf( host: Host ): string | undefined {
	return host.root.dataset[ 'state' ];
}

/**
 * Shows the explorer in place of the static list, or the static list again. Anchors go with the
 * headings that are seen, so that the table of contents and old links keep working.
 */
export function setState( host: Host, state: HostState ): void {
	const explorerStands = state === 'ready';
	for ( const element of host.staticElements ) {
		element.classList.toggle( HIDDEN_CLASS, explorerStands );
	}
	for ( const heading of [ host.current, host.past ] ) {
		heading?.anchorElements.forEach( ( carrier, at ) => {
			carrier.id = explorerStands ? '' : heading.anchors[ at ] || '';
		} );
	}
	host.root.dataset[ 'state' ] = state;
}
