import { plainWikitext } from '../edit/plain-wikitext';
import type { LinkTarget } from '../programs/links';
import type { Program } from '../programs/model';
import { allColumns, facetColumns, type Column, type Value } from './columns';
import { wordingOf, type Taken } from './taken';

/** What the wiki makes links of in plain text, and the separator of headers of a table. Source: Parser.php. */
const LINKED = /:(?=\S)|!(?=!)|I(?=SBN\s)|R(?=FC\s)|P(?=MID\s)/g;

/** A text as wikitext that shows exactly this text. */
export function escapeText( text: string ): string {
	return plainWikitext( text ).replace( LINKED, ( character ) => `&#${ character.charCodeAt( 0 ) };` );
}

/** Characters that end an address in wikitext, or are markup there. */
const NOT_IN_ADDRESSES = /[[\]{}|<>"'~^`\\\s]|_(?=_)/g;
/** What the wiki would decode. */
const ENTITY = /&(?=#?\w+;)/g;

function percentEncode( character: string ): string {
	return `%${ character.charCodeAt( 0 ).toString( 16 ).toUpperCase() }`;
}

/** A link of the data. A page with a colon needs one more in front: else it could be a category, a file or a link to another language. */
function linkWikitext( target: LinkTarget, label: string ): string {
	if ( 'url' in target ) {
		return `[${ target.url.replace( NOT_IN_ADDRESSES, percentEncode ).replace( ENTITY, '&amp;' ) } ${ label }]`;
	}
	const { page } = target;
	return page === label ? `[[${ colon( page ) }]]` : `[[${ colon( page ) }|${ label }]]`;
}

function colon( page: string ): string {
	return /:|^\//.test( page ) ? `:${ page }` : page;
}

function valueWikitext( { text, target }: Value ): string {
	return target ? linkWikitext( target, escapeText( text ) ) : escapeText( text );
}

function valuesWikitext( { context: { msg } }: Taken, values: readonly Value[] ): string {
	return values.map( valueWikitext ).reduce( ( all, one ) => all ? msg( 'list', all, one ) : one, '' );
}

function titleOf( taken: Taken, { title, target }: Program ): Value {
	return { text: wordingOf( taken, title ), target };
}

/** Status and time of a program: "Past, 2019 – 2021". */
function factsOf( { context: { msg, labels, format } }: Taken, { status, start, end }: Program ): string {
	const span = format.span( start, end, status );
	return span === null ? labels.status( status ) : msg( 'list', labels.status( status ), span );
}

/** A bulleted list as on the pages of the wiki. The import reads it again. */
export function toWikitextList( taken: Taken ): string {
	return taken.programs.map( ( program ) => {
		const summary = escapeText( wordingOf( taken, program.summary ) );
		const materials = program.materials.map( ( { label, target } ) => `** ${ valueWikitext( { text: wordingOf( taken, label ), target } ) }\n` );
		return `* '''${ valueWikitext( titleOf( taken, program ) ) }''' - ${ summary && `${ summary } ` }(${ escapeText( factsOf( taken, program ) ) })\n${ materials.join( '' ) }`;
	} ).join( '' );
}

/** The columns that some program has a value in. */
function usedColumns( taken: Taken ): readonly Column[] {
	const { context: { msg, labels, format } } = taken;
	const columns: readonly Column[] = [
		{ label: msg( 'export-title' ), valuesOf: ( program ) => [ titleOf( taken, program ) ] },
		{ label: msg( 'facet-status' ), valuesOf: ( { status } ) => [ { text: labels.status( status ) } ] },
		{ label: msg( 'detail-dates' ), valuesOf: ( { start, end, status } ) => [ format.span( start, end, status ) ].flatMap( ( text ) => text === null ? [] : [ { text } ] ) },
		...facetColumns( taken ),
		...allColumns( taken ).filter( ( { label } ) => [ msg( 'detail-team' ), msg( 'detail-materials' ) ].includes( label ) )
	];
	return columns.filter( ( { valuesOf } ) => taken.programs.some( ( program ) => valuesOf( program ).length > 0 ) );
}

/** A table that readers can sort. */
export function toWikitextTable( taken: Taken ): string {
	const columns = usedColumns( taken );
	return [
		'{| class="wikitable sortable"',
		...columns.map( ( { label } ) => `! scope="col" | ${ escapeText( label ) }` ),
		...taken.programs.flatMap( ( program ) => [ '|-', ...columns.map( ( { valuesOf } ) => `| ${ valuesWikitext( taken, valuesOf( program ) ) }` ) ] ),
		'|}',
		''
	].join( '\n' );
}
