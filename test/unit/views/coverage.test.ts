// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { fromFragment } from '../../../src/app/url';
import { REAL, SMALL, many } from '../helpers/data';
import { box, countText, focused, open, press, titles, type Opened, type Options } from '../helpers/explorer';
import { all, maybe, nameOf, names, one, textOf } from '../helpers/roles';

/** Lets promises settle. */
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );

async function openCoverage( data: unknown, fragment = '', options: Options = {} ): Promise<Opened> {
	const opened = open( data, { fragment: `programs?view=coverage${ fragment }`, ...options } );
	await later();
	return opened;
}

/** The cells of the row with this heading. */
function cellsOf( heading: string ): HTMLElement[] {
	const row = all( 'row' ).find( ( each ) => all( 'rowheader', each ).some( ( name ) => nameOf( name ) === heading ) );
	return row ? all( 'cell', row ) : [];
}

const textsOf = ( heading: string ): string[] => cellsOf( heading ).map( textOf );

/** The link in the cell of a row and a column. */
function linkOf( row: string, column: string ): HTMLElement {
	const at = names( 'columnheader' ).indexOf( column );
	const cell = cellsOf( row )[ at ];
	const link = cell && all( 'link', cell )[ 0 ];
	if ( !link ) {
		throw new Error( `No link in ${ row } × ${ column }.` );
	}
	return link;
}

/** The number of programs that the text of a cell says. */
const numberIn = ( text: string ): number => text.split( ' + ' ).reduce( ( sum, part ) => sum + ( part === 'none' ? 0 : Number( part ) ), 0 );

function change( select: string, option: string ): void {
	const element = one( 'combobox', select ) as HTMLSelectElement;
	element.focus();
	element.value = ( one( 'option', option, element ) as HTMLOptionElement ).value;
	element.dispatchEvent( new Event( 'change', { bubbles: true } ) );
}

const WITH_REGION = {
	...SMALL,
	talk: 'Talk:Programs',
	facets: [ ...SMALL.facets, 'region' ],
	vocabularies: {
		...SMALL.vocabularies,
		capacity: { ...SMALL.vocabularies.capacity, terms: { ...SMALL.vocabularies.capacity.terms, code: { label: 'Code' } } },
		region: { label: 'Region', terms: { everywhere: { label: 'Everywhere', matchesAll: true }, africa: { label: 'Africa' }, moon: { label: 'Moon' } } }
	},
	programs: SMALL.programs.map( ( program ) => ( { ...program, ...( program.id === 'wikilearn' && { region: 'everywhere' } ), ...( program.id === 'clinics' && { region: [ 'africa' ] } ) } ) )
};

describe( 'the table of two facets', () => {
	test( 'has all terms as rows and columns, totals, and "none" where nothing is offered', async () => {
		await openCoverage( WITH_REGION );
		expect( one( 'table', 'Programs by Capacity and Region' ) ).toBeTruthy();
		expect( names( 'columnheader' ) ).toEqual( [ 'All programs', 'Everywhere', 'Africa', 'Moon', 'Not stated' ] );
		expect( names( 'rowheader' ) ).toEqual( [ 'All programs', 'People', 'Communication', 'Partnerships', 'Code', 'Not stated' ] );
		expect( textsOf( 'All programs' ) ).toEqual( [ '5', '1', '1 + 1', 'none + 1', '3' ] );
		expect( textsOf( 'Communication' ) ).toEqual( [ '2', '1', '1 + 1', 'none + 1', 'none' ] );
		expect( textsOf( 'Code' ) ).toEqual( [ 'none', 'none', 'none', 'none', 'none' ] );
		expect( document.body.textContent ).toContain( 'After the plus sign: programs with “Everywhere”, which fit every choice.' );
	} );

	test( 'says which rows are below which', async () => {
		await openCoverage( WITH_REGION );
		const scopes = all( 'rowheader' ).map( ( heading ) => `${ nameOf( heading ) } ${ heading.getAttribute( 'scope' ) ?? '' } ${ heading.closest( 'tbody' )?.rows.length ?? 0 }` );
		expect( scopes ).toEqual( [ 'All programs row 1', 'People rowgroup 2', 'Communication row 2', 'Partnerships row 1', 'Code row 1', 'Not stated row 1' ] );
	} );

	test.for<[ string, unknown, string ]>( [
		[ 'of small data', WITH_REGION, '' ], [ 'of the real data', REAL, '' ], [ 'of the real data beside filters', REAL, '&status=past&audience=organizers&rows=audience&columns=format' ],
		[ 'of needs and years', REAL, '&rows=need&columns=period' ], [ 'of a search', REAL, '&q=learn&rows=language&columns=status' ]
	] )( '%s shows with each link as many programs as its text says', async ( [ , data, fragment ] ) => {
		const { context } = await openCoverage( data, fragment );
		const cells = all( 'cell', one( 'region', nameOf( all( 'table' )[ 0 ] as HTMLElement ) ) ).filter( ( cell ) => textOf( cell ) !== '' );
		expect( cells.length ).toBeGreaterThan( 20 );
		for ( const cell of cells ) {
			const [ link ] = all( 'link', cell );
			const query = link && fromFragment( ( link.getAttribute( 'href' ) ?? '' ).replace( /^[^#]*/, '' ), context.index );
			const isReport = link?.getAttribute( 'href' )?.includes( 'action=edit' );
			expect( query && !isReport ? context.derive( query ).exploration.count : 0 ).toBe( numberIn( textOf( cell ) ) );
		}
	} );

	test( 'opens the programs of a cell in the list, moves the focus there, and Back leads to the table', async () => {
		const { window } = await openCoverage( WITH_REGION );
		linkOf( 'Communication', 'Africa' ).click();
		expect( titles().sort() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
		expect( window.view.location.hash ).toBe( '#programs?capacity=communication&region=africa' );
		expect( focused() ).toBe( '2 of 5 programs' );
		window.back();
		await later();
		expect( textsOf( 'Communication' )[ 2 ] ).toBe( '1 + 1' );
	} );

	test( 'works in an explorer that does not own the address', async () => {
		await openCoverage( WITH_REGION, '', { addressless: true } );
		expect( maybe( 'table', 'Programs by Capacity and Region' ) ).toBeNull();
		one( 'radio', 'Coverage' ).click();
		await later();
		linkOf( 'Partnerships', 'Everywhere' ).click();
		expect( titles() ).toEqual( [ 'WikiLearn' ] );
	} );

	test( 'leaves a click that opens another tab to the browser', async () => {
		await openCoverage( WITH_REGION );
		const event = new MouseEvent( 'click', { ctrlKey: true, bubbles: true, cancelable: true } );
		linkOf( 'People', 'Africa' ).dispatchEvent( event );
		expect( event.defaultPrevented ).toBe( false );
		expect( countText() ).toBe( '5 programs' );
	} );

	test( 'leads from an empty cell to where readers can tell the team', async () => {
		await openCoverage( WITH_REGION );
		expect( document.body.textContent ).toContain( '“none” means that there is no program yet. Choose it to tell the team what is missing.' );
		// No program has the term, so no filter shows it.
		const href = linkOf( 'Code', 'Moon' ).getAttribute( 'href' ) ?? '';
		const parameters = new URL( href ).searchParams;
		expect( parameters.get( 'preloadtitle' ) ).toBe( 'Missing: Capacity: Code, Region: Moon' );
		expect( parameters.getAll( 'preloadparams[]' )[ 0 ] ).toContain( '/wiki/All#programs?view=coverage Capacity' );
		expect( linkOf( 'Code', 'Moon' ).title ).toBe( 'Tell the team this is missing' );
		linkOf( 'Communication', 'Not stated' ).click();
		expect( countText() ).toBe( '0 of 5 programs' );
		expect( one( 'link', 'Tell the team this is missing' ) ).toBeTruthy();
	} );

	test( 'has plain text in an empty cell if there is no page to tell the team', async () => {
		await openCoverage( { ...WITH_REGION, talk: undefined } );
		expect( cellsOf( 'Code' ).flatMap( ( cell ) => all( 'link', cell ) ) ).toEqual( [] );
		expect( document.body.textContent ).not.toContain( 'tell the team' );
	} );

	test( 'shows only what matches the filters, and the chosen terms and those below them', async () => {
		await openCoverage( WITH_REGION );
		box( 'Status', 'Past' ).click();
		expect( textsOf( 'All programs' ) ).toEqual( [ '2', 'none', '1', 'none', '1' ] );
		box( 'Capacity', 'People' ).click();
		expect( names( 'rowheader' ) ).toEqual( [ 'All programs', 'People', 'Communication' ] );
	} );
} );

describe( 'the choice of rows and columns', () => {
	test( 'is kept in the address, with the focus', async () => {
		const { window } = await openCoverage( WITH_REGION );
		change( 'Rows', 'Language' );
		expect( window.view.location.hash ).toBe( '#programs?view=coverage&rows=language&columns=region' );
		expect( names( 'rowheader' ) ).toEqual( [ 'All programs', 'English', 'Spanish', 'French' ] );
		change( 'Columns', 'Status' );
		expect( one( 'table', 'Programs by Language and Status' ) ).toBeTruthy();
		expect( focused() ).toBe( 'Columns' );
		window.back();
		expect( one( 'table', 'Programs by Language and Region' ) ).toBeTruthy();
	} );

	test( 'swaps rows and columns by a button, and where one becomes the other', async () => {
		const { window } = await openCoverage( WITH_REGION );
		press( 'Swap rows and columns' );
		expect( window.view.location.hash ).toBe( '#programs?view=coverage&rows=region&columns=capacity' );
		expect( focused() ).toBe( 'Swap rows and columns' );
		change( 'Rows', 'Capacity' );
		expect( one( 'table', 'Programs by Capacity and Region' ) ).toBeTruthy();
		change( 'Columns', 'Language' );
		change( 'Rows', 'Language' );
		expect( one( 'table', 'Programs by Language and Capacity' ) ).toBeTruthy();
		change( 'Columns', 'Language' );
		expect( one( 'table', 'Programs by Capacity and Language' ) ).toBeTruthy();
	} );
} );

describe( 'unusual data', () => {
	test( 'without terms is told', async () => {
		await openCoverage( { version: 1, programs: [ { id: 'a', title: 'A' } ] } );
		expect( document.body.textContent ).toContain( 'No program says anything that a table could show.' );
	} );

	test( 'with one facet has no columns', async () => {
		await openCoverage( { version: 1, facets: [ 'status' ], programs: [ { id: 'a', title: 'A', status: 'open' }, { id: 'b', title: 'B' } ] } );
		expect( one( 'table', 'Status' ) ).toBeTruthy();
		expect( names( 'columnheader' ) ).toEqual( [ 'All programs' ] );
		expect( maybe( 'combobox', 'Columns' ) ).toBeNull();
	} );

	test( 'with very many terms is drawn in steps', async () => {
		const terms = Object.fromEntries( Array.from( { length: 250 }, ( _, i ) => [ `t${ i }`, { label: `Term ${ i }` } ] ) );
		const data = { ...many( 5 ), facets: [ 'big', 'capacity' ], vocabularies: { big: { label: 'Big', terms }, capacity: { label: 'Capacity', terms: { odd: { label: 'Odd' } } } }, programs: [ { id: 'a', title: 'A', big: 't0', capacity: 'odd' } ] };
		await openCoverage( data, '&rows=big' );
		expect( all( 'rowheader' ).length ).toBe( 101 );
		press( 'More rows: 150' );
		press( 'More rows: 50' );
		expect( all( 'rowheader' ).length ).toBe( 251 );
		press( 'Swap rows and columns' );
		expect( all( 'columnheader' ).length ).toBe( 41 );
		press( 'More columns: 210' );
		expect( all( 'columnheader' ).length ).toBe( 81 );
	} );
} );
