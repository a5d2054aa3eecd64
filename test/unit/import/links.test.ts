// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveLink, type LinkOptions, type ResolvedLink } from '../../../src/import/links';
import { parseLink } from '../../../src/programs/links';

const META_WIKI: LinkOptions = { address: 'https://meta.wikimedia.org/wiki/Community_Development', articlePath: '/wiki/$1' };

function resolve( href: string | null, { options = META_WIKI, ...attributes }: { options?: LinkOptions; class?: string; rel?: string; title?: string } = {} ): ResolvedLink | null {
	const anchor = document.createElement( 'a' );
	Object.entries( href === null ? attributes : { href, ...attributes } ).forEach( ( [ name, value ] ) => anchor.setAttribute( name, value ) );
	return resolveLink( anchor, options );
}

describe( 'a link leads to the page', () => {
	test.each( [
		[ 'in its path', '/wiki/Community_Capacity_Map', 'Community Capacity Map' ],
		[ 'that does not exist yet', '/w/index.php?title=Grants:Knowledge_Sharing/Connect&action=edit&redlink=1', 'Grants:Knowledge Sharing/Connect' ],
		[ 'that Parsoid links to', './Africa_Growth_Pilot', 'Africa Growth Pilot' ],
		[ 'that Parsoid links to, with a colon', './Grants:Knowledge_Sharing', 'Grants:Knowledge Sharing' ],
		[ 'that Parsoid links to and that does not exist yet', './WikiLearn?action=edit&redlink=1', 'WikiLearn' ],
		[ 'of a full address', 'https://meta.wikimedia.org/wiki/WikiLearn', 'WikiLearn' ],
		[ 'of an address without a scheme', '//meta.wikimedia.org/wiki/WikiLearn', 'WikiLearn' ],
		[ 'of the mobile site', 'https://meta.m.wikimedia.org/wiki/WikiLearn', 'WikiLearn' ],
		[ 'of this wiki without https', 'http://meta.wikimedia.org/wiki/WikiLearn', 'WikiLearn' ],
		[ 'with its fragment', '/wiki/WikiLearn#How_to_join', 'WikiLearn#How to join' ],
		[ 'with an encoded fragment', '/wiki/WikiLearn#%C3%89t%C3%A9', 'WikiLearn#Été' ],
		[ 'with letters of any script', '/wiki/%E7%BB%B4%E5%9F%BA', '维基' ],
		[ 'with a question mark', '/wiki/Why%3F', 'Why?' ],
		[ 'after Special:MyLanguage', '/wiki/Special:MyLanguage/WikiLearn', 'WikiLearn' ],
		[ 'with harmless parameters', '/w/index.php?title=WikiLearn&redirect=no', 'WikiLearn' ],
		[ 'that has the link, for a fragment', '#Contact', 'Community Development#Contact' ]
	] )( '%s', ( _, href, link ) => {
		expect( resolve( href ) ).toEqual( { link } );
	} );

	test( 'of another wiki, by its title', () => {
		expect( resolve( 'https://wikimania.wikimedia.org/wiki/2019:Learning_Days', { class: 'extiw', title: 'wikimania:2019:Learning Days' } ) )
			.toEqual( { link: 'wikimania:2019:Learning Days' } );
		expect( resolve( 'https://wikimania.wikimedia.org/wiki/2019:Learning_Days#Talks', { rel: 'mw:WikiLink/Interwiki', title: 'wikimania:2019:Learning Days' } ) )
			.toEqual( { link: 'wikimania:2019:Learning Days#Talks' } );
	} );

	test( 'whose title looks like a replacement pattern', () => {
		expect( resolve( './Cost:$&_or_$1' ) ).toEqual( { link: 'Cost:$& or $1' } );
	} );

	test( 'of another wiki, with the fragment only once', () => {
		expect( resolve( 'https://wikimania.wikimedia.org/wiki/2019#Talks', { class: 'extiw', title: 'wikimania:2019#Talks' } ) ).toEqual( { link: 'wikimania:2019#Talks' } );
	} );

	test( 'of a wiki with another path', () => {
		const options = { address: 'https://example.org/Page', articlePath: '/$1' };
		expect( resolve( '/WikiLearn', { options } ) ).toEqual( { link: 'WikiLearn' } );
		expect( resolve( './WikiLearn', { options } ) ).toEqual( { link: 'WikiLearn' } );
		const suffixed = { address: 'https://example.org/Page.html', articlePath: '/$1.html' };
		expect( resolve( '/WikiLearn.html', { options: suffixed } ) ).toEqual( { link: 'WikiLearn' } );
		expect( resolve( '/logo.png', { options: suffixed } ) ).toEqual( { link: 'https://example.org/logo.png' } );
	} );
} );

test.each( [
	[ 'https://learn.wiki/', 'https://learn.wiki/' ],
	[ 'https://other.example/wiki/WikiLearn', 'https://other.example/wiki/WikiLearn' ],
	[ '/w/index.php?title=WikiLearn&oldid=12', 'https://meta.wikimedia.org/w/index.php?title=WikiLearn&oldid=12' ],
	[ '/w/index.php?title=WikiLearn&action=history', 'https://meta.wikimedia.org/w/index.php?title=WikiLearn&action=history' ],
	[ '/static/x.pdf', 'https://meta.wikimedia.org/static/x.pdf' ]
] )( 'the address %s stays an address', ( href, link ) => {
	expect( resolve( href ) ).toEqual( { link } );
} );

test.each( [
	[ 'http://example.org/', 'insecure-link' ],
	[ 'javascript:alert(1)', 'bad-scheme' ],
	[ 'JaVaScRiPt:alert(1)', 'bad-scheme' ],
	[ 'data:text/html,x', 'bad-scheme' ],
	[ 'mailto:a@example.org', 'bad-scheme' ],
	[ 'magnet:?xt=urn:btih:1', 'bad-scheme' ],
	[ 'geo:1,2', 'bad-scheme' ],
	[ 'xmpp:a@example.org', 'bad-scheme' ],
	[ 'https://user:word@example.org/', 'bad-address' ],
	[ '/wiki/%3Cscript%3E', 'bad-page' ],
	[ '/wiki/%E4%zz', 'bad-page' ],
	[ '/w/index.php?title=', 'bad-page' ],
	[ 'https://', 'bad-address' ]
] )( '%s is refused with a reason', ( href, fault ) => {
	expect( resolve( href ) ).toMatchObject( { fault } );
} );

test.each( [ null, '', ' ' ] )( 'an empty address (%s) is not a link', ( href ) => {
	expect( resolve( href ) ).toBeNull();
} );

test( 'every link either is allowed on a data page or is refused', () => {
	const pieces = fc.constantFrom( '/wiki/', './', '%', '%E4', '%zz', '#', '?', 'title=', 'A', '..', '//', 'https:', 'javascript:', ':', ' ', '\n', '<', '|', '~~~', '&' );
	fc.assert( fc.property( fc.array( pieces, { maxLength: 8 } ), fc.boolean(), ( parts, isInterwiki ) => {
		const text = parts.join( '' );
		const resolved = resolve( text, isInterwiki ? { class: 'extiw', title: text } : {} );
		expect( resolved === null || 'fault' in resolved || parseLink( resolved.link ) !== null ).toBe( true );
	} ) );
} );
