/** Text written for HTML or for a wiki page. The explorer and the list show it as it is. */
export const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
export const HTML_TAG = /<\/?[a-z][^<>]*>|<!--/i;
export const WIKITEXT = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/;

const NAMED: ReadonlyMap<string, string> = new Map( [
	[ 'amp', '&' ], [ 'lt', '<' ], [ 'gt', '>' ], [ 'quot', '"' ], [ 'apos', "'" ], [ 'nbsp', '\u00A0' ], [ 'ndash', '\u2013' ], [ 'mdash', '\u2014' ]
] );

/** Replaces the entities that are known by what they stand for. */
export function decodeEntities( text: string ): string {
	return text.replace( /&(#x?[\da-f]+|[a-z]+);/gi, ( entity, name: string ) => {
		if ( !name.startsWith( '#' ) ) {
			return NAMED.get( name.toLowerCase() ) || entity;
		}
		const code = /^#x/i.test( name ) ? parseInt( name.slice( 2 ), 16 ) : Number( name.slice( 1 ) );
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint( code ) : entity;
	} );
}
