import type { FieldPath, RecordPath } from '../../edit/change';
import { isLabelled } from '../../edit/form/labelled';
import type { Messages, EditMessageKey } from '../../messages/messages';
import { parseDate } from '../../programs/dates';
import { isObject } from '../../programs/kinds';
import { isStatus } from '../../programs/status';
import { languageName } from './language-name';
import type { ToolContext } from './view';

/** What names fields and their values. */
export type DescribeContext = Pick<ToolContext, 'msg' | 'labels' | 'format' | 'list' | 'languages' | 'title'>;

const DATES: readonly string[] = [ 'start', 'end', 'until', 'reviewed' ];
const LANGUAGES: readonly string[] = [ 'language', 'interpreted' ];
const PROGRAMS: readonly string[] = [ 'partOf', 'followedBy' ];
/** Parts of objects that have names of their own. */
const PARTS = [ 'label', 'until' ] as const;
type Part = typeof PARTS[ number ];

/** The name of a field. */
export function fieldLabel( { msg, labels }: Pick<ToolContext, 'labels'> & { readonly msg: Messages<EditMessageKey> }, name: string ): string {
	return isLabelled( name ) ? msg( `edit-field-${ name }` ) : labels.facet( name ).text;
}

/** The name of a field in an object, such as "Summary (French)" or "How to take part (Last day to join)". */
export function pathLabel( context: DescribeContext, [ name = '', ...rest ]: FieldPath ): string {
	const inside = rest.map( ( step ) => (
		PARTS.includes( step as Part ) ? context.msg( `edit-part-${ step as Part }` ) : step === 'page' || step === 'url' ? context.msg( 'edit-part-link' ) :
			step === 'minutes' ? '' : name === 'terms' ? context.labels.facet( step ).text : languageName( context, step )
	) ).filter( Boolean );
	return inside.length ? context.msg( 'edit-field-in', fieldLabel( context, name ), inside.join( ', ' ) ) : fieldLabel( context, name );
}

/** The title of a record in the reader's language. */
export function titleText( { labels }: Pick<DescribeContext, 'labels'>, title: unknown, id: string ): string {
	if ( typeof title === 'string' ) {
		return title;
	}
	return isObject( title ) ? labels.pick( new Map( Object.entries( title ).map( ( [ language, text ] ) => [ language, String( text ) ] ) ) ).text || id : id;
}

/** A value in words. */
export function describeValue( context: DescribeContext, [ name = '', ...rest ]: FieldPath, value: unknown ): string {
	const { msg, labels, format, list } = context;
	const last = rest.length ? rest[ rest.length - 1 ] as string : name;
	if ( value === undefined || value === '' || value === null ) {
		return msg( 'edit-none' );
	}
	if ( name === 'terms' && rest.length ) {
		return describeValue( context, rest, value );
	}
	if ( Array.isArray( value ) ) {
		return last === 'minutes' ? value.join( '–' ) : value.map( ( one ) => describeValue( context, [ name, ...rest ], one ) ).join( '; ' );
	}
	if ( isObject( value ) ) {
		const link = value[ 'page' ] ?? value[ 'url' ];
		const time = [ value[ 'start' ], value[ 'end' ] ].filter( Boolean ).join( ' – ' );
		if ( name === 'materials' || name === 'join' || name === 'dates' ) {
			return [ time, value[ 'label' ] === undefined ? '' : describeValue( context, [ 'title' ], value[ 'label' ] ), link, value[ 'until' ] ].filter( Boolean ).join( ', ' );
		}
		if ( name === 'terms' ) {
			return Object.entries( value ).map( ( [ facet, terms ] ) => `${ labels.facet( facet ).text }: ${ describeValue( context, [ facet ], terms ) }` ).join( '; ' );
		}
		return Object.entries( value ).map( ( [ part, one ] ) => part === 'minutes' ? describeValue( context, [ name, part ], one ) : `${ languageName( context, part ) }: ${ describeValue( context, [ name, part ], one ) }` ).join( '; ' );
	}
	if ( typeof value !== 'string' ) {
		return JSON.stringify( value );
	}
	if ( DATES.includes( last ) ) {
		const date = parseDate( value );
		return date ? format.date( date ) : value;
	}
	if ( PROGRAMS.includes( name ) ) {
		const series = list.series.get( value );
		const program = list.programs.find( ( { id } ) => id === value );
		return series || program ? labels.pick( ( series || program )?.title ?? value ).text : value;
	}
	return LANGUAGES.includes( name ) ? languageName( context, value ) : name === 'status' && isStatus( value ) ? labels.status( value ) :
		list.vocabularies.has( name ) ? labels.term( name, value ).text : value;
}

/** The title of a record; of the page, if it is the page itself. */
export function recordText( context: DescribeContext, record: RecordPath, title: unknown ): string {
	return titleText( context, title, record[ record.length - 1 ] ?? context.title );
}
