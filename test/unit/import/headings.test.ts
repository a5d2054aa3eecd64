// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findHeading, headingText } from '../../../src/import/headings';
import { sectionOf } from '../../../src/import/section';
import { element, INTRODUCTION, MARKUPS, section, showPage } from '../helpers/markup';

const ids = ( elements: readonly Element[] ): string[] => elements.map( ( { id } ) => id );

test.each( [ ...MARKUPS ] )( 'the text of a heading in %s markup does not include the edit link', ( markup ) => {
	showPage( section( markup, ' What \n we do ', 'What_we_do', INTRODUCTION ) );
	const heading = findHeading( document, { texts: [ 'What we do' ], anchor: 'none' } );
	expect( heading && headingText( heading ) ).toBe( 'What we do' );
	expect( findHeading( document, { texts: [], anchor: 'What_we_do' } ) ).toBe( heading );
} );

describe( 'a section', () => {
	test( 'of Parsoid ends before a section inside it', () => {
		showPage( `<section><h2 id="a">A</h2><ul id="one"><li>1</li></ul><section><h3>B</h3><ul id="two"><li>2</li></ul></section></section>` );
		expect( ids( sectionOf( element( 'h2' ) ).lists ) ).toEqual( [ 'one' ] );
	} );

	test( 'ends at the next heading with a wrapper', () => {
		showPage( '<h2>A</h2><ul id="one"></ul><div class="mw-heading mw-heading3"><h3>B</h3></div><ul id="two"></ul>' );
		expect( ids( sectionOf( element( 'h2' ) ).content ) ).toEqual( [ 'one' ] );
	} );
} );
