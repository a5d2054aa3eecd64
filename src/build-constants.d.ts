// The build puts values in place of these names (scripts/build/bundle.ts). Unit tests set them in test/unit/setup.ts.

/** The version of the release. */
declare const BUILD_VERSION: string;
/** The hash of the sources of the reader's script. */
declare const BUILD_HASH: string;
/** The hash of the sources of the runtime, which a module on demand has to be built against. */
declare const BUILD_RUNTIME_HASH: string;
/** The codes of the languages that have messages. */
declare const BUILD_LANGUAGES: readonly string[];
/** The messages of the user script's own notices: language → key → text. */
declare const BUILD_USER_SCRIPT_MESSAGES: Readonly<Record<string, Readonly<Record<string, string>>>>;
/** The style sheet that the user script contains. */
declare const BUILD_USER_SCRIPT_STYLES: string;
