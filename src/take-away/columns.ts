import { relationsOf } from '../explore/relations';
import { writeDate } from '../programs/dates-as-text';
import type { LinkTarget } from '../programs/links';
import type { Occurrence, Program } from '../programs/model';
import type { Text } from '../programs/texts';
import type { Taken } from './taken';

/** A value of a program: a text, or a link with a text. */
export interface Value {
	readonly text: string;
	/** Left out, it is that of the messages. */
	readonly language?: string;
	readonly target?: LinkTarget | null;
}

/** A column of a table of programs, or a row of a table in which they are side by side. */
export interface Column {
	/** The name of a field or a facet. */
	readonly id: string;
	readonly label: string;
	readonly valuesOf: ( program: Program ) => readonly Value[];
}

const plain = ( texts: readonly string[] ): readonly Value[] => texts.map( ( text ) => ( { text } ) );

function ifKnown<Field>( field: Field | null, write: ( field: Field ) => string ): readonly Value[] {
	return plain( field === null ? [] : [ write( field ) ] );
}

/** The built-in facets that have columns of their own. */
const OWN_COLUMN: readonly string[] = [ 'status', 'period', 'team' ];

/** The facets with terms in the records of programs: names of the terms, without the languages with interpretation. */
export function facetColumns( { context: { list, labels } }: Taken ): readonly Column[] {
	return list.facets.filter( ( facet ) => !OWN_COLUMN.includes( facet ) ).map( ( facet ) => ( {
		id: facet,
		label: labels.facet( facet ).text,
		valuesOf: ( { terms, interpreted } ) => ( terms.get( facet ) || [] )
			.filter( ( term ) => facet !== 'language' || !interpreted.includes( term ) )
			.map( ( term ) => labels.term( facet, term ) )
	} ) );
}

/** A date of a program as ISO 8601 writes it. */
function interval( { start, end }: Occurrence ): string {
	return end ? `${ start }/${ end }` : start;
}

/** The times of programs as exact as in the data, in a form that sorts. */
export function exactTimes( { context: { msg } }: Taken ): readonly Column[] {
	return [
		{ id: 'start', label: msg( 'export-start' ), valuesOf: ( { start } ) => ifKnown( start, writeDate ) },
		{ id: 'end', label: msg( 'export-end' ), valuesOf: ( { end } ) => ifKnown( end, writeDate ) },
		{ id: 'dates', label: msg( 'detail-dates' ), valuesOf: ( { dates } ) => plain( dates.map( interval ) ) }
	];
}

/** The times of programs in words. */
export function timesInWords( { context: { msg, format } }: Taken ): readonly Column[] {
	return [ { id: 'dates', label: msg( 'detail-dates' ), valuesOf: ( { start, end, status } ) => ifKnown( format.span( start, end, status ), String ) } ];
}

/** Everything that is known of programs. */
export function allColumns( taken: Taken, times: readonly Column[] ): readonly Column[] {
	const { context: { msg, labels, format, list } } = taken;
	const relations = relationsOf( list );
	const wording = ( text: Text | null ): readonly Value[] => text === null ? [] : [ labels.pick( text ) ];
	const titles = ( ids: readonly string[] ): readonly Value[] => ids.flatMap( ( id ) => wording( ( relations.program( id ) || list.series.get( id ) )?.title ?? id ) );
	return [
		{ id: 'id', label: msg( 'export-id' ), valuesOf: ( { id } ) => plain( [ id ] ) },
		{ id: 'title', label: msg( 'column-title' ), valuesOf: ( { title, target } ) => [ { ...labels.pick( title ), target } ] },
		{ id: 'summary', label: msg( 'export-summary' ), valuesOf: ( { summary } ) => wording( summary ) },
		{ id: 'notice', label: msg( 'export-notice' ), valuesOf: ( { notice } ) => wording( notice ) },
		{ id: 'status', label: msg( 'facet-status' ), valuesOf: ( { status } ) => plain( [ labels.status( status ) ] ) },
		...times,
		{ id: 'join', label: msg( 'join' ), valuesOf: ( { join } ) => !join ? [] : join.isOver ? plain( [ msg( 'join-over' ) ] ) :
			[ { ...join.label ? labels.pick( join.label ) : { text: msg( 'join' ) }, target: join.target } ] },
		...facetColumns( taken ),
		{ id: 'interpreted', label: msg( 'detail-interpreted' ), valuesOf: ( { interpreted } ) => plain( interpreted.map( ( code ) => format.language( code ) ) ) },
		{ id: 'session', label: msg( 'detail-session' ), valuesOf: ( { minutes } ) => ifKnown( minutes, labels.minutes ) },
		{ id: 'duration', label: msg( 'detail-duration' ), valuesOf: ( { duration } ) => wording( duration ) },
		{ id: 'scale', label: msg( 'detail-scale' ), valuesOf: ( { scale } ) => wording( scale ) },
		{ id: 'team', label: msg( 'detail-team' ), valuesOf: ( { team } ) => plain( team ) },
		{ id: 'partners', label: msg( 'detail-partners' ), valuesOf: ( { partners } ) => plain( partners ) },
		{ id: 'materials', label: msg( 'detail-materials' ), valuesOf: ( { materials } ) => materials.map( ( { label, target } ) => ( { ...labels.pick( label ), target } ) ) },
		{ id: 'partOf', label: msg( 'detail-part-of' ), valuesOf: ( { partOf } ) => titles( partOf === null ? [] : [ partOf ] ) },
		{ id: 'parts', label: msg( 'detail-parts' ), valuesOf: ( { id } ) => titles( relations.parts( id ) ) },
		{ id: 'follows', label: msg( 'detail-follows' ), valuesOf: ( { id } ) => titles( relations.before( id ) ) },
		{ id: 'followedBy', label: msg( 'detail-followed-by' ), valuesOf: ( { followedBy } ) => titles( followedBy ) },
		{ id: 'owner', label: msg( 'detail-owner' ), valuesOf: ( { owner } ) => ifKnown( owner, String ) },
		{ id: 'reviewed', label: msg( 'detail-reviewed' ), valuesOf: ( { reviewed } ) => ifKnown( reviewed, writeDate ) },
		{ id: 'sources', label: msg( 'detail-sources' ), valuesOf: ( { sources } ) => plain( sources ) }
	];
}

/** Those of some columns that a program has a value in. */
export function usedColumns( columns: readonly Column[], programs: readonly Program[] ): readonly Column[] {
	return columns.filter( ( { valuesOf } ) => programs.some( ( program ) => valuesOf( program ).length > 0 ) );
}
