import { distance } from 'fastest-levenshtein';

/** Above this a page has no typo but a wrong vocabulary, and comparing costs more than it tells. */
const MOST_COMPARED = 1000;

/**
 * The known name someone may have meant: "sumary" → "summary".
 *
 * @param name What stands there.
 * @param known
 * @return null where nothing is within two changes (one, in names below five letters).
 */
export function nearest( name: string, known: Iterable<string> ): string | null {
	let best: string | null = null;
	let reach = name.length < 5 ? 1 : 2;
	let compared = 0;
	const folded = name.toLowerCase();
	if ( name.length > 100 ) {
		return null;
	}
	for ( const candidate of known ) {
		if ( ++compared > MOST_COMPARED ) {
			break;
		}
		if ( Math.abs( candidate.length - name.length ) <= reach ) {
			const changes = distance( folded, candidate.toLowerCase() );
			if ( changes <= reach ) {
				best = candidate;
				reach = changes - 1;
			}
		}
	}
	return best;
}
