import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type Visit } from './helpers/browser';
import { dataOf, editorOf, hostOf, prepareData, textOfPage } from './helpers/editor';
import { Effort } from './helpers/effort';
import { DATA_PAGE } from './helpers/wiki';
import { wordsIn } from './helpers/words';

const WINDOWS = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };
/** A program of the demo with a capacity and sources, and without an end. */
const TITLE = 'WikiLearn';

interface Task {
	/** What the maintainer wants to do. */
	readonly name: string;
	/** Seconds it may take: the goals are a minute for a new program, and 15 seconds for all else, also on a phone. */
	readonly atMost: 60 | 15;
	readonly run: ( visit: Visit, effort: Effort ) => Promise<void>;
	/** The language of the maintainer; English if there is none. */
	readonly language?: string;
	/** What has to be on the data page afterwards. */
	readonly saved: string;
	/** Changes the demo's record of the program before the task. */
	readonly prepare?: ( program: Record<string, unknown> ) => void;
}

/** Opens the editor of a program whose card is in sight. */
async function edit( { page }: Visit, effort: Effort ): Promise<Locator> {
	const card = page.getByRole( 'article', { name: TITLE, exact: true } );
	const details = card.locator( '.program-explorer__details-button' );
	await details.scrollIntoViewIfNeeded();
	await effort.point( details );
	await effort.point( card.locator( '.program-explorer__edit button' ).first(), true );
	return page.locator( '.program-explorer__editor' );
}

/** On a desktop with the keys that press the button that goes on. */
async function saveIn( { page }: Visit, effort: Effort ): Promise<void> {
	const save = page.locator( '#program-explorer-edit-publish' );
	if ( effort.hasKeyboard ) {
		await effort.pressAfterThought( 'Control+Enter' );
		await save.waitFor();
		await effort.press( 'Control+Enter' );
	} else {
		await effort.point( page.locator( '#program-explorer-edit-review' ) );
		await effort.point( save, true );
	}
	await page.locator( '.program-explorer__editor .cdx-message--success' ).waitFor();
}

const TASKS: readonly Task[] = [
	{
		name: 'add a program with dates, a capacity, a language and a link',
		atMost: 60,
		run: async ( visit, effort ) => {
			await effort.point( visit.explorer.root.getByRole( 'button', { name: 'Add a program' } ) );
			const editor = editorOf( visit.page, 'Add a program' );
			await effort.point( editor.getByRole( 'textbox', { name: 'Title', exact: true } ) );
			await effort.type( 'Listening circle' );
			await effort.point( editor.getByRole( 'combobox', { name: 'Link', exact: true } ).first() );
			await effort.type( 'Help:Listening' );
			await effort.press( 'Escape' );
			await effort.point( editor.getByRole( 'textbox', { name: 'Start', exact: true } ) );
			await effort.type( '2026-12' );
			await effort.point( editor.getByRole( 'textbox', { name: 'End', exact: true } ) );
			await effort.type( '2027-02' );
			await effort.point( editor.getByRole( 'combobox', { name: 'Capacity', exact: true } ) );
			await effort.type( 'facil' );
			await effort.press( 'Enter' );
			await effort.point( editor.getByRole( 'combobox', { name: 'Languages', exact: true } ) );
			await effort.type( 'french' );
			await effort.press( 'Enter' );
			await saveIn( visit, effort );
		},
		saved: '"title": "Listening circle"'
	},
	{
		name: 'correct an end date',
		atMost: 15,
		prepare: ( program ) => {
			program[ 'end' ] = '2031-03';
		},
		run: async ( visit, effort ) => {
			const editor = await edit( visit, effort );
			await effort.point( editor.getByRole( 'textbox', { name: 'End', exact: true } ) );
			await effort.press( 'End', 'Backspace' );
			await effort.type( '5' );
			await saveIn( visit, effort );
		},
		saved: '"2031-05"'
	},
	{
		name: 'retire a program',
		atMost: 15,
		run: async ( visit, effort ) => {
			const editor = await edit( visit, effort );
			await effort.point( editor.getByRole( 'button', { name: 'It has ended' } ) );
			await saveIn( visit, effort );
		},
		saved: `"end": "${ new Date().toISOString().slice( 0, 7 ) }`
	},
	{
		name: 'add a summary in French that was written elsewhere',
		atMost: 15,
		prepare: ( program ) => {
			delete ( program[ 'summary' ] as Record<string, unknown> )[ 'fr' ];
		},
		language: 'fr',
		run: async ( visit, effort ) => {
			const editor = await edit( visit, effort );
			const summary = editor.getByRole( 'group', { name: wordsIn( 'fr' )( 'edit-field-summary' ), exact: true } );
			await effort.point( summary.getByRole( 'button', { name: /français/ } ) );
			await effort.paste( 'Des cours en ligne pour la communauté.' );
			await saveIn( visit, effort );
		},
		saved: 'Des cours en ligne pour la communauté.'
	},
	{
		name: 'add a term that no program has',
		atMost: 15,
		run: async ( visit, effort ) => {
			const editor = await edit( visit, effort );
			await effort.point( editor.getByRole( 'combobox', { name: 'Capacity', exact: true } ) );
			await effort.type( 'Gardening' );
			await effort.press( 'Enter' );
			await saveIn( visit, effort );
		},
		saved: 'Gardening'
	},
	{
		name: 'mend a mistake that the worklist shows',
		atMost: 15,
		prepare: ( program ) => {
			program[ 'end' ] = '2020-13';
		},
		run: async ( visit, effort ) => {
			await effort.point( visit.explorer.root.getByRole( 'button', { name: 'Worklist' } ) );
			const work = editorOf( visit.page, 'Worklist' );
			await effort.point( work.getByRole( 'button', { name: `Edit “${ TITLE }”` } ).first() );
			await visit.page.waitForFunction( () => document.activeElement?.id === 'program-explorer-edit-end' );
			await effort.press( 'End', 'Backspace' );
			await effort.type( '2' );
			await saveIn( visit, effort );
		},
		saved: '"2020-12"'
	}
];

describe.each( TASKS.map( ( task, index ) => [ task.name, task, index ] as const ) )( '%s', ( _name, { atMost, run, prepare, saved, language = 'en' }, index ) => {
	test.for( [ 'desktop', 'phone' ] as const )( 'on a %s in time', async ( device, { open } ) => {
		const name = `effort ${ index } ${ device }`;
		const data = JSON.parse( await textOfPage( DATA_PAGE ) ) as { programs: Record<string, unknown>[] };
		prepare?.( data.programs.find( ( { id } ) => id === 'wikilearn' ) ?? {} );
		await prepareData( name, data );
		const visit = await open( hostOf( name ), { as: 'maintainer', parameters: { uselang: language }, context: { viewport: WINDOWS[ device ] } } );
		const effort = new Effort( visit.page, device );
		await run( visit, effort );
		expect( await textOfPage( dataOf( name ) ) ).toContain( saved );
		const { keys, points, scrolls, seconds } = effort;
		expect( { keys, points, scrolls, seconds, isInTime: seconds <= atMost } ).toMatchObject( { isInTime: true } );
	} );
} );
