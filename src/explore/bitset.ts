/**
 * A set of programs: bit i is set when program number i is in the set. Sets of 10,000 programs are
 * combined and counted in 313 steps.
 */
export type Bits = Uint32Array;

/** The empty set, with room for `size` programs. */
export function noBits( size: number ): Bits {
	return new Uint32Array( Math.ceil( size / 32 ) );
}

/** The set of all programs. */
export function allBits( size: number ): Bits {
	const bits = noBits( size ).fill( -1 );
	if ( size % 32 ) {
		bits[ bits.length - 1 ] = 2 ** ( size % 32 ) - 1;
	}
	return bits;
}

/** Adds a program number to a set. */
export function add( bits: Bits, i: number ): void {
	( bits[ i >>> 5 ] as number ) |= 1 << ( i & 31 );
}

/** Whether a set contains a program number. */
export function has( bits: Bits, i: number ): boolean {
	return ( ( bits[ i >>> 5 ] as number ) >>> ( i & 31 ) & 1 ) === 1;
}

/** Adds all members of `source` to `target`, and returns `target`. */
export function union( target: Bits, source: Bits ): Bits {
	for ( let n = 0; n < target.length; n++ ) {
		( target[ n ] as number ) |= source[ n ] as number;
	}
	return target;
}

/** The union of several sets, as a new set. */
export function unionOf( size: number, sets: readonly Bits[] ): Bits {
	return sets.reduce( union, noBits( size ) );
}

/** Removes from `target` what is not in `source`, and returns `target`. */
export function intersect( target: Bits, source: Bits ): Bits {
	for ( let n = 0; n < target.length; n++ ) {
		( target[ n ] as number ) &= source[ n ] as number;
	}
	return target;
}

/** The members of one set that are not in another, as a new set. */
export function difference( bits: Bits, other: Bits ): Bits {
	return bits.map( ( part, n ) => part & ~( other[ n ] as number ) );
}

/** Counts the set bits of a 32-bit number. Source: "Hacker's Delight", figure 5-2. */
function countOnes( bits: number ): number {
	const pairs = bits - ( bits >>> 1 & 0x55555555 );
	const fours = ( pairs & 0x33333333 ) + ( pairs >>> 2 & 0x33333333 );
	return Math.imul( fours + ( fours >>> 4 ) & 0x0f0f0f0f, 0x01010101 ) >>> 24;
}

/** The size of `( bits ∪ more ) ∩ within`, counted without creating that set. */
export function count( bits: Bits, within: Bits = bits, more: Bits = bits ): number {
	let sum = 0;
	for ( let n = 0; n < bits.length; n++ ) {
		sum += countOnes( ( ( bits[ n ] as number ) | ( more[ n ] as number ) ) & ( within[ n ] as number ) );
	}
	return sum;
}

/** Calls `visit` with each program number of a set, in ascending order. */
export function each( bits: Bits, visit: ( i: number ) => void ): void {
	for ( let n = 0; n < bits.length; n++ ) {
		let rest = bits[ n ] as number;
		while ( rest ) {
			const lowest = rest & -rest;
			visit( n * 32 + 31 - Math.clz32( lowest ) );
			rest ^= lowest;
		}
	}
}
