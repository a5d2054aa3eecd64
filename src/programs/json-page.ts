import { kindOf } from './kinds';
import { migrate } from './migrate';
import type { Report } from './report';

export type JsonPage = Readonly<Record<string, unknown>>;

/** Makes the param of `unreadable-json` from the browser's error message and the text. */
export type DescribeFault = ( message: string, text: string ) => string;

function readJson( text: string, report: Report, describeFault: DescribeFault ): unknown {
	let json = '';
	try {
		json = text.replace( /^\uFEFF/, '' );
		return JSON.parse( json );
	} catch ( error ) {
		report.add( 'unreadable-json', describeFault( String( error ), json ) );
		return undefined;
	}
}

/** Reads the text of a data page or an included page; null if it is not JSON of a known version. */
export function readJsonPage( text: string, report: Report, describeFault: DescribeFault ): JsonPage | null {
	const data = readJson( text, report, describeFault );
	if ( data === undefined ) {
		return null;
	}
	// A value that is no object has no version.
	const raw = Object( data ) as JsonPage;
	const page = migrate( raw );
	if ( !page ) {
		const { version } = raw;
		report.addWith( 'unknown-version', [ typeof version === 'number' || typeof version === 'string' ? String( version ) : '', kindOf( data ), kindOf( version ) ] );
	}
	return page;
}
