import type { ComponentChildren, JSX } from 'preact';
import type { LinkTarget } from '../programs/links';
import type { Program } from '../programs/model';
import type { Text } from '../programs/texts';
import type { Actions, Context } from '../app/context';
import { say } from './parts/text';

/** Shown by rows of their own, or on the card already. */
const OWN_ROWS = [ 'status', 'period' ];

/** A label and what it is about; nothing where there is nothing to say. */
function row( label: ComponentChildren, content: ComponentChildren ): JSX.Element | null {
	const isEmpty = content === null || Array.isArray( content ) && content.length === 0;
	return isEmpty ? null : (
		<div class="program-explorer__row">
			<dt>{ label }</dt>
			<dd>{ Array.isArray( content ) ? <ul role="list">{ content.map( ( item ) => <li>{ item }</li> ) }</ul> : content }</dd>
		</div>
	);
}

/** An address as people read it: without what all addresses share, and with letters for codes. */
function shortAddress( url: string ): string {
	const short = url.replace( /^https:\/\/(www\.)?|\/$/g, '' ).replace( /_/g, ' ' );
	try {
		return decodeURI( short );
	} catch {
		return short;
	}
}

/** Everything the data says about a program that its card does not. */
export function details( context: Context, actions: Actions, program: Program, id: string ): JSX.Element {
	const { msg, labels, format, language, list, relations } = context;
	const text = ( given: Text | null ): JSX.Element | null => given === null ? null : say( labels.pick( given ), language );
	const names = ( given: readonly string[] ): JSX.Element[] => given.map( ( name ) => <bdi>{ name }</bdi> );
	const link = ( target: LinkTarget, children: ComponentChildren ): JSX.Element =>
		<a href={ context.urlOf( target ) } rel="noopener">{ children }</a>;
	/** Programs this one is tied to; each can be gone to in the list. */
	const related = ( ids: readonly string[] ): JSX.Element[] => ids.map( ( other ) => (
		<a
			href={ context.urlOfProgram( other ) }
			onClick={ ( event ) => {
				// A click with a key held opens a tab or a window, and is the browser's.
				if ( !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey ) {
					event.preventDefault();
					actions.goTo( other );
				}
			} }
		>
			{ text( relations.program( other )?.title || other ) }
		</a>
	) );
	const { minutes, owner, partOf, reviewed } = program;
	const series = partOf === null ? undefined : list.series.get( partOf );
	const siblings = partOf === null ? [] : relations.parts( partOf ).filter( ( other ) => other !== program.id );

	return (
		<dl class="program-explorer__details" id={ id }>
			{ list.facets.filter( ( facet ) => !OWN_ROWS.includes( facet ) ).map( ( facet ) => row(
				say( labels.facet( facet ), language ),
				( program.terms.get( facet ) || [] ).map( ( term ) => say( labels.term( facet, term ), language ) )
			) ) }
			{ row( msg( 'detail-session' ), minutes && ( minutes[ 0 ] === minutes[ 1 ] ?
				msg( 'detail-minutes', minutes[ 0 ] ) :
				msg( 'detail-minutes-range', minutes[ 0 ], minutes[ 1 ] ) ) ) }
			{ row( msg( 'detail-duration' ), text( program.duration ) ) }
			{ row( msg( 'detail-scale' ), text( program.scale ) ) }
			{ row( msg( 'detail-team' ), names( program.team ) ) }
			{ row( msg( 'detail-partners' ), names( program.partners ) ) }
			{ row( msg( 'detail-materials' ), program.materials.map( ( { target, label } ) => link( target, text( label ) ) ) ) }
			{ row( msg( 'detail-part-of' ), series ?
				series.target ? link( series.target, text( series.title ) ) : text( series.title ) :
				related( partOf === null ? [] : [ partOf ] ) ) }
			{ row( msg( 'detail-siblings' ), related( siblings ) ) }
			{ row( msg( 'detail-parts' ), related( relations.parts( program.id ) ) ) }
			{ row( msg( 'detail-follows' ), related( relations.before( program.id ) ) ) }
			{ row( msg( 'detail-followed-by' ), related( program.followedBy ) ) }
			{ row( msg( 'detail-owner' ), owner && <bdi>{ owner }</bdi> ) }
			{ row( msg( 'detail-reviewed' ), reviewed && format.date( reviewed ) ) }
			{ row( msg( 'detail-sources' ), program.sources.map( ( url ) => link( { url }, <bdi title={ url }>{ shortAddress( url ) }</bdi> ) ) ) }
			{ row( msg( 'detail-share' ), <a href={ context.urlOfProgram( program.id ) }>{ msg( 'link-to-program' ) }</a> ) }
		</dl>
	);
}
