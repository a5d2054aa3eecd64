/*
 * What the fields of a data page are for, for `programs.schema.json`. Apart from the schema, because
 * readers' browsers carry that. A name is the path in the schema, with `*` for any key or item.
 */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
	version: 'The version of this format: 1.',
	talk: 'The page where readers discuss the list.',
	bundle: 'The page with translations of the texts, a MessageBundle of the extension Translate.',
	facets: 'The facets to show, in this order: "status", "language", "period", and ids of vocabularies.',
	vocabularies: 'By the name of the field of a program that lists the terms.',
	'vocabularies.*.help': 'A sentence on what the facet means.',
	'vocabularies.*.terms.*.aliases': 'Other words people search for.',
	'vocabularies.*.terms.*.broader': 'The id of the wider term.',
	series: 'Series that have no record of their own, by the id that programs name in "partOf".',
	needs: 'Plain-language entrances, each a choice of terms.',
	programs: 'A field named like a vocabulary lists ids of its terms.',
	'programs.*.id': 'Stays the same for ever: links to the program use it.',
	'programs.*.page': 'Where the title leads: a page, or an https address.',
	'programs.*.status': 'Left out, it follows from the dates.',
	'programs.*.start': '2020, 2020-06 or 2020-06-15; with ~ if approximate.',
	'programs.*.end': '2020, 2020-06 or 2020-06-15; with ~ if approximate.',
	'programs.*.session.minutes': 'The shortest and the longest live session.',
	'programs.*.duration': 'How long the whole lasts, in words.',
	'programs.*.scale': 'How many people or sessions, in words.',
	'programs.*.partOf': 'The id of the series or the program it is a part of.',
	'programs.*.followedBy': 'The ids of the programs that came after it.',
	'programs.*.owner': 'Who keeps this record up to date.',
	'programs.*.reviewed': 'When somebody last checked this record.',
	'programs.*.sources': 'https addresses of where the facts come from.'
};
