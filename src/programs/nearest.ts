import { editDistance } from './edit-distance';

/** With more names than these, a comparison takes long, and the nearest one is probably not what was meant. */
const MOST_COMPARED = 1000;

/**
 * Finds the known name that is nearest to a misspelled one: "sumary" → "summary".
 *
 * @return null if all names are more than two mistakes away, or one for a name of less than five letters.
 */
export function nearest( name: string, known: Iterable<string> ): string | null {
	if ( name.length > 100 ) {
		return null;
	}
	const lowerCase = name.toLowerCase();
	let best: string | null = null;
	let most = name.length < 5 ? 1 : 2;
	let compared = 0;
	for ( const candidate of known ) {
		if ( ++compared > MOST_COMPARED ) {
			break;
		}
		if ( Math.abs( candidate.length - name.length ) <= most ) {
			const distance = editDistance( lowerCase, candidate.toLowerCase(), most );
			if ( distance <= most ) {
				best = candidate;
				most = distance - 1;
			}
		}
	}
	return best;
}
