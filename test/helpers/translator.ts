/**
 * Stands in for the translator of a browser: it puts every text into two `<font>` elements, and upper case is its translation.
 * `moves` keeps the text node and changes it, `replaces` puts a new one in its place. Runs in browsers too, so it uses nothing from outside.
 */
export function translatePage( root: Node, way: 'moves' | 'replaces' ): void {
	const walker = document.createTreeWalker( root, NodeFilter.SHOW_TEXT );
	const XHTML = 'http://www.w3.org/1999/xhtml';
	const texts: Text[] = [];
	while ( walker.nextNode() ) {
		texts.push( walker.currentNode as Text );
	}
	for ( const text of texts ) {
		const translation = text.data.toUpperCase();
		if ( text.parentElement?.closest( 'font' ) ) {
			if ( text.data !== translation ) {
				text.data = translation;
			}
		} else if ( text.data.trim() !== '' ) {
			const outer = document.createElementNS( XHTML, 'font' );
			const inner = document.createElementNS( XHTML, 'font' );
			outer.append( inner );
			text.replaceWith( outer );
			text.data = translation;
			inner.append( way === 'moves' ? text : document.createTextNode( translation ) );
		}
	}
}
