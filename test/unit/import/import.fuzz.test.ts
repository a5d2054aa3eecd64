// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertHost } from '../../../src/import/insert-host';
import { META_HEADINGS } from '../../../src/import/known-headings';
import { importHtml } from '../helpers/imported';
import { anchorOf, CURRENT, PAST, showPage } from '../helpers/markup';
import { parse } from '../helpers/parse';
import { runs } from '../helpers/runs';

const TAGS = [ 'ul', 'li', 'ol', 'dl', 'dd', 'p', 'div', 'section', 'span', 'b', 'i', 'a', 'table', 'td', 'h2', 'h3', 'small', 'bdi' ] as const;
const ATTRIBUTES = [
	'', ' class="mw-heading"', ' class="mf-collapsible-content" hidden', ' class="program-explorer" data-source="A.json"', ' data-group="past"', ' data-group="current" data-has-heading=""',
	' data-program="constructor" data-status="open"', ' style="display: none"', ' lang="ar"', ' dir="rtl"', ' href="/wiki/A"', ' href="javascript:alert(1)"', ' href="//x"', ` id="${ anchorOf( PAST ) }"`
] as const;
const aText = fc.oneof(
	fc.constantFrom( CURRENT, PAST, 'WikiLearn', ' - ', ' – Courses.', ': ', '(2021–2022)', '__proto__', '\u200f', '\ud800', '\n\n', '&nbsp;' ),
	fc.string( { maxLength: 8 } ).map( ( text ) => text.replace( /[<&]/g, '' ) )
);

const { node: aNode } = fc.letrec<{ node: string }>( ( tie ) => ( {
	node: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		aText,
		fc.tuple( fc.constantFrom( ...TAGS ), fc.constantFrom( ...ATTRIBUTES ), fc.array( tie( 'node' ), { maxLength: 4 } ) )
			.map( ( [ tag, attributes, children ] ) => `<${ tag }${ attributes }>${ children.join( '' ) }</${ tag }>` )
	)
} ) );
const aPart = fc.oneof( aNode, fc.constantFrom( `<h2>${ CURRENT }</h2>`, `<h2>${ PAST }</h2>`, `<div class="mw-heading"><h2 id="x">${ CURRENT }</h2></div>` ) );

test( 'any page is read without an error, into a draft of the data page without errors', () => {
	fc.assert( fc.property( fc.array( aPart, { maxLength: 8 } ), ( parts ) => {
		const { page, programs } = importHtml( parts.join( '' ) );
		const { problems } = parse( page );
		expect( problems.filter( ( { severity } ) => severity === 'error' ) ).toEqual( [] );
		expect( new Set( programs.map( ( { id } ) => id ) ).size ).toBe( programs.length );
	} ), runs( 200 ) );
} );

test( 'an explorer is inserted into any page without an error, once', () => {
	fc.assert( fc.property( fc.array( aPart, { maxLength: 8 } ), ( parts ) => {
		const content = showPage( parts.join( '' ) );
		const host = insertHost( content, META_HEADINGS );
		expect( host === null || content.contains( host.root ) ).toBe( true );
		expect( host && insertHost( content, META_HEADINGS ) ).toBeNull();
	} ), runs( 200 ) );
} );
