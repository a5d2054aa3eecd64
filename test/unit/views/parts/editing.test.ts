// @vitest-environment jsdom
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { createContext } from '../../../../src/app/context';
import { parsePrograms } from '../../../../src/programs/parse';
import { EditButtons } from '../../../../src/views/parts/editing';
import { fakeWiki } from '../../helpers/fake-wiki';
import { settings } from '../../helpers/settings';

test.each( [ [ 'en', 'right' ], [ 'ar', 'left' ] ] )( 'the button of the worklist is at the end of the line: %s', ( language, side ) => {
	const { list } = parsePrograms( '{ "version": 1, "programs": [] }', { today: '2026-11-28', language: 'en' } );
	if ( !list ) {
		throw new Error( 'The list cannot be read.' );
	}
	const editing = { wiki: fakeWiki( { isNamed: true } ), source: 'Data.json', open: () => Promise.resolve(), ownsAddress: true };
	render( h( EditButtons, { context: createContext( list, settings( { language, editing } ) ) } ), document.body );
	expect( document.querySelector( 'button' )?.parentElement?.style.cssFloat ).toBe( side );
} );
