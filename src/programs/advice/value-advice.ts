import { fieldOf, type Adviser } from './advice';

/** Says which values another version has than the schema's, because each has a correction of its own. */
export const adviseOnVersion: Adviser = ( [ version = '', page, kind ] ) => {
	if ( page !== 'object' ) {
		return { reason: `The page is a ${ page === 'list' ? 'list' : `value (${ page })` }, but has to be an object.`, fix: 'Write { "version": 1, "programs": [ … ] }, with the programs in the brackets.' };
	}
	if ( kind === 'nothing' ) {
		return { reason: 'The field "version" is missing.', fix: 'Add "version": 1.' };
	}
	return kind === 'text' && version === '1' ? { reason: 'The version is a text, but has to be a number.', fix: 'Write "version": 1, without quotation marks around the 1.' } : null;
};

/** Says what to write around a value whose kind alone is wrong. */
export const adviseOnType: Adviser = ( [ expected = '', found ], path ) => {
	const kinds = expected.split( ' or ' );
	if ( found === 'text' && fieldOf( path ) === 'dates' ) {
		return { fix: 'Write a list with an object for each date, such as [ { "start": "2026-12-03T15:00Z" } ].' };
	}
	if ( found === 'number' && kinds.includes( 'text' ) ) {
		return { fix: 'Write it between quotation marks.' };
	}
	return kinds.includes( 'list' ) && ( found === 'text' || found === 'object' ) ? { fix: 'Write it as a list, between [ and ].' } : null;
};
