import type { Drift, DriftKind } from './drift';

/** `$1` is the value in the list, `$2` the value in the data. */
const TEXTS: Readonly<Record<DriftKind, string>> = {
	'not-in-list': 'It is in the data, but not in the list.',
	'not-in-data': 'It is in the list, but not in the data.',
	title: 'The title in the list is $1, in the data $2.',
	link: 'The link in the list is $1, in the data $2.',
	status: 'The status in the list is $1, in the data $2.',
	group: 'In the list it stands among the $1 programs, by the data it belongs to the $2 ones.',
	summary: 'The summary in the list is $1, in the data $2.'
};

const MOST_CHARACTERS = 60;

function quoted( value: string | null ): string {
	return value === null ? 'missing' :
		`"${ value.length > MOST_CHARACTERS ? `${ value.slice( 0, MOST_CHARACTERS - 1 ) }\u2026` : value }"`;
}

/** Removes the beginning that two long texts have in common, so that the difference is not cut off. */
function withoutCommonStart( one: string, other: string ): string {
	let same = 0;
	while ( same < one.length && one.charAt( same ) === other.charAt( same ) ) {
		same++;
	}
	const from = same > MOST_CHARACTERS / 2 ? one.lastIndexOf( ' ', same - MOST_CHARACTERS / 4 ) + 1 : 0;
	return from ? `\u2026${ one.slice( from ) }` : one;
}

/**
 * Describes a difference in English.
 *
 * @return One line: the program, and what differs.
 */
export function describeDrift( { kind, program, title, inList, inData }: Drift ): string {
	const values = [
		kind === 'group' ? inList || '' : quoted( inList && withoutCommonStart( inList, inData || '' ) ),
		kind === 'group' ? inData || '' : quoted( inData && withoutCommonStart( inData, inList || '' ) )
	];
	const name = program === null ? `"${ title }"` : `"${ title }" (${ program })`;
	return `${ name }: ${ TEXTS[ kind ].replace( /\$(\d)/g, ( _match, digit: string ) => values[ Number( digit ) - 1 ] || '' ) }`;
}
