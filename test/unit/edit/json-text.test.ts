import fc from 'fast-check';
import { parseTree, type Node } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { open, write, type Branch } from '../../../src/edit/json-text';
import { aForm, aPage, inForm } from './pages';

/** The members of an object or list that jsonc-parser finds, as they are written. */
function membersOf( text: string, { children = [], type }: Node ): unknown[] {
	return children.map( ( child ) => {
		const value = type === 'object' ? child.children?.[ 1 ] : child;
		return [ type === 'object' ? child.children?.[ 0 ]?.value as unknown : null, value && text.slice( value.offset, value.offset + value.length ) ];
	} );
}

/** Takes everything apart. */
function openAll( text: string ): Branch {
	const branch = open( text );
	for ( const member of branch.members ) {
		member.value = /^[[{]/.test( member.value as string ) ? openAll( member.value as string ) : member.value;
	}
	return branch;
}

test( 'an object or a list has the members that jsonc-parser finds, and is written as it was', () => {
	fc.assert( fc.property( fc.oneof( fc.json().filter( ( json ) => /^[[{]/.test( json ) ), fc.tuple( aPage, aForm ).map( ( [ page, form ] ) => inForm( page, form ).replace( '\uFEFF', '' ).trim() ) ), ( text ) => {
		const tree = parseTree( text ) as Node;
		expect( open( text ).members.map( ( { name, value } ) => [ name, value ] ) ).toEqual( membersOf( text, tree ) );
		expect( write( openAll( text ) ) ).toBe( text );
	} ) );
} );

test.each( [ '{ }', '[\n]', '{"a" : [ ] , "\\u0061":"]}\\\\\\"," }', '{"":"\\\\"}' ] )( '%j is written as it was', ( text ) => {
	expect( write( openAll( text ) ) ).toBe( text );
} );
