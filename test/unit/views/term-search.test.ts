// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ALL_PARTS, open } from '../helpers/explorer';
import { names, one } from '../helpers/roles';

const LABELS = [ 'Éthique', 'Étude', ...Array.from( { length: 15 }, ( _, i ) => `Topic ${ i }` ) ];

test( 'a long facet finds terms with other accents as soon as its box has loaded the search', async () => {
	const terms = Object.fromEntries( LABELS.map( ( label, i ) => [ `t${ i }`, { label } ] ) );
	open( {
		version: 1,
		vocabularies: { topic: { label: 'Topic', terms } },
		programs: LABELS.map( ( title, i ) => ( { id: `p${ i }`, title, topic: `t${ i }` } ) )
	}, { parts: { ...ALL_PARTS, search: { ...ALL_PARTS.search, now: null } } } );
	const box = one( 'searchbox', 'Search in Topic' ) as HTMLInputElement;
	const find = ( text: string ): string[] => {
		box.value = text;
		box.dispatchEvent( new Event( 'input', { bubbles: true } ) );
		return names( 'checkbox' );
	};
	expect( find( 'étu' ) ).toEqual( [ 'Étude' ] );
	expect( find( 'etu' ) ).toEqual( [] );
	box.focus();
	await new Promise( ( resolve ) => setTimeout( resolve ) );
	expect( document.activeElement ).toBe( box );
	expect( find( 'etu' ) ).toEqual( [ 'Étude' ] );
} );
