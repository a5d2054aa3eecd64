/** The title of the page that a link names, without its section; null if it is an address, or nothing that can be looked up. */
export function pageName( link: string ): string | null {
	const [ title = '' ] = link.split( '#' );
	return /^https?:/i.test( link ) || /[|<>[\]{}]/.test( title ) ? null : title.replace( /_/g, ' ' ).trim() || null;
}

/** The links to pages in a record. */
export function linksIn( value: unknown ): string[] {
	const entries: readonly ( readonly [ string, unknown ] )[] = typeof value === 'object' && value ? Object.entries( value ) : [];
	return entries.flatMap( ( [ name, one ] ) => name === 'page' && typeof one === 'string' && pageName( one ) !== null ? [ one ] : linksIn( one ) );
}
