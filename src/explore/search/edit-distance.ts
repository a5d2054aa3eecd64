/**
 * How many editDistance of the keyboard lie between two words: letters too many, missing, wrong, or
 * swapped with their neighbour. Written here because `fastest-levenshtein` counts a swap as two
 * and costs readers 0.6 KB more.
 *
 * @param most More than these are not counted.
 * @return `most + 1` for whatever is above. Source: optimal string alignment distance.
 */
export function editDistance( a: string, b: string, most: number ): number {
	let beforeLast: number[] = [];
	let last = Array.from( { length: b.length + 1 }, ( _, j ) => j );
	for ( let i = 1; i <= a.length; i++ ) {
		const row = [ i ];
		let least = i;
		for ( let j = 1; j <= b.length; j++ ) {
			const isSame = a.charCodeAt( i - 1 ) === b.charCodeAt( j - 1 );
			let cost = Math.min(
				( last[ j - 1 ] as number ) + ( isSame ? 0 : 1 ),
				( last[ j ] as number ) + 1,
				( row[ j - 1 ] as number ) + 1
			);
			if ( j > 1 && i > 1 && a.charCodeAt( i - 1 ) === b.charCodeAt( j - 2 ) && a.charCodeAt( i - 2 ) === b.charCodeAt( j - 1 ) ) {
				cost = Math.min( cost, ( beforeLast[ j - 2 ] as number ) + 1 );
			}
			row.push( cost );
			least = Math.min( least, cost );
		}
		if ( least > most ) {
			return most + 1;
		}
		beforeLast = last;
		last = row;
	}
	return Math.min( last[ b.length ] as number, most + 1 );
}
