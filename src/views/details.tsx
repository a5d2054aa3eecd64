import { type ComponentChildren, Fragment, h, type JSX } from 'preact';
import type { Actions } from '../app/actions';
import type { Context } from '../app/context';
import { relationsOf } from '../explore/relations';
import type { LinkTarget } from '../programs/links';
import type { Program } from '../programs/model';
import { nextDate } from '../programs/next-date';
import type { Text } from '../programs/texts';
import { DataLink } from './parts/data-link';
import { EditButtons } from './parts/editing';
import { KeepAndShare } from './parts/keep-and-share';
import { opensElsewhere } from './parts/opens-elsewhere';
import { DataText } from './parts/text';
import { CardAction } from './results/card-action';
import { actionOf, termsOnCard } from './results/on-card';

/**
 * A label with its value.
 *
 * @param content null or an empty list shows nothing.
 * @param areNames Whether a list is of short names, which stand in one line.
 */
function row( label: ComponentChildren, content: ComponentChildren, areNames = false ): JSX.Element | null {
	const items = Array.isArray( content ) && content as readonly ComponentChildren[];
	return content === null || items && !items.length ? null : (
		<div class="program-explorer__row">
			<dt>{ label }</dt>
			<dd>{ items ? <ul role="list" class={ areNames ? 'program-explorer__names' : undefined }>{ items.map( ( item ) => <li>{ item }</li> ) }</ul> : content }</dd>
		</div>
	);
}

/** An address that is easy to read: without `https://www.`, with letters in place of codes. */
function readableAddress( url: string ): string {
	const short = url.replace( /^https:\/\/(www\.)?|\/$/g, '' ).replace( /_/g, ' ' );
	try {
		return decodeURI( short );
	} catch {
		return short;
	}
}

export interface DetailsProps {
	readonly context: Context;
	readonly actions: Actions;
	readonly program: Program;
	readonly id: string;
	/** Whether there is no card above them, so that they also show what a card shows. */
	readonly isAlone?: boolean;
}

/** All data of a program that its card does not show. */
export function Details( { context, actions, program, id, isAlone = false }: DetailsProps ): JSX.Element {
	const { msg, labels, format, language, list } = context;
	const isPast = program.status === 'past';
	/** The card of a program that is not past shows one of the two: the length of a session, else the duration. */
	const hasTime = isPast || isAlone;
	const relations = relationsOf( list );
	const next = nextDate( program.dates, Date.now() );
	const { join, materials, minutes, notice, owner, partOf, reviewed, sources, summary } = program;
	/** The facets with more terms than the card shows. */
	const facets = list.facets.filter( ( facet ) => ( program.terms.get( facet ) ?? [] ).length > ( isAlone ? 0 : termsOnCard( context, program, facet ).length ) );
	/** The card shows the next one, but not its label and its link. */
	const dates = program.dates.slice( next ? program.dates.indexOf( next ) : program.dates.length );
	const text = ( given: Text | null ): JSX.Element | null => given === null ? null : <DataText text={ labels.pick( given ) } around={ language } />;
	const names = ( given: readonly string[] ): JSX.Element[] => given.map( ( name ) => <bdi>{ name }</bdi> );
	const link = ( target: LinkTarget, children: ComponentChildren ): JSX.Element =>
		<DataLink context={ context } target={ target }>{ children }</DataLink>;
	/** Links that move to other programs of the list. */
	const related = ( ids: readonly string[] ): JSX.Element[] => ids.map( ( other ) => (
		<a
			href={ context.urlOfProgram( other ) }
			onClick={ ( event ) => {
				if ( !opensElsewhere( event ) ) {
					event.preventDefault();
					actions.goTo( other );
				}
			} }
		>
			{ text( relations.program( other )?.title ?? other ) }
		</a>
	) );
	const series = partOf === null ? undefined : list.series.get( partOf );
	const siblings = partOf === null ? [] : relations.parts( partOf ).filter( ( other ) => other !== program.id );

	return (
		<div class="program-explorer__details" id={ id }>
			<EditButtons context={ context } id={ program.id } isFirst={ true } />
			{ isAlone && notice && <p class="program-explorer__alert">{ text( notice ) }</p> }
			{ isAlone && summary && <p>{ text( summary ) }</p> }
			{ isAlone && join && join.isOver && !isPast && <p class="program-explorer__note">{ msg( 'join-over' ) }</p> }
			{ isAlone && actionOf( program ) === 'join' && <CardAction context={ context } actions={ actions } program={ program } open detailsId={ id } /> }
			<dl>
				{ facets.map( ( facet ) => row(
					<DataText text={ labels.facet( facet ) } around={ language } />,
					( program.terms.get( facet ) ?? [] ).filter( ( term ) => facet !== 'language' || !program.interpreted.includes( term ) ).map( ( term ) => <DataText text={ labels.term( facet, term ) } around={ language } /> ),
					true
				) ) }
				{ row( msg( 'detail-interpreted' ), program.interpreted.map( ( code ) => format.language( code ) ), true ) }
				{ row( msg( 'detail-session' ), hasTime && minutes ? labels.minutes( minutes ) : null ) }
				{ row( msg( 'detail-duration' ), hasTime || minutes ? text( program.duration ) : null ) }
				{ row( msg( 'detail-dates' ), dates.map( ( date ) => <>{ date.target ? link( date.target, format.occurrence( date ) ) : format.occurrence( date ) } { text( date.label ) }</> ) ) }
				{ row( msg( 'detail-scale' ), text( program.scale ) ) }
				{ row( msg( 'detail-team' ), names( program.team ), true ) }
				{ row( msg( 'detail-partners' ), names( program.partners ), true ) }
				{ row( msg( 'detail-materials' ), actionOf( program ) === 'material' && !isAlone ? null : materials.map( ( { target, label } ) => link( target, text( label ) ) ) ) }
				{ row( msg( 'detail-part-of' ), series ?
					series.target ? link( series.target, text( series.title ) ) : text( series.title ) :
					related( partOf === null ? [] : [ partOf ] ) ) }
				{ row( msg( 'detail-siblings' ), related( siblings ) ) }
				{ row( msg( 'detail-parts' ), related( relations.parts( program.id ) ) ) }
				{ row( msg( 'detail-follows' ), related( relations.before( program.id ) ) ) }
				{ row( msg( 'detail-followed-by' ), related( program.followedBy ) ) }
				{ row( msg( 'detail-owner' ), owner && <bdi>{ owner }</bdi> ) }
				{ row( msg( 'detail-reviewed' ), reviewed && format.date( reviewed ) ) }
				{ row( msg( 'detail-share' ), <KeepAndShare context={ context } program={ program.id } /> ) }
			</dl>
			{ sources.length > 0 && (
				<details>
					<summary>{ msg( 'shortcut', msg( 'detail-sources' ), sources.length ) }</summary>
					<ul role="list">{ sources.map( ( url ) => <li>{ link( { url }, <bdi title={ url }>{ readableAddress( url ) }</bdi> ) }</li> ) }</ul>
				</details>
			) }
			<EditButtons context={ context } id={ program.id } isFirst={ false } />
		</div>
	);
}
