import type { Context } from '../../app/context';
import type { Program } from '../../programs/model';

/*
 * What a card shows of a program. Its details show the rest, and do not repeat it.
 */

/** How many terms of a facet a card shows. */
const MOST_TERMS: Readonly<Partial<Record<string, number>>> = { kind: 9, format: 9, language: 2, capacity: 3 };

/** The terms of a facet that the card of a program shows. Of its languages, those of the reader come first. */
export function termsOnCard( { languages }: Context, program: Program, facet: string ): readonly string[] {
	const terms = program.terms.get( facet ) || [];
	const ownFirst = facet === 'language' ? languages.filter( ( language ) => terms.includes( language ) ) : [];
	return Array.from( new Set( [ ...ownFirst, ...terms ] ) ).slice( 0, MOST_TERMS[ facet ] || 0 );
}

/** What a reader can do with a program: take part, read its only material, or choose among several in its details. */
export function actionOf( { join, materials }: Program ): 'join' | 'material' | 'materials' | null {
	return join && !join.isOver ? 'join' : materials.length > 1 ? 'materials' : materials.length ? 'material' : null;
}
