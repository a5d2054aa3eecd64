// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SMALL } from '../helpers/data';
import { ALL_PARTS, check, open, press } from '../helpers/explorer';
import { all, maybe, names, one, textOf } from '../helpers/roles';

/** Lets promises settle. */
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );

async function openExport(): Promise<void> {
	press( 'Export' );
	await later();
}

/** What the export says that it has done. */
const answer = (): string => all( 'status' ).map( textOf ).filter( ( text ) => /^(Copied|Downloaded|Your browser)/.test( text ) ).join();

afterEach( () => {
	vi.restoreAllMocks();
	Reflect.deleteProperty( navigator, 'clipboard' );
	Reflect.deleteProperty( URL, 'createObjectURL' );
} );

function clipboard( writeText: ( text: string ) => Promise<void> ): void {
	Object.defineProperty( navigator, 'clipboard', { configurable: true, value: { writeText } } );
}

describe( 'the export', () => {
	test( 'opens and closes below its button', async () => {
		open( SMALL );
		expect( one( 'button', 'Export' ).getAttribute( 'aria-expanded' ) ).toBe( 'false' );
		await openExport();
		expect( one( 'button', 'Export' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( names( 'button' ).filter( ( name ) => /^(Copy|Download) (?!link)/.test( name ) ) ).toEqual( [
			'Copy Wikitext list', 'Download Wikitext list', 'Copy Wikitext table', 'Download Wikitext table', 'Copy Spreadsheet (CSV)', 'Download Spreadsheet (CSV)',
			'Copy Data (JSON)', 'Download Data (JSON)', 'Copy Calendar (0 dates)', 'Download Calendar (0 dates)'
		] );
		expect( ( one( 'button', 'Copy Calendar (0 dates)' ) as HTMLButtonElement ).disabled ).toBe( true );
		await openExport();
		expect( maybe( 'button', 'Copy Data (JSON)' ) ).toBeNull();
	} );

	test( 'copies the programs that are shown, in their order', async () => {
		const written: string[] = [];
		clipboard( ( text ) => Promise.resolve( void written.push( text ) ) );
		open( SMALL );
		await openExport();
		check( 'Status', 'Past' );
		press( 'Copy Wikitext list' );
		await later();
		expect( written.join().match( /^\* .*?'''.*?'''/gm ) ).toEqual( [ "* '''[[Wikimedia Clinics]]'''", "* '''[[:wikimania:2019:Learning Days|Learning Days]]'''" ] );
		expect( answer() ).toBe( 'Copied: Wikitext list' );
	} );

	test( 'says so if the browser does not copy', async () => {
		clipboard( () => Promise.reject( new Error( 'The reader does not allow it.' ) ) );
		open( SMALL );
		await openExport();
		press( 'Copy Data (JSON)' );
		await later();
		expect( answer() ).toBe( 'Your browser does not allow it: Data (JSON)' );
	} );

	test( 'does nothing more if the explorer was removed while the browser asked', async () => {
		let allow: () => void = () => undefined;
		clipboard( () => new Promise( ( resolve ) => {
			allow = resolve;
		} ) );
		const { explorer, crashes } = open( SMALL );
		await openExport();
		press( 'Copy Data (JSON)' );
		explorer.unmount();
		allow();
		await later();
		expect( crashes ).toEqual( [] );
	} );

	test( 'downloads a file of its own name and type', async () => {
		const files: [ string, string, string ][] = [];
		let blob: Blob | undefined;
		Object.assign( URL, { createObjectURL: ( made: Blob ) => {
			blob = made;
			return 'blob:made';
		}, revokeObjectURL: () => undefined } );
		vi.spyOn( HTMLAnchorElement.prototype, 'click' ).mockImplementation( function ( this: HTMLAnchorElement ) {
			files.push( [ this.download, this.href, blob?.type ?? '' ] );
		} );
		open( SMALL );
		await openExport();
		press( 'Download Spreadsheet (CSV)' );
		expect( files ).toEqual( [ [ 'programs.csv', 'blob:made', 'text/csv;charset=utf-8' ] ] );
		expect( blob?.size ).toBeGreaterThan( 500 );
		expect( answer() ).toBe( 'Downloaded: Spreadsheet (CSV)' );
		expect( document.querySelector( 'a[download]' ) ).toBeNull();
	} );

	test( 'says so if the browser makes no file', async () => {
		Object.assign( URL, { createObjectURL: () => {
			throw new Error( 'No.' );
		} } );
		open( SMALL );
		await openExport();
		press( 'Download Data (JSON)' );
		expect( answer() ).toBe( 'Your browser does not allow it: Data (JSON)' );
	} );

	test( 'can be tried again if it does not load', async () => {
		let isDown = true;
		open( SMALL, { parts: { ...ALL_PARTS, loadView: ( name ) => isDown ? Promise.reject( new Error( 'No answer.' ) ) : ALL_PARTS.loadView( name ) } } );
		await openExport();
		expect( one( 'alert', 'The connection failed.Try again' ) ).toBeTruthy();
		isDown = false;
		press( 'Try again' );
		await later();
		expect( maybe( 'button', 'Copy Data (JSON)' ) ).not.toBeNull();
	} );
} );
