import { decode, EDIT, restOf, SELFTEST } from './url';

/**
 * Whether a link may have to be corrected: the explorer would write it in another way. It may be percent-encoded in
 * another way, because browsers encode letters. One to an older revision is not corrected: only the list of that revision
 * knows its ids.
 *
 * @param link A fragment, without `#`; null or '' for none.
 * @param written How the explorer writes what it shows for the link.
 */
export function isDamaged( link: string | null, written: string ): boolean {
	if ( !link || decode( link ) === decode( written ) ) {
		return false;
	}
	const rest = restOf( link );
	return rest !== '' && !/(^|&)revision=/.test( rest ?? '' ) && rest !== SELFTEST && !rest?.startsWith( EDIT );
}
