import { allColumns, exactTimes } from './columns';
import { addressOf, programAddress, type Taken } from './taken';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet may take for the beginning of a formula, in usual and in wide characters, or skip before one.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const AT_START = /^(?= *[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;
/** The same after what begins a cell where the file is read with another separator. */
const AFTER_SEPARATOR = /([;\t\r\n])(?= *[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** A cell with a text. An apostrophe makes a text of what could be a formula. */
function cell( text: string ): string {
	return `"${ text.replace( AFTER_SEPARATOR, "$1'" ).replace( AT_START, "'" ).replace( /"/g, '""' ) }"`;
}

/**
 * A file for spreadsheets: a row for each program. Written by us, because papaparse takes 7.3 KB and leaves a formula
 * after a semicolon.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv( taken: Taken ): string {
	const { context: { msg }, programs } = taken;
	const columns = allColumns( taken, exactTimes( taken ) );
	const rows = [
		[ ...columns.map( ( { label } ) => label ), msg( 'export-page' ), msg( 'link-to-program' ) ],
		...programs.map( ( program ) => [
			...columns.map( ( { id, valuesOf } ) => valuesOf( program ).map( ( { text, target } ) =>
				// The address of the title has a column of its own.
				target && id !== 'title' ? `${ text } (${ addressOf( taken, target ) })` : text ).join( '; ' ) ),
			program.target ? addressOf( taken, program.target ) : '',
			programAddress( taken, program.id )
		] )
	];
	return BYTE_ORDER_MARK + rows.map( ( row ) => `${ row.map( cell ).join( ',' ) }\r\n` ).join( '' );
}
