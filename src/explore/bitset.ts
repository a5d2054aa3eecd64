/** A set of program numbers, one bit each: 10,000 programs are 313 words, so counting is cheap. */
export type Bits = Uint32Array;

/**
 * @param size How many programs there are.
 * @return The set of none of them.
 */
export function noBits( size: number ): Bits {
	return new Uint32Array( Math.ceil( size / 32 ) );
}

/**
 * @param size
 * @return The set of all of them.
 */
export function allBits( size: number ): Bits {
	const bits = noBits( size ).fill( -1 );
	if ( size % 32 ) {
		bits[ bits.length - 1 ] = 2 ** ( size % 32 ) - 1;
	}
	return bits;
}

/**
 * Puts a number into a set.
 *
 * @param bits Changed in place.
 * @param i
 */
export function add( bits: Bits, i: number ): void {
	( bits[ i >>> 5 ] as number ) |= 1 << ( i & 31 );
}

/**
 * @param bits
 * @param i
 * @return Whether the set holds the number.
 */
export function has( bits: Bits, i: number ): boolean {
	return ( ( bits[ i >>> 5 ] as number ) >>> ( i & 31 ) & 1 ) === 1;
}

/**
 * Adds all of `source`.
 *
 * @param target Changed in place.
 * @param source
 * @return target
 */
export function union( target: Bits, source: Bits ): Bits {
	for ( let w = 0; w < target.length; w++ ) {
		( target[ w ] as number ) |= source[ w ] as number;
	}
	return target;
}

/**
 * Keeps only what `source` holds too.
 *
 * @param target Changed in place.
 * @param source
 * @return target
 */
export function intersect( target: Bits, source: Bits ): Bits {
	for ( let w = 0; w < target.length; w++ ) {
		( target[ w ] as number ) &= source[ w ] as number;
	}
	return target;
}

/** How many of 32 bits are set. Source: "Hacker's Delight", figure 5-2. */
function ones( word: number ): number {
	const pairs = word - ( word >>> 1 & 0x55555555 );
	const fours = ( pairs & 0x33333333 ) + ( pairs >>> 2 & 0x33333333 );
	return Math.imul( fours + ( fours >>> 4 ) & 0x0f0f0f0f, 0x01010101 ) >>> 24;
}

/**
 * @param bits
 * @param within Counted only as far as in this set too.
 * @param more Counted as if they were in `bits`.
 * @return The size of `( bits ∪ more ) ∩ within`, without making that set.
 */
export function count( bits: Bits, within: Bits = bits, more: Bits = bits ): number {
	let sum = 0;
	for ( let w = 0; w < bits.length; w++ ) {
		sum += ones( ( ( bits[ w ] as number ) | ( more[ w ] as number ) ) & ( within[ w ] as number ) );
	}
	return sum;
}

/**
 * Walks the numbers of a set from low to high.
 *
 * @param bits
 * @param visit
 */
export function each( bits: Bits, visit: ( i: number ) => void ): void {
	for ( let w = 0; w < bits.length; w++ ) {
		let rest = bits[ w ] as number;
		while ( rest ) {
			visit( w * 32 + 31 - Math.clz32( rest & -rest ) );
			rest &= rest - 1;
		}
	}
}
