import { afterPaint } from './after-paint';
import type { Context } from './context';
import { withoutHiddenDetails } from './derive';
import type { ViewHistory } from './history';
import { repairLink } from './repair-link';
import type { State } from './state';
import type { Store } from './store';
import { restOf, SELFTEST } from './url';

/** The most characters of a link that a notice quotes. */
const MAX_QUOTED = 200;

/**
 * Corrects a damaged link in the address. If a part of it has no meaning for the data, or its filters hide one of its programs,
 * a notice says so; then the address stays, so that the reader can correct it.
 *
 * @param scrollTo Scrolls to the last of some programs.
 */
export function checkLink(
	history: ViewHistory, store: Store<State>, { index, derive, fragmentOf, msg, notify, reveal }: Context, scrollTo: ( programs: readonly string[] ) => void
): void {
	const link = history.read();
	const { query: shown, settled, open } = store.get();
	// What the reader is typing is not in the address yet.
	if ( !link || shown !== settled.query ) {
		return;
	}
	const { query: found, unknown } = repairLink( link, index );
	const query = withoutHiddenDetails( index, derive, found );
	const { details } = query;
	if ( fragmentOf( query ) !== fragmentOf( shown ) ) {
		store.set( { query, settled: { query, cause: 'address' } } );
		if ( details.length ) {
			reveal( () => afterPaint( () => scrollTo( details ) ) );
		}
	}
	if ( details.length < found.details.length ) {
		notify( msg( 'link-hidden' ) );
	} else if ( unknown.length > 0 ) {
		notify( msg( 'link-unknown', unknown.join( ', ' ).slice( 0, MAX_QUOTED ) ) );
	} else if ( restOf( link ) !== SELFTEST ) {
		// The self-test reads its link from the address later than this runs.
		history.write( fragmentOf( query ), 'replace', open.filters );
	}
}
