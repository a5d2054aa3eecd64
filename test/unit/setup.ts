import { LANGUAGES, readMessages, userScriptWords } from '../../scripts/lib/messages';

/** The constants of src/build-constants.d.ts, which the build puts into the code. */
Object.assign( globalThis, {
	BUILD_VERSION: '1.2.3',
	BUILD_HASH: '0123456789abcdef',
	BUILD_LANGUAGES: LANGUAGES,
	BUILD_USER_SCRIPT_MESSAGES: userScriptWords( readMessages() ),
	BUILD_USER_SCRIPT_STYLES: ''
} );
