import type { Context } from '../app/context';
import type { LinkTarget } from '../programs/links';
import type { Program } from '../programs/model';
import type { Text } from '../programs/texts';

/** The programs to write, and what is needed to name what they have. */
export interface Taken {
	readonly context: Context;
	/** In the order in which they are shown. */
	readonly programs: readonly Program[];
	/** The address of the page. */
	readonly pageUrl: string;
	/** In milliseconds. */
	readonly now: number;
}

/** A text of the data in the reader's language; '' if there is none. */
export function wordingOf( { context }: Taken, text: Text | null ): string {
	return text === null ? '' : context.labels.pick( text ).text;
}

/** The whole address of a link. */
export function addressOf( { context, pageUrl }: Taken, target: LinkTarget ): string {
	return new URL( context.urlOf( target ), pageUrl ).href;
}

/** The whole address of a program in the explorer. */
export function programAddress( { context, pageUrl }: Taken, id: string ): string {
	return new URL( context.urlOfProgram( id ), pageUrl ).href;
}
