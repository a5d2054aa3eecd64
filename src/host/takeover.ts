import type { Host } from './find';

export type HostState = 'static' | 'loading' | 'ready' | 'failed';

/** Not the `hidden` attribute: skins give headings and lists a `display` that wins over it. */
const HIDDEN_CLASS = 'program-explorer-hidden';

/**
 * Marks a host as taken.
 *
 * @return Whether it was free: a gadget and a user script on one page show one explorer.
 */
export function claim( host: Host ): boolean {
	if ( host.root.dataset[ 'state' ] ) {
		return false;
	}
	host.root.dataset[ 'state' ] = 'loading' satisfies HostState;
	return true;
}

/**
 * Shows the explorer in place of the static list, or the static list again. Anchors go with the
 * headings that are seen, so that the table of contents and old links keep working.
 */
export function setState( host: Host, state: HostState ): void {
	const explorerStands = state === 'ready';
	for ( const element of host.statics ) {
		element.classList.toggle( HIDDEN_CLASS, explorerStands );
	}
	for ( const heading of [ host.current, host.past ] ) {
		if ( heading ) {
			heading.carrier.id = explorerStands ? '' : heading.anchor;
		}
	}
	host.root.dataset[ 'state' ] = state;
}
