import type { PathStep } from '../report';

/** Texts for one value, in place of those that all problems of its kind have. */
export interface Advice {
	readonly reason?: string;
	readonly fix?: string;
	/** What is probably meant in place of the value. */
	readonly meant?: string;
}

/**
 * Makes the texts for one value.
 *
 * @param params The params of the problem; they are not shortened.
 * @param path Leads to the value.
 * @return null if there is nothing special to say about the value.
 */
export type Adviser = ( params: readonly string[], path: readonly PathStep[] ) => Advice | null;

/** The name of the field that a path leads to: the last step that is no index. */
export function fieldOf( path: readonly PathStep[] ): string {
	const names = path.filter( ( step ): step is string => typeof step === 'string' );
	return names[ names.length - 1 ] || '';
}
