import type { BenchProgram } from './groups';
import { AUDIENCES, CAPACITIES, FORMATS, KINDS, LANGUAGES, RECOMMENDATIONS, REGIONS, SENTENCE_WORDS, STATUSES, TITLE_WORDS, WRITTEN_IN } from './words';

/** No program that is not past has an end, so that no status contradicts the dates in a later year. */
const LAST_END = 2025;

type Random = () => number;

/** Random numbers from 0 to 1, by xorshift. The same seed gives the same numbers. */
function createRandom( seed: number ): Random {
	let state = Math.imul( seed + 1, 0x9e3779b1 ) | 1;
	const next = (): number => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return ( state >>> 0 ) / 2 ** 32;
	};
	// Seeds that differ in few bits give similar numbers at first.
	for ( let i = 0; i < 8; i++ ) {
		next();
	}
	return next;
}

const capitalized = ( text: string ): string => text.slice( 0, 1 ).toUpperCase() + text.slice( 1 );

/** The program with a number. It does not depend on how many others there are. */
function program( number: number ): BenchProgram {
	const random = createRandom( number );
	const between = ( least: number, most: number ): number => least + Math.floor( random() * ( most - least + 1 ) );
	/** The first values are chosen more often than the last ones, as in real lists. */
	const pick = <T>( list: readonly T[] ): T => list[ Math.floor( random() ** 1.8 * list.length ) ] as T;
	const some = ( list: readonly string[], least: number, most: number ): string[] => [ ...new Set( Array.from( { length: between( least, most ) }, () => pick( list ) ) ) ];
	const sentence = ( words: readonly string[], most: number, least: number, gap: string ): string =>
		capitalized( Array.from( { length: between( least, most ) }, () => pick( words ) ).join( gap ) );

	const written = WRITTEN_IN[ between( 0, WRITTEN_IN.length - 1 ) ] as string;
	const gap = written === 'zh' ? '' : ' ';
	const words = SENTENCE_WORDS[ written ] as readonly string[];
	const id = `program-${ number }`;
	const status = pick( STATUSES );
	const start = status === 'Upcoming' ? null : LAST_END - Math.floor( random() ** 1.5 * 20 );
	return {
		id,
		title: written !== 'en' && random() < 0.5 ? sentence( words, 8, 3, gap ) : sentence( TITLE_WORDS, 8, 3, ' ' ),
		summary: `${ sentence( words, 60, 20, gap ) }.`,
		written,
		status,
		kind: pick( KINDS ),
		format: pick( FORMATS ),
		audience: pick( AUDIENCES ),
		regions: some( REGIONS, 1, 3 ),
		languages: some( LANGUAGES.map( ( [ name ] ) => name ), 1, 4 ),
		capacities: some( CAPACITIES, 1, 5 ),
		recommendations: some( RECOMMENDATIONS, 0, 3 ),
		start,
		end: status === 'Past' && start ? Math.min( LAST_END, start + between( 0, 4 ) ) : null,
		links: [ 'Page of the program', 'Report', 'Slides' ].slice( 0, between( 1, 3 ) ).map( ( label, i ) => ( { label, url: `https://meta.wikimedia.org/wiki/Programs/${ id }/${ i }` } ) )
	};
}

/** The same programs on every machine. Fewer programs are the first ones of more programs. */
export function generate( size: number ): readonly BenchProgram[] {
	return Array.from( { length: size }, ( _, number ) => program( number ) );
}
