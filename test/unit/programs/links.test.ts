import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkFault } from '../../../src/programs/link-fault';
import { isAddress, isPage, parseLink } from '../../../src/programs/links';

describe( 'parseLink: pages', () => {
	it.each( [
		[ 'Wikimedia Clinics', 'Wikimedia Clinics' ],
		[ ' Wikimedia__Clinics ', 'Wikimedia Clinics' ],
		[ 'Wikimedia\u00A0Clinics\u200E', 'Wikimedia Clinics' ],
		[ 'Talk:Foo', 'Talk:Foo' ],
		[ 'wikimania:2019:Learning Days', 'wikimania:2019:Learning Days' ],
		[ ':Category:Foo', 'Category:Foo' ],
		[ 'File:Report 2020.pdf', 'File:Report 2020.pdf' ],
		[ 'Foo/Bar#Section two', 'Foo/Bar#Section two' ],
		[ 'Что мы делаем', 'Что мы делаем' ],
		[ '😀', '😀' ],
		[ 'AT&T', 'AT&T' ],
		[ '100% Wikipedia', '100% Wikipedia' ],
		[ 'C++ ...', 'C++ ...' ],
		[ 'JavaScript', 'JavaScript' ],
		[ 'Data', 'Data' ],
		[ 'a'.repeat( 255 ), 'a'.repeat( 255 ) ],
		[ `${ 'a'.repeat( 255 ) }#${ 'b'.repeat( 99 ) }`, `${ 'a'.repeat( 255 ) }#${ 'b'.repeat( 99 ) }` ]
	] )( '%j', ( value, page ) => {
		expect( parseLink( value ) ).toEqual( { page } );
		expect( [ linkFault( value ), isPage( value ), isAddress( value ) ] ).toEqual( [ null, true, false ] );
	} );
} );

describe( 'parseLink: addresses', () => {
	it.each( [
		[ 'https://example.org/a?b=c#d', 'https://example.org/a?b=c#d' ],
		[ 'HTTPS://Example.org', 'https://example.org/' ],
		[ 'https://meta.wikimedia.org/wiki/Ä', 'https://meta.wikimedia.org/wiki/%C3%84' ]
	] )( '%j', ( value, url ) => {
		expect( parseLink( value ) ).toEqual( { url } );
		expect( [ linkFault( value ), isPage( value ), isAddress( value ) ] ).toEqual( [ null, false, true ] );
	} );
} );

describe( 'parseLink reads an address as `URL` does', () => {
	const part = fc.array( fc.constantFrom( 'a', 'B', '-', '.', '..', '/', '?', '#', '%2e', '%2E', '%20', '_', '~', ':', '@', '1', 'xn--', '.org', 'é', '\'', '"', ' ', '\\', '|', '^' ), { maxLength: 8 } ).map( ( all ) => all.join( '' ) );

	it( 'for any characters in its host, path, query and fragment', () => {
		fc.assert( fc.property( part, part, fc.constantFrom( 'example.org/', 'example.org', 'EXAMPLE.org/', '1.2.3.4/', 'a.b:8443/', '' ), ( before, after, host ) => {
			const address = `https://${ before }${ host }${ after }`.replace( /\s/g, '' );
			let expected: string | null = null;
			try {
				const { href, username, password } = new URL( address );
				expected = username || password ? null : href;
			} catch {
				// It is no address.
			}
			const link = parseLink( address );
			expect( link && 'url' in link ? link.url : null ).toBe( expected );
		} ), { numRuns: 2000 } );
	} );
} );

describe( 'parseLink refuses', () => {
	it.each( [
		[ '', 'bad-page' ], [ ' _ ', 'bad-page' ], [ '#only', 'bad-page' ], [ ':', 'bad-page' ], [ '::Foo', 'bad-page' ],
		[ 'a<b', 'bad-page' ], [ 'a>b', 'bad-page' ], [ 'a[b', 'bad-page' ], [ 'a]b', 'bad-page' ],
		[ 'a{b', 'bad-page' ], [ 'a}b', 'bad-page' ], [ 'a|b', 'bad-page' ], [ 'a\nb', 'bad-page' ],
		[ 'a\u0000b', 'bad-page' ], [ 'a\u007Fb', 'bad-page' ], [ 'a\uFFFDb', 'bad-page' ], [ 'a\uD800b', 'bad-page' ],
		[ 'a%41b', 'bad-page' ], [ 'a&amp;b', 'bad-page' ], [ '~~~', 'bad-page' ], [ '../Foo', 'bad-page' ],
		[ './Foo', 'bad-page' ], [ '..', 'bad-page' ], [ 'Foo/../Bar', 'bad-page' ], [ 'Foo/.', 'bad-page' ],
		[ 'a'.repeat( 256 ), 'bad-page' ], [ 'ä'.repeat( 128 ), 'bad-page' ], [ '_'.repeat( 3000 ), 'bad-page' ],
		[ 'javascript:alert(1)', 'bad-scheme' ], [ 'JavaScript:alert(1)', 'bad-scheme' ], [ ' javascript:alert(1)', 'bad-scheme' ],
		[ '\u200Ejavascript:alert(1)', 'bad-scheme' ], [ ':javascript:alert(1)', 'bad-scheme' ],
		[ 'java\nscript:alert(1)', 'bad-page' ], [ 'java\tscript:alert(1)', 'bad-page' ],
		[ 'data:text/html,x', 'bad-scheme' ], [ 'vbscript:x', 'bad-scheme' ], [ 'blob:https://a.b/c', 'bad-scheme' ],
		[ 'mailto:a@b.c', 'bad-scheme' ], [ 'https:example.org', 'bad-scheme' ], [ 'https:/example.org', 'bad-scheme' ],
		[ 'ftp://a.b', 'bad-scheme' ], [ 'foo+bar://a.b', 'bad-scheme' ], [ 'file:///etc', 'bad-scheme' ],
		[ '//example.org', 'bad-scheme' ], [ '/\\example.org', 'bad-scheme' ], [ '\\\\example.org', 'bad-scheme' ],
		[ 'http://example.org', 'insecure-link' ], [ 'HTTP:foo', 'insecure-link' ],
		[ 'https://', 'bad-address' ], [ 'https://user@example.org', 'bad-address' ], [ 'https://u:p@example.org', 'bad-address' ],
		[ 'https://exa mple.org', 'bad-address' ], [ 'https://example.org/a\nb', 'bad-address' ], [ 'https://[', 'bad-address' ]
	] )( '%j as %s', ( value, fault ) => {
		expect( parseLink( value ) ).toBeNull();
		expect( linkFault( value ) ).toBe( fault );
	} );

	it( 'every link that a browser would run as script, or that leaves https', () => {
		fc.assert( fc.property( fc.string( { unit: 'binary' } ), fc.constantFrom( '', 'javascript:', 'https://', 'http:', '//', ':' ), ( text, before ) => {
			const link = parseLink( before + text );
			if ( link && 'url' in link ) {
				expect( new URL( link.url ).protocol ).toBe( 'https:' );
			} else if ( link ) {
				// It must survive what every title goes through, and mean the same when read again.
				expect( encodeURIComponent( link.page ) ).not.toMatch( /^(?:javascript|https?)%3A/i );
				expect( parseLink( link.page ) ).toEqual( link );
			}
		} ) );
	} );
} );
