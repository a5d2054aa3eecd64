/** How many examples a property is checked with. `npm run fuzz` multiplies them. */
export function runs( count: number ): { readonly numRuns: number } {
	return { numRuns: count * Number( process.env[ 'FUZZ_TIMES' ] ?? 1 ) };
}
