/** The value below which a share of the values is; NaN of none. */
export function quantile( values: readonly number[], share: number ): number {
	const sorted = [ ...values ].sort( ( a, b ) => a - b );
	const position = ( sorted.length - 1 ) * share;
	const [ below = NaN, above = NaN ] = [ sorted[ Math.floor( position ) ], sorted[ Math.ceil( position ) ] ];
	return below + ( above - below ) * ( position % 1 );
}

export function median( values: readonly number[] ): number {
	return quantile( values, 0.5 );
}
