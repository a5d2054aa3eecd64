/** Filled in by the build. */
declare namespace NodeJS {
	interface ProcessEnv {
		/** The style sheet, for what has to bring it along. */
		readonly STYLES: string;
	}
}
