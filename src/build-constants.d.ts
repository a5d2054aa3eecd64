/** Filled in by the build. */
declare namespace NodeJS {
	interface ProcessEnv {
		/** The style sheet, for what has to bring it along. */
		readonly STYLES: string;
		/** The codes of the languages of the messages, with spaces between. */
		readonly LANGUAGES: string;
		/** The messages of the user script's own notices: JSON, language → key → text. */
		readonly USER_SCRIPT_WORDS: string;
		/** The version of the release. */
		readonly VERSION: string;
		/** The hash of the sources of the reader's script. */
		readonly HASH: string;
		/** The hash of the sources of the runtime, which modules on demand were built against. */
		readonly RUNTIME_HASH: string;
	}
}
