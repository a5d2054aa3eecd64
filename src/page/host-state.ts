import type { Host } from './hosts';
import { hasOtherText, isFolded, isInSection } from './sections';

export type HostState = 'static' | 'loading' | 'ready' | 'failed';

/** Not the attribute `hidden`, because skins give headings and lists a `display` that overrides it. */
const HIDDEN_CLASS = 'program-explorer-hidden';

type Root = HTMLElement & { programExplorerState?: HostState };

/** The state of a host; undefined if no explorer has claimed it. */
export function hostStateOf( { root }: Pick<Host, 'root'> ): HostState | undefined {
	return ( root as Root ).programExplorerState;
}

/**
 * Marks a host as used, so that a gadget and a user script on one page mount one explorer. The mark is a property of
 * the element, which both see and no wikitext can write; the attribute `data-state` is for styles and for other scripts.
 *
 * @return Whether it was free.
 */
export function claim( host: Host ): boolean {
	if ( hostStateOf( host ) ) {
		return false;
	}
	setHostState( host, 'loading' );
	return true;
}

function hide( element: HTMLElement | null, isHidden: boolean ): void {
	element?.classList.toggle( HIDDEN_CLASS, isHidden );
}

/** Hides the section after a host, or shows it. On the mobile site, it stays while the explorer is folded. */
export function hideRest( { root, after }: Host, isHidden: boolean ): void {
	if ( after ) {
		const isAfterHidden = isHidden && !isFolded( root );
		hide( after.list, isAfterHidden );
		hide( after.heading, isAfterHidden && !( isInSection( root ) && hasOtherText( after.list ) ) );
	}
}

/**
 * Sets the state of a host. Hides the static list while the explorer is ready, else shows it. Only the headings that
 * are shown have the anchors, so that the table of contents and old links keep working.
 */
export function setHostState( host: Host, state: HostState ): void {
	const isReady = state === 'ready';
	host.staticElements.forEach( ( element ) => hide( element, isReady ) );
	hideRest( host, isReady );
	host.headings.forEach( ( { anchors, anchorElements } ) => anchorElements.forEach( ( element, i ) => {
		element.id = isReady ? '' : anchors[ i ] || '';
	} ) );
	host.root.dataset[ 'state' ] = ( host.root as Root ).programExplorerState = state;
}
