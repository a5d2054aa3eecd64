import { relationsOf } from '../explore/relations';
import { writeDate } from '../programs/dates-as-text';
import type { LinkTarget } from '../programs/links';
import type { Occurrence, Program } from '../programs/model';
import type { Text } from '../programs/texts';
import { wordingOf, type Taken } from './taken';

/** A value of a program: a text, or a link with a text. */
export interface Value {
	readonly text: string;
	readonly target?: LinkTarget | null;
}

/** A column of a table of programs. */
export interface Column {
	readonly label: string;
	readonly valuesOf: ( program: Program ) => readonly Value[];
}

const plain = ( texts: readonly string[] ): readonly Value[] => texts.map( ( text ) => ( { text } ) );

/** The built-in facets that have columns of their own. */
const OWN_COLUMN: readonly string[] = [ 'status', 'period', 'team' ];

/** The facets with terms in the records of programs: names of the terms, without the languages with interpretation. */
export function facetColumns( { context: { list, labels } }: Taken ): readonly Column[] {
	return list.facets.filter( ( facet ) => !OWN_COLUMN.includes( facet ) ).map( ( facet ) => ( {
		label: labels.facet( facet ).text,
		valuesOf: ( { terms, interpreted } ) => plain( ( terms.get( facet ) || [] )
			.filter( ( term ) => facet !== 'language' || !interpreted.includes( term ) )
			.map( ( term ) => labels.term( facet, term ).text ) )
	} ) );
}

/** A date of a program as ISO 8601 writes it. */
function interval( { start, end }: Occurrence ): string {
	return end ? `${ start }/${ end }` : start;
}

/** Everything that is known of programs. Dates are as exact as in the data, in a form that sorts. */
export function allColumns( taken: Taken ): readonly Column[] {
	const { context: { msg, labels, format, list } } = taken;
	const relations = relationsOf( list );
	const wording = ( text: Text | null ): readonly Value[] => text === null ? [] : plain( [ wordingOf( taken, text ) ] );
	const titles = ( ids: readonly string[] ): readonly Value[] => ids.flatMap( ( id ) => wording( ( relations.program( id ) || list.series.get( id ) )?.title ?? id ) );
	return [
		{ label: msg( 'export-id' ), valuesOf: ( { id } ) => plain( [ id ] ) },
		{ label: msg( 'export-title' ), valuesOf: ( { title, target } ) => [ { text: wordingOf( taken, title ), target } ] },
		{ label: msg( 'export-summary' ), valuesOf: ( { summary } ) => wording( summary ) },
		{ label: msg( 'export-notice' ), valuesOf: ( { notice } ) => wording( notice ) },
		{ label: msg( 'facet-status' ), valuesOf: ( { status } ) => plain( [ labels.status( status ) ] ) },
		{ label: msg( 'export-start' ), valuesOf: ( { start } ) => plain( start ? [ writeDate( start ) ] : [] ) },
		{ label: msg( 'export-end' ), valuesOf: ( { end } ) => plain( end ? [ writeDate( end ) ] : [] ) },
		{ label: msg( 'detail-dates' ), valuesOf: ( { dates } ) => plain( dates.map( interval ) ) },
		{ label: msg( 'join' ), valuesOf: ( { join } ) => join && !join.isOver ? [ { text: wordingOf( taken, join.label ) || msg( 'join' ), target: join.target } ] : [] },
		...facetColumns( taken ),
		{ label: msg( 'detail-interpreted' ), valuesOf: ( { interpreted } ) => plain( interpreted.map( ( code ) => format.language( code ) ) ) },
		{ label: msg( 'detail-session' ), valuesOf: ( { minutes } ) => plain( minutes ? [ labels.minutes( minutes ) ] : [] ) },
		{ label: msg( 'detail-duration' ), valuesOf: ( { duration } ) => wording( duration ) },
		{ label: msg( 'detail-scale' ), valuesOf: ( { scale } ) => wording( scale ) },
		{ label: msg( 'detail-team' ), valuesOf: ( { team } ) => plain( team ) },
		{ label: msg( 'detail-partners' ), valuesOf: ( { partners } ) => plain( partners ) },
		{ label: msg( 'detail-materials' ), valuesOf: ( { materials } ) => materials.map( ( { label, target } ) => ( { text: wordingOf( taken, label ), target } ) ) },
		{ label: msg( 'detail-part-of' ), valuesOf: ( { partOf } ) => titles( partOf === null ? [] : [ partOf ] ) },
		{ label: msg( 'detail-follows' ), valuesOf: ( { id } ) => titles( relations.before( id ) ) },
		{ label: msg( 'detail-followed-by' ), valuesOf: ( { followedBy } ) => titles( followedBy ) },
		{ label: msg( 'detail-owner' ), valuesOf: ( { owner } ) => plain( owner === null ? [] : [ owner ] ) },
		{ label: msg( 'detail-reviewed' ), valuesOf: ( { reviewed } ) => plain( reviewed ? [ writeDate( reviewed ) ] : [] ) },
		{ label: msg( 'detail-sources' ), valuesOf: ( { sources } ) => plain( sources ) }
	];
}
