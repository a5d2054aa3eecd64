import { h, type JSX } from 'preact';
import type { Editing } from '../../app/context';
import type { PageState } from '../../edit/page-state';
import type { EditMessageKey, Messages } from '../../messages/messages';

export interface PageLinksProps {
	readonly editing: Editing;
	readonly msg: Messages<EditMessageKey>;
	/** Both null until they are known. */
	readonly then: PageState | null;
	readonly now: PageState | null;
}

/** The wiki's own pages about the changes of the data page and of each page that it includes. */
export function PageLinks( { editing: { wiki, source }, msg, then, now }: PageLinksProps ): JSX.Element {
	const titles = now ? now.pages.map( ( { title } ) => title ) : [ source ];
	const isOneOfMany = titles.length > 1;
	const revisionIn = ( state: PageState | null, title: string ): number => state?.pages.find( ( page ) => page.title === title )?.revision.id ?? 0;
	return (
		<ul class="program-explorer__page-links" role="list">
			{ titles.map( ( title ) => {
				const [ from, to ] = [ revisionIn( then, title ), revisionIn( now, title ) ];
				const link = ( text: string, parameters: Readonly<Record<string, string>> ): JSX.Element => (
					<a href={ wiki.urlOf( title, parameters ) } aria-label={ isOneOfMany ? `${ text }: ${ title }` : undefined }>{ text }</a>
				);
				return (
					<li key={ title }>
						{ isOneOfMany && <bdi>{ title }</bdi> }
						{ from > 0 && from !== to && link( msg( 'edit-changes-difference' ), { diff: String( to ), oldid: String( from ) } ) }
						{ link( msg( 'edit-history-page' ), { action: 'history' } ) }
						{ wiki.isNamed && link( msg( 'edit-changes-watch' ), { action: 'watch' } ) }
						{ link( msg( 'edit-changes-feed' ), { action: 'history', feed: 'atom' } ) }
					</li>
				);
			} ) }
		</ul>
	);
}
