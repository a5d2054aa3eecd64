/**
 * Counts the typing mistakes between two words: a letter too many, missing or wrong, or two
 * neighbouring letters swapped. Source: optimal string alignment distance.
 *
 * @param most The function stops counting at this number.
 * @return `most + 1` if there are more mistakes.
 */
export function editDistance( a: string, b: string, most: number ): number {
	const tooMany = most + 1;
	let beforeLast: number[] = [];
	let last = Array.from( { length: b.length + 1 }, ( _, j ) => j );
	for ( let i = 1; i <= a.length; i++ ) {
		const row = last.map( () => tooMany );
		row[ 0 ] = i;
		let least = i;
		// Farther from the diagonal, the words differ in length by too many letters.
		for ( let j = Math.max( 1, i - most ); j <= Math.min( b.length, i + most ); j++ ) {
			const isSame = a[ i - 1 ] === b[ j - 1 ];
			let cost = Math.min(
				( last[ j - 1 ] as number ) + ( isSame ? 0 : 1 ),
				( last[ j ] as number ) + 1,
				( row[ j - 1 ] as number ) + 1
			);
			if ( j > 1 && i > 1 && a[ i - 1 ] === b[ j - 2 ] && a[ i - 2 ] === b[ j - 1 ] ) {
				cost = Math.min( cost, ( beforeLast[ j - 2 ] as number ) + 1 );
			}
			row[ j ] = cost;
			least = Math.min( least, cost );
		}
		if ( least > most ) {
			return tooMany;
		}
		beforeLast = last;
		last = row;
	}
	return Math.min( last[ b.length ] as number, tooMany );
}
