/**
 * Words without meaning for a search, in English, Spanish, Portuguese, French and German, normalized.
 * The first three lines are patterns: many of these words are short and alike.
 */
const STOP_WORD = new RegExp( `^ (?:${
	'[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|' +
	'[dlmnst][aeou][smnt]|[dms]ein|' +
	'(?:u|ei)n[aes]?[mnrs]?|uma|' +
	'about|and|are|can|does|for|from|get|have|help|how|need|our|should|some|something|the|there|this|want|what|where|who|with|your?|' +
	'como|con|nuestr[ao]s?|para|por|puedo|que|quiero|avec|comment|dans|est|notre|pour|qui|sur|' +
	'auf|der|die|fur|hilfe|ich|ist|kann|mit|und|unsere?[mnr]?|von|was|wie|wir|zur?'
})$` );

/** Removes the patterns of words without meaning. */
export function withoutStopWords( patterns: readonly string[] ): string[] {
	return patterns.filter( ( pattern ) => !STOP_WORD.test( pattern ) );
}
