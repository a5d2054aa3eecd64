import type { Installation, NewestRevision } from '../wiki/installation';
import type { Wiki } from '../wiki/wiki';
import type { Detail, Finding } from './finding';
import { MANIFEST } from '../page/manifest-page';
import type { Manifest } from './manifest';

/** The manifest, or the reason why it cannot be read. */
export type Deployed = Manifest | { readonly reason: string };

/** A page that is not as in the manifest. */
interface Deviation extends Detail {
	readonly kind: 'missing' | 'changed' | 'hidden';
}

const MAY_BE_OLD = 'Browsers and the wiki may keep an old copy for some minutes; if it stays so, a deployment stopped halfway.';

function deviationOf( wiki: Wiki, title: string, sum: string, found: NewestRevision | undefined ): Deviation | null {
	if ( !found ) {
		return { kind: 'missing', text: `${ title } is missing.`, url: wiki.urlOf( title ) };
	}
	const url = wiki.urlOf( title, { action: 'history' } );
	if ( !found.sha1 ) {
		return { kind: 'hidden', text: `${ title } cannot be compared: the wiki hides its sum.`, url };
	}
	return found.sha1 === sum.toLowerCase() ? null : {
		kind: 'changed',
		text: `${ title } differs: revision ${ found.revision }, saved by ${ found.user || 'somebody hidden' } at ${ found.timestamp || 'an unknown time' }.`,
		url
	};
}

/** Compares the pages on the wiki with the manifest. */
export async function deployedPages( wiki: Wiki, installation: Installation, deployed: Deployed ): Promise<Finding> {
	if ( 'reason' in deployed ) {
		return { verdict: 'unknown', text: deployed.reason };
	}
	const { pages, version, hash } = deployed;
	const titles = Array.from( pages.keys() );
	const newest = await installation.newestRevisions( titles, 'sums' );
	const deviations: Deviation[] = [];
	pages.forEach( ( sum, title ) => {
		const deviation = deviationOf( wiki, title, sum, newest.get( title ) );
		if ( deviation ) {
			deviations.push( deviation );
		}
	} );
	const release = `version ${ version } (${ hash })`;
	if ( !deviations.length ) {
		return titles.length ?
			{ verdict: 'ok', text: `All ${ titles.length } pages are as deployed: ${ release }.` } :
			{ verdict: 'unknown', text: `${ MANIFEST } names no pages.` };
	}
	const count = ( kind: Deviation[ 'kind' ] ): number => deviations.filter( ( each ) => each.kind === kind ).length;
	const isChanged = count( 'hidden' ) < deviations.length;
	return {
		verdict: isChanged ? 'differs' : 'unknown',
		text: `Of ${ titles.length } pages, ${ count( 'missing' ) } are missing, ${ count( 'changed' ) } have been changed, ${ count( 'hidden' ) } cannot be compared; deployed was ${ release }.`,
		details: deviations
	};
}

/**
 * Compares the version of the running code with the manifest.
 *
 * @param running The version and the hash of the reader's script, with a space between.
 */
export function runningCode( running: string, deployed: Deployed ): Finding {
	const details: Detail[] = [ { text: `Running: ${ running }` } ];
	if ( 'reason' in deployed ) {
		return { verdict: 'unknown', text: `The running code is ${ running }. ${ deployed.reason }`, details };
	}
	const released = `${ deployed.version } ${ deployed.reader }`;
	details.push( { text: `Deployed: ${ released }` } );
	return running === released ?
		{ verdict: 'ok', text: `The running code is the deployed code: ${ running }.`, details } :
		{ verdict: 'differs', text: `The running code is not the deployed code. ${ MAY_BE_OLD }`, details };
}
