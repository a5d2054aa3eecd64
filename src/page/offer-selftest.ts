import type { Environment } from './environment';

/** The fragment that starts the self-test. */
const SELFTEST = '#programs?selftest';

/**
 * Runs the self-test if the address has that fragment, now or later.
 *
 * @return A function that stops it.
 */
export function offerSelftest( environment: Environment ): () => void {
	const { wiki, load } = environment;
	const onHash = (): void => {
		if ( location.hash === SELFTEST ) {
			load( 'selftest' ).then(
				( { runSelftest } ) => runSelftest( environment, `${ BUILD_VERSION } ${ BUILD_HASH }` ),
				( error: unknown ) => wiki.log( 'The self-test cannot be loaded.', error )
			);
		}
	};
	addEventListener( 'hashchange', onHash );
	onHash();
	return () => removeEventListener( 'hashchange', onHash );
}
