/**
 * Words without meaning for a search, in English, Spanish, Portuguese, French and German, normalized.
 * The first three lines are patterns: many of these words are short and alike.
 */
const STOP_WORD = new RegExp( `^ (?:${
	'[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|' +
	'[dlmnst][aeou][smnt]|[dms]ein|' +
	'(?:u|ei)n[aes]?[mnrs]?|uma|' +
	'about|after|all|always|and|are|because|before|but|can|cannot|does|for|from|get|have|help|how|its|need|our|should|some|something|the|their|there|they|this|time|want|what|when|where|who|why|with|your?|' +
	'como|con|conseguir|cuando|despues|esta|nuestr[ao]s?|para|pero|por|puedo|que|quiero|siempre|tiempo|tod[ao]s?|avec|comment|dans|est|notre|pour|quand|qui|sur|temps|toujours|tous?|toute?s?|mas|nossos?|quando|sempre|tempo|' +
	'aber|alle|auf|der|die|fur|hilfe|ich|immer|ist|kann|mit|nach|und|unsere?[mnr]?|von|was|wenn|wie|wir|zeit|zur?'
})$` );

/** Removes the patterns of words without meaning. */
export function withoutStopWords( patterns: readonly string[] ): string[] {
	return patterns.filter( ( pattern ) => !STOP_WORD.test( pattern ) );
}
