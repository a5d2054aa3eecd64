// @vitest-environment jsdom
import { Component, h, type JSX } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { showTool, type ToolProps } from '../../../src/editor/show-tool';
import type { EditorViewProps } from '../../../src/views/editor/view';
import { eachTestHasAWiki, field, open, pause, press, PROGRAM, subject, type, wiki } from '../helpers/editor-on-a-wiki';
import { settled, type FakeWiki } from '../helpers/fake-wiki';
import { maybe, names, one, textOf } from '../helpers/roles';

/** Draws itself again with a mistake when it is pressed. */
class Breaks extends Component<object, { readonly isPressed?: boolean }> {
	public override render( _props: object, { isPressed }: { readonly isPressed?: boolean } ): JSX.Element {
		if ( isPressed ) {
			throw new TypeError( 'x is undefined' );
		}
		return h( 'button', { onClick: () => this.setState( { isPressed: true } ) }, 'Break' );
	}
}

vi.mock( '../../../src/views/editor/form', async ( original ) => {
	const { Form } = await original<{ readonly Form: ( props: EditorViewProps ) => JSX.Element }>();
	return { Form: ( props: EditorViewProps ) => {
		if ( props.view.state.record[ 'owner' ] === 'Somebody' ) {
			throw new TypeError( 'x is undefined' );
		}
		return h( 'div', {}, Form( props ), h( Breaks, {} ) );
	} };
} );

eachTestHasAWiki();

const notice = (): string => textOf( document.querySelector( '.program-explorer__notice' ) as Element );
const copy = (): string => ( document.querySelector( '.program-explorer__notice textarea' ) as HTMLTextAreaElement ).value;
const logged = (): readonly string[] => ( subject.environment.wiki as FakeWiki ).logged;

describe( 'an editor that cannot be drawn', () => {
	/** jsdom reports an exception in an event handler. A browser writes it to its console. */
	async function pressBreak(): Promise<void> {
		const ignore = ( event: Event ): void => event.preventDefault();
		window.addEventListener( 'error', ignore );
		press( 'Break' );
		await settled();
		window.removeEventListener( 'error', ignore );
	}

	test( 'is closed, and its changes are kept, can be copied, and are offered when it is opened again', async () => {
		await open( 'clinics' );
		type( field( 'end' ), '2031' );
		type( field( 'owner' ), 'Somebody' );
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
		expect( notice() ).toContain( 'Your changes are kept in this browser' );
		expect( copy() ).toBe( 'programs → clinics → end\n2031~\n\nprograms → clinics → owner\nSomebody' );
		expect( document.querySelector( '.program-explorer__editor, .program-explorer--unsaved' ) ).toBeNull();
		expect( document.activeElement ).toBe( document.body );
		expect( logged() ).toEqual( [ 'The editor could not be shown.' ] );
		press( 'Dismiss' );
		expect( document.querySelector( '.program-explorer__notice' ) ).toBeNull();
		await open( 'clinics' );
		expect( names( 'button' ).filter( ( name ) => name.startsWith( 'Continue with them' ) ) ).toHaveLength( 1 );
	} );

	test( 'because a part of it draws itself again, is closed too', async () => {
		await open( 'clinics' );
		type( field( 'end' ), '2031' );
		await pressBreak();
		expect( copy() ).toBe( 'programs → clinics → end\n2031~' );
		await open( 'clinics' );
		expect( one( 'button', 'Continue with them' ) ).toBeTruthy();
	} );

	test( 'says so if the browser cannot keep its changes', async () => {
		await open( 'clinics' );
		vi.spyOn( Storage.prototype, 'setItem' ).mockImplementation( () => {
			throw new Error( 'full' );
		} );
		type( field( 'owner' ), 'Somebody' );
		expect( notice() ).toContain( 'this browser cannot keep your changes' );
		expect( copy() ).toBe( 'programs → clinics → owner\nSomebody' );
	} );

	test( 'at first has nothing to copy', async () => {
		wiki.text = wiki.text.replace( `"owner": "${ PROGRAM.owner }"`, '"owner": "Somebody"' );
		await open( 'clinics' );
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
		expect( document.querySelector( '.program-explorer__notice textarea' ) ).toBeNull();
		expect( document.querySelector( '.program-explorer__editor' ) ).toBeNull();
	} );

	test( 'draws and keeps nothing more', async () => {
		await open( 'clinics' );
		type( field( 'owner' ), 'Somebody' );
		const drafts = JSON.stringify( localStorage );
		await pause();
		window.dispatchEvent( new Event( 'focus' ) );
		await settled();
		expect( document.querySelector( '.program-explorer__editor, .program-explorer--unsaved' ) ).toBeNull();
		expect( JSON.stringify( localStorage ) ).toBe( drafts );
	} );
} );

describe( 'a tool that cannot be shown', () => {
	const props = (): object => ( {} );

	test.each<[ string, () => JSX.Element ]>( [
		[ 'at first', () => {
			throw new TypeError( 'x is undefined' );
		} ],
		[ 'later', () => h( Breaks, {} ) ]
	] )( 'is closed, with a notice: %s', async ( when, Tool ) => {
		await showTool<ToolProps>( subject, null, Tool, props );
		if ( when === 'later' ) {
			const ignore = ( event: Event ): void => event.preventDefault();
			window.addEventListener( 'error', ignore );
			press( 'Break' );
			await settled();
			window.removeEventListener( 'error', ignore );
		}
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
		expect( maybe( 'button', 'Break' ) ).toBeNull();
		expect( logged() ).toEqual( [ 'The tool could not be shown.' ] );
		press( 'Dismiss' );
		expect( document.querySelector( '.program-explorer' )?.children ).toHaveLength( 1 );
	} );

	test( 'before it is drawn has a notice too', async () => {
		Object.assign( subject.environment.wiki, { languageNames: () => Promise.reject( new Error( 'x' ) ) } );
		await showTool<ToolProps>( subject, null, () => h( 'p', {} ), props );
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
	} );
} );
