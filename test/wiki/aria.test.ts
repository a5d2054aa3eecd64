import { beforeAll, describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { WINDOWS } from './helpers/looks';
import { save } from './helpers/wiki';

const TITLE = 'Reading order';
const DATA = {
	version: 1,
	facets: [ 'status', 'capacity' ],
	vocabularies: { capacity: { label: 'Capacity', terms: { people: { label: 'People' }, health: { label: 'Community health', broader: 'people' }, tools: { label: 'Tools' } } } },
	programs: [
		{ id: 'clinics', title: 'Clinics', summary: 'Calls to ask questions.', page: 'Clinics', status: 'open', start: '2021', capacity: [ 'health' ], team: [ 'Trainers' ], followedBy: [ 'lab' ], sources: [ 'https://example.org/clinics' ] },
		{ id: 'lab', title: 'The lab', summary: { fr: 'Un cours.' }, status: 'past', capacity: [ 'tools' ] }
	]
};

beforeAll( async () => {
	await save( `${ TITLE }/programs.json`, JSON.stringify( DATA ), 'json' );
	await save( TITLE, `{{Program explorer|source=${ TITLE }/programs.json}}` );
} );

describe( 'what a screen reader reads, in its order', () => {
	test( 'at the start: search, filters, the number, the order, the programs', async ( { open } ) => {
		const { explorer } = await open( TITLE );
		// It is loaded after the first view.
		await explorer.sortBy.waitFor();
		expect( await explorer.root.ariaSnapshot() ).toMatchInlineSnapshot(`
			"- heading "Find a program" [level=3]
			- search "Search programs":
			  - searchbox "Search programs"
			- button "Skip to the programs"
			- region "Filters":
			  - heading "Filters" [level=3]
			  - group "Status":
			    - button "Status" [expanded]
			    - checkbox "Open"
			    - text: Open 1 program
			    - checkbox "Past"
			    - text: Past 1 program
			  - group "Capacity":
			    - button "Capacity" [expanded]
			    - checkbox "People"
			    - text: People 1 program
			    - checkbox "Community health"
			    - text: Community health 1 program
			    - checkbox "Tools"
			    - text: Tools 1 program
			- status: 2 programs
			- radiogroup "View":
			  - radio "List" [checked]
			  - text: List
			  - radio "Table"
			  - text: Table
			  - radio "Coverage"
			  - text: Coverage
			  - radio "Timeline"
			  - text: Timeline
			  - radio "Compare"
			  - text: Compare
			  - radio "Changes"
			  - text: Changes
			- button "Copy link"
			- status
			- button "Export"
			- text: Sort by
			- combobox "Sort by":
			  - option "Current first" [selected]
			  - option "Newest"
			  - option "A–Z"
			- heading "Current programs" [level=3]
			- list "Programs":
			  - listitem:
			    - article "Clinics":
			      - heading "Clinics" [level=4]:
			        - link "Clinics":
			          - /url: /wiki/Clinics
			      - paragraph: Open since 2021
			      - paragraph: Calls to ask questions.
			      - list "Capacity":
			        - listitem: Community health
			      - button "Details of Clinics": Details
			- heading "Past programs" [level=3]
			- list "Programs":
			  - listitem:
			    - article "The lab":
			      - heading "The lab" [level=4]
			      - paragraph: Past
			      - paragraph: Un cours. In French
			      - list "Capacity":
			        - listitem: Tools
			      - button "Details of The lab": Details
			- paragraph:
			  - link "Data of this list":
			    - /url: /wiki/Reading_order/programs.json"
		`);
	} );

	test( 'with a filter and a search: the choices are before the programs', async ( { open } ) => {
		const { explorer } = await open( TITLE, { fragment: 'programs?status=open&q=clinics' } );
		expect( await explorer.root.ariaSnapshot() ).toMatchInlineSnapshot(`
			"- heading "Find a program" [level=3]
			- search "Search programs":
			  - searchbox "Search programs": clinics
			- button "Skip to the programs"
			- region "Filters":
			  - heading "Filters" [level=3]
			  - group "Status":
			    - button "Status" [expanded]
			    - checkbox "Open" [checked]
			    - text: Open 1 program
			    - checkbox "Past"
			    - text: Past 0 programs
			  - group "Capacity":
			    - button "Capacity" [expanded]
			    - checkbox "People"
			    - text: People 1 program
			    - checkbox "Community health"
			    - text: Community health 1 program
			    - checkbox "Tools"
			    - text: Tools 0 programs
			- status: 1 of 2 programs
			- radiogroup "View":
			  - radio "List" [checked]
			  - text: List
			  - radio "Table"
			  - text: Table
			  - radio "Coverage"
			  - text: Coverage
			  - radio "Timeline"
			  - text: Timeline
			  - radio "Compare"
			  - text: Compare
			  - radio "Changes"
			  - text: Changes
			- button "Copy link"
			- status
			- button "Export"
			- text: Sort by
			- combobox "Sort by":
			  - option "Best match" [selected]
			  - option "Current first"
			  - option "Newest"
			  - option "A–Z"
			- list "Active filters":
			  - listitem:
			    - 'button "Remove filter: Status: Open"': "Status: Open×"
			  - listitem:
			    - 'button "Remove search: clinics"': "Search: clinics×"
			  - listitem:
			    - button "Clear all"
			- list "Programs":
			  - listitem:
			    - article "Clinics":
			      - heading "Clinics" [level=3]:
			        - link "Clinics":
			          - /url: /wiki/Clinics
			          - mark: Clinics
			      - paragraph: Open since 2021
			      - paragraph: Calls to ask questions.
			      - list "Capacity":
			        - listitem: Community health
			      - button "Details of Clinics": Details
			- paragraph:
			  - link "Data of this list":
			    - /url: /wiki/Reading_order/programs.json"
		`);
	} );

	test( 'in the details: everything under a label', async ( { open } ) => {
		const { explorer } = await open( TITLE, { fragment: 'programs?program=clinics' } );
		// The wiki is asked first.
		await explorer.article( 'Clinics' ).getByRole( 'button', { name: 'Edit' } ).waitFor();
		expect( await explorer.article( 'Clinics' ).ariaSnapshot() ).toMatchInlineSnapshot(`
			"- article "Clinics":
			  - heading "Clinics" [level=4]:
			    - link "Clinics":
			      - /url: /wiki/Clinics
			  - paragraph: Open since 2021
			  - paragraph: Calls to ask questions.
			  - list "Capacity":
			    - listitem: Community health
			  - button "Details of Clinics" [expanded]: Details
			  - term: Run by
			  - definition:
			    - list:
			      - listitem: Trainers
			  - term: Followed by
			  - definition:
			    - list:
			      - listitem:
			        - link "The lab":
			          - /url: "#programs?program=lab"
			  - term: Keep and share
			  - definition:
			    - link "Link to this program":
			      - /url: "#programs?program=clinics"
			    - button "Add to my list"
			    - status
			  - group: Sources (1)
			  - button "Edit"
			  - button "History""
		`);
	} );

	test( 'without a match: suggestions instead of programs', async ( { open } ) => {
		const { explorer } = await open( TITLE, { fragment: 'programs?status=past&q=clinics' } );
		expect( await explorer.root.locator( '.program-explorer__main' ).ariaSnapshot() ).toMatchInlineSnapshot(`
			"- status: 0 of 2 programs
			- radiogroup "View":
			  - radio "List" [checked]
			  - text: List
			  - radio "Table"
			  - text: Table
			  - radio "Coverage"
			  - text: Coverage
			  - radio "Timeline"
			  - text: Timeline
			  - radio "Compare"
			  - text: Compare
			  - radio "Changes"
			  - text: Changes
			- button "Copy link"
			- status
			- button "Export"
			- text: Sort by
			- combobox "Sort by":
			  - option "Best match" [selected]
			  - option "Current first"
			  - option "Newest"
			  - option "A–Z"
			- list "Active filters":
			  - listitem:
			    - 'button "Remove filter: Status: Past"': "Status: Past×"
			  - listitem:
			    - 'button "Remove search: clinics"': "Search: clinics×"
			  - listitem:
			    - button "Clear all"
			- heading "No program matches all of this" [level=3]
			- paragraph: "Try one of these:"
			- list:
			  - listitem:
			    - button "Remove search “⁨clinics⁩” (1 program)"
			  - listitem:
			    - 'button "Remove ⁨Status⁩: ⁨Past⁩ (1 program)"'
			  - listitem:
			    - button "⁨Open⁩ in place of ⁨Past⁩ (1)"
			- paragraph:
			  - button "See all 2 programs"
			- paragraph:
			  - link "Data of this list":
			    - /url: /wiki/Reading_order/programs.json"
		`);
	} );

	test( 'in the dialog: the filters, and the number of their results', async ( { open } ) => {
		const { explorer } = await open( TITLE, { fragment: 'programs?status=past', context: WINDOWS.narrow } );
		const button = explorer.root.getByRole( 'button', { name: 'Filters (1)' } );
		expect( await button.ariaSnapshot() ).toMatchInlineSnapshot(`"- button "Filters (1)""`);
		await button.click();
		await explorer.facet( 'Status' ).getByRole( 'button', { name: 'Status' } ).click();
		expect( await explorer.dialog.ariaSnapshot() ).toMatchInlineSnapshot(`
			"- dialog "Filters":
			  - text: Filters
			  - button "Clear all"
			  - button "Close": ×
			  - group "Status":
			    - button "Status" [expanded]
			    - checkbox "Open"
			    - text: Open 1 program
			    - checkbox "Past" [checked]
			    - text: Past 1 program
			  - group "Capacity":
			    - button "Capacity"
			  - status:
			    - button "Show 1 program""
		`);
	} );
} );
