import { isObject } from './kinds';
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
	const page = isObject( data ) ? migrate( data ) : null;
	if ( !page ) {
		const version = isObject( data ) ? data.version : null;
		report.add( 'unknown-version', typeof version === 'number' || typeof version === 'string' ? String( version ) : '' );
	}
	return page;
}
