import { type ComponentChildren, Fragment, h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import { has } from '../../explore/bitset';
import { PERIOD } from '../../overview/columns';
import { titlesOf } from '../../overview/titles';
import { NEED, OFFERS } from '../../programs/facets';
import type { LinkTarget } from '../../programs/links';
import type { Program } from '../../programs/model';
import { nextDate } from '../../programs/next-date';
import type { PickedText } from '../../programs/texts';
import { DataLink } from '../parts/data-link';
import { DataText } from '../parts/text';
import { CardAction } from '../results/card-action';
import type { RowProps } from './row';

interface CellProps extends Pick<RowProps, 'view' | 'program' | 'number' | 'open' | 'marked'> {
	readonly column: string;
	readonly detailsId: string;
}

/** Several values of a cell; null for none. Short names stand in one line. */
function lines( values: readonly ComponentChildren[], areNames = true ): JSX.Element | null {
	return values.length > 1 ? <ul role="list" class={ areNames ? 'program-explorer__names' : undefined }>{ values.map( ( value ) => <li>{ value }</li> ) }</ul> : values.length ? <>{ values[ 0 ] }</> : null;
}

/** A link to another program, or to the page of a series. */
function related( context: Context, id: string ): JSX.Element {
	const { labels, language, list, urlOfProgram } = context;
	const series = list.series.get( id );
	const text = <DataText text={ labels.pick( titlesOf( list ).get( id ) ?? id ) } around={ language } />;
	return series ? series.target ? <DataLink context={ context } target={ series.target }>{ text }</DataLink> : text : <a href={ urlOfProgram( id ) }>{ text }</a>;
}

/** The content of a cell; null for none. */
export function cellContent( { view, program, number, open, marked, column, detailsId }: CellProps ): JSX.Element | string | null {
	const { context, actions } = view;
	const { labels, format, index, language } = context;
	const text = ( given: PickedText ): JSX.Element => <DataText text={ given } around={ language } />;
	const names = ( given: readonly string[] ): JSX.Element | null => lines( given.map( ( name ) => <bdi>{ name }</bdi> ) );
	const link = ( target: LinkTarget, given: PickedText ): JSX.Element => <DataLink context={ context } target={ target }>{ text( given ) }</DataLink>;
	const { status, start, end, dates, minutes, duration, scale, terms, partOf, owner, reviewed } = program satisfies Program;
	const next = column === 'dates' ? nextDate( dates, Date.now() ) : null;
	switch ( column ) {
		case 'status':
			return <span class={ `program-explorer__status program-explorer__status--${ status ?? 'unknown' }` }>{ labels.status( status ) }</span>;
		case PERIOD:
			return format.span( start, end, status );
		case 'dates':
			return next && ( next.target ? link( next.target, { text: format.occurrence( next ), language } ) : format.occurrence( next ) );
		case 'session':
			return minutes ? labels.minutes( minutes ) : duration && text( labels.pick( duration ) );
		case 'scale':
			return scale && text( labels.pick( scale ) );
		case OFFERS:
			return <CardAction context={ context } actions={ actions } program={ program } open={ open } detailsId={ detailsId } />;
		case NEED:
			return lines( Array.from( index.facets.get( NEED )?.terms.values() ?? [] ).filter( ( { programs } ) => has( programs, number ) ).map( ( { id } ) => text( labels.term( NEED, id ) ) ), false );
		case 'team':
		case 'partners':
			return names( program[ column ] );
		case 'interpreted':
			return names( program.interpreted.map( ( code ) => format.language( code ) ) );
		case 'materials':
			return lines( program.materials.map( ( { target, label } ) => link( target, labels.pick( label ) ) ), false );
		case 'partOf':
			return partOf === null ? null : related( context, partOf );
		case 'followedBy':
			return lines( program.followedBy.map( ( id ) => related( context, id ) ), false );
		case 'owner':
			return owner && <bdi>{ owner }</bdi>;
		case 'reviewed':
			return reviewed && format.date( reviewed );
		default:
			return lines( ( terms.get( column ) ?? [] ).map( ( term ) => marked( labels.term( column, term ) ) ) );
	}
}
