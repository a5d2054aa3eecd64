import { LANGUAGES, readMessages, userScriptWords } from '../../scripts/lib/messages';
import { runs } from './helpers/runs';

/** The constants of src/build-constants.d.ts, which the build puts into the code. */
Object.assign( globalThis, {
	BUILD_VERSION: '1.2.3',
	BUILD_HASH: '0123456789abcdef',
	BUILD_LANGUAGES: LANGUAGES,
	BUILD_USER_SCRIPT_MESSAGES: userScriptWords( readMessages() ),
	BUILD_USER_SCRIPT_STYLES: ''
} );

if ( process.env[ 'FUZZ_TIMES' ] ) {
	// Properties that give no number of their own. Loaded here, because most tests do not need it.
	const { default: fc } = await import( 'fast-check' );
	fc.configureGlobal( runs( 100 ) );
}

// A frame is painted as soon as the running script ends, because nothing is painted here.
globalThis.requestAnimationFrame = ( act ) => {
	queueMicrotask( () => act( performance.now() ) );
	return 0;
};
