import { type ComponentChildren, Fragment, h, type JSX } from 'preact';
import type { Actions } from '../app/actions';
import type { Context } from '../app/context';
import { relationsOf } from '../explore/relations';
import type { LinkTarget } from '../programs/links';
import type { Program } from '../programs/model';
import { nextDate } from '../programs/next-date';
import type { Text } from '../programs/texts';
import { DataLink } from './parts/data-link';
import { EditButton } from './parts/editing';
import { KeepAndShare } from './parts/keep-and-share';
import { opensElsewhere } from './parts/opens-elsewhere';
import { DataText } from './parts/text';
import { CardAction } from './results/card-action';
import { actionOf, termsOnCard } from './results/on-card';

interface RowProps {
	readonly label: ComponentChildren;
	/** null or an empty list shows nothing. */
	readonly content: ComponentChildren;
	/** Whether a list is of short names, which stand in one line. */
	readonly areNames?: boolean;
}

/** A label with its value. */
function Row( { label, content, areNames = false }: RowProps ): JSX.Element | null {
	const isEmpty = content === null || Array.isArray( content ) && content.length === 0;
	return isEmpty ? null : (
		<div class="program-explorer__row">
			<dt>{ label }</dt>
			<dd>{ Array.isArray( content ) ? <ul role="list" class={ areNames ? 'program-explorer__names' : undefined }>{ content.map( ( item ) => <li>{ item }</li> ) }</ul> : content }</dd>
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
			{ isAlone && notice && <p class="program-explorer__alert">{ text( notice ) }</p> }
			{ isAlone && summary && <p>{ text( summary ) }</p> }
			{ isAlone && join && join.isOver && !isPast && <p class="program-explorer__note">{ msg( 'join-over' ) }</p> }
			{ isAlone && actionOf( program ) === 'join' && <CardAction context={ context } actions={ actions } program={ program } open detailsId={ id } /> }
			<dl>
				{ facets.map( ( facet ) => (
					<Row
						areNames
						label={ <DataText text={ labels.facet( facet ) } around={ language } /> }
						content={ ( program.terms.get( facet ) ?? [] ).filter( ( term ) => facet !== 'language' || !program.interpreted.includes( term ) ).map( ( term ) => <DataText text={ labels.term( facet, term ) } around={ language } /> ) }
					/>
				) ) }
				<Row areNames label={ msg( 'detail-interpreted' ) } content={ program.interpreted.map( ( code ) => format.language( code ) ) } />
				<Row label={ msg( 'detail-session' ) } content={ hasTime && minutes ? labels.minutes( minutes ) : null } />
				<Row label={ msg( 'detail-duration' ) } content={ hasTime || minutes ? text( program.duration ) : null } />
				<Row label={ msg( 'detail-dates' ) } content={ dates.map( ( date ) => <>{ date.target ? link( date.target, format.occurrence( date ) ) : format.occurrence( date ) } { text( date.label ) }</> ) } />
				<Row label={ msg( 'detail-scale' ) } content={ text( program.scale ) } />
				<Row areNames label={ msg( 'detail-team' ) } content={ names( program.team ) } />
				<Row areNames label={ msg( 'detail-partners' ) } content={ names( program.partners ) } />
				<Row label={ msg( 'detail-materials' ) } content={ actionOf( program ) === 'material' && !isAlone ? null : materials.map( ( { target, label } ) => link( target, text( label ) ) ) } />
				<Row
					label={ msg( 'detail-part-of' ) }
					content={ series ?
						series.target ? link( series.target, text( series.title ) ) : text( series.title ) :
						related( partOf === null ? [] : [ partOf ] ) }
				/>
				<Row label={ msg( 'detail-siblings' ) } content={ related( siblings ) } />
				<Row label={ msg( 'detail-parts' ) } content={ related( relations.parts( program.id ) ) } />
				<Row label={ msg( 'detail-follows' ) } content={ related( relations.before( program.id ) ) } />
				<Row label={ msg( 'detail-followed-by' ) } content={ related( program.followedBy ) } />
				<Row label={ msg( 'detail-owner' ) } content={ owner && <bdi>{ owner }</bdi> } />
				<Row label={ msg( 'detail-reviewed' ) } content={ reviewed && format.date( reviewed ) } />
				<Row label={ msg( 'detail-share' ) } content={ <KeepAndShare context={ context } program={ program.id } /> } />
			</dl>
			{ sources.length > 0 && (
				<details>
					<summary>{ msg( 'shortcut', msg( 'detail-sources' ), sources.length ) }</summary>
					<ul role="list">{ sources.map( ( url ) => <li>{ link( { url }, <bdi title={ url }>{ readableAddress( url ) }</bdi> ) }</li> ) }</ul>
				</details>
			) }
			<EditButton context={ context } id={ program.id } />
		</div>
	);
}
