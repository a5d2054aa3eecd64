import { plainWikitext } from '../edit/plain-wikitext';
import type { LinkTarget } from '../programs/links';
import type { Program } from '../programs/model';
import { allColumns, timesInWords, usedColumns, type Value } from './columns';
import { wordingOf, type Taken } from './taken';

/** What the wiki makes links of in plain text, and the separator of headers of a table. Source: Parser.php. */
const LINKED = /:(?=\S)|!(?=!)|I(?=SBN\s)|R(?=FC\s)|P(?=MID\s)/g;

/** A text as wikitext that shows exactly this text. */
export function escapeText( text: string ): string {
	return plainWikitext( text ).replace( LINKED, ( character ) => `&#${ character.charCodeAt( 0 ) };` );
}

/** Characters that end an address in wikitext, or are markup there. */
const NOT_IN_ADDRESSES = /[[\]{}|<>"'~^\x60\\\s]|_(?=_)/g;
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
		return `* '''${ valueWikitext( { text: wordingOf( taken, program.title ), target: program.target } ) }''' - ${ summary && `${ summary } ` }(${ escapeText( factsOf( taken, program ) ) })\n${ materials.join( '' ) }`;
	} ).join( '' );
}

/** What the table says of a program, besides the facets. */
const IN_TABLE: readonly string[] = [ 'title', 'status', 'dates', 'team', 'materials' ];

/** A table that readers can sort. */
export function toWikitextTable( taken: Taken ): string {
	const { context: { list }, programs } = taken;
	const columns = usedColumns( allColumns( taken, timesInWords( taken ) ).filter( ( { id } ) => IN_TABLE.includes( id ) || list.facets.includes( id ) ), programs );
	return [
		'{| class="wikitable sortable"',
		...columns.map( ( { label } ) => `! scope="col" | ${ escapeText( label ) }` ),
		...programs.flatMap( ( program ) => [ '|-', ...columns.map( ( { valuesOf } ) => `| ${ valuesWikitext( taken, valuesOf( program ) ) }` ) ] ),
		'|}',
		''
	].join( '\n' );
}
