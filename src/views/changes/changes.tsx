import { Component, Fragment, h, type JSX } from 'preact';
import { createContext, type Context } from '../../app/context';
import type { Results } from '../../app/derive';
import { forgetVisits, LAST_VISIT, lastVisit, type Visit } from '../../app/visits';
import { CHANGE_KINDS, changesSince, type ProgramChange } from '../../edit/changes-since';
import { readPageState, type NoState, type PageState } from '../../edit/page-state';
import type { EditMessageKey, Messages } from '../../messages/messages';
import { parseDate } from '../../programs/dates';
import type { Moment, RevisionReader } from '../../wiki/revision-reader';
import { Heading } from '../parts/heading';
import type { ViewProps } from '../view';
import { Change } from './change';
import { PageLinks } from './page-links';
import { SinceChoice } from './since-choice';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What is shown if the reader has chosen no day. */
const DAYS = 30;

export interface ChangesProps extends ViewProps {
	readonly createReader: () => RevisionReader;
	readonly loadWords: ( context: Context ) => Promise<Messages<EditMessageKey>>;
}

interface Compared {
	readonly kind: 'compared';
	readonly then: PageState;
	readonly now: PageState;
	readonly changes: readonly ProgramChange[];
}

interface ChangesState {
	/** null until they are loaded. */
	readonly words: Messages<EditMessageKey> | null;
	/** null while it is loading. */
	readonly result: Compared | NoState | null;
	readonly visit: Visit | null;
	readonly isForgotten: boolean;
}

/** When the compared list was: a day for people, and the same for the wiki. */
interface Since {
	readonly day: string;
	readonly moment: Moment;
}

/** What is different between the list of an earlier day and the newest one. */
export class Changes extends Component<ChangesProps, ChangesState> {
	public override state: ChangesState = { words: null, result: null, visit: this.props.view.context.editing && lastVisit( this.props.view.context.editing.source ), isForgotten: false };
	private readonly reader = this.props.createReader();
	/** Counts the requests, because only the last one counts. */
	private requests = 0;
	/** For the search and the filters in the old list. */
	private old: Context | null = null;

	public override componentDidMount(): void {
		void this.load();
	}

	public override componentDidUpdate( { view: { context: { list }, state: { query: { since } } } }: ChangesProps ): void {
		const { view: { context, state: { query } } } = this.props;
		if ( list !== context.list || since !== query.since ) {
			void this.load();
		}
	}

	public override componentWillUnmount(): void {
		this.requests = -1;
	}

	/** A day that does not exist, or has not come yet, counts as none; so does a visit that is not known. */
	private since(): Since {
		const { view: { context: { today }, state: { query: { since } } } } = this.props;
		const { visit } = this.state;
		if ( since === LAST_VISIT && visit ) {
			return { day: new Date( visit.time ).toISOString().slice( 0, 10 ), moment: visit.revision };
		}
		const date = parseDate( since );
		const day = date?.day && !date.approximate && since <= today ? since : new Date( Date.parse( today ) - DAYS * DAY_MS ).toISOString().slice( 0, 10 );
		return { day, moment: `${ day }T00:00:00Z` };
	}

	private readonly load = async (): Promise<void> => {
		const { view: { context, attempt }, loadWords } = this.props;
		const { editing, pageLanguage, today } = context;
		const request = ++this.requests;
		const set = ( change: Partial<ChangesState> ): void => attempt( () => request === this.requests && this.setState( change ) );
		set( { result: null } );
		const words = this.state.words || await loadWords( context );
		set( { words } );
		if ( !editing ) {
			return;
		}
		const { day, moment } = this.since();
		const read = ( at: Moment, on: string ): Promise<PageState | NoState> => readPageState( this.reader, editing.source, at, pageLanguage, on );
		const [ old, now ] = await Promise.all( [ read( moment, day ), read( '', today ) ] );
		// The revision of the last visit may have been deleted.
		const then = old.kind === 'none' && typeof moment === 'number' ? await read( `${ day }T00:00:00Z`, day ) : old;
		set( { result: then.kind !== 'state' ? then : now.kind !== 'state' ? now : { kind: 'compared', then, now, changes: changesSince( then, now ) } } );
	};

	private readonly retry = (): void => {
		// To the number of programs, because the button goes.
		this.props.view.actions.submitSearch();
		void this.load();
	};

	private readonly forget = (): void => {
		const { context: { editing, idPrefix }, state: { query }, actions } = this.props.view;
		if ( editing ) {
			forgetVisits( editing.source );
		}
		this.setState( { visit: null, isForgotten: true } );
		if ( query.since === LAST_VISIT ) {
			actions.choose( { ...query, since: '' } );
		}
		// The button is gone.
		document.getElementById( `${ idPrefix }-since` )?.focus();
	};

	/** Whether a program fits the search and the filters: as it is, or, if it was removed, as it was. */
	private fits( { then: { list } }: Compared ): ( change: ProgramChange ) => boolean {
		const { context, state: { query }, results } = this.props.view;
		const { index, find } = context;
		if ( this.old?.list !== list || this.old.find !== find ) {
			this.old = createContext( list, { ...context, preset: '' }, find );
		}
		const idsIn = ( of: Context, { order }: Results ): Set<string> => new Set( order.map( ( number ) => of.index.programs[ number ]?.id ?? '' ) );
		const [ shown, old ] = [ idsIn( context, results ), idsIn( this.old, this.old.derive( query ) ) ];
		const { index: { hasProgram } } = this.old;
		// One that neither list has is newer than the list that is shown, or cannot be read.
		return ( { id } ) => index.hasProgram( id ) ? shown.has( id ) : old.has( id ) || !hasProgram( id );
	}

	/** The sentence above the result. */
	private summary( msg: Messages<EditMessageKey>, day: string, fitting: number ): string {
		const { result, isForgotten } = this.state;
		const { context } = this.props.view;
		const date = parseDate( day );
		const when = date ? context.format.date( date ) : day;
		const sentence = !result ? context.msg( 'loading' ) :
			result.kind !== 'compared' ? result.kind === 'failed' ? '' : msg( `edit-change-${ result.kind }`, when ) :
				!result.changes.length ? msg( 'edit-changes-nothing', when ) :
					fitting < result.changes.length ? msg( 'edit-changes-fitting', fitting, result.changes.length, when ) : msg( 'edit-changes-count', fitting, when );
		return [ isForgotten && msg( 'edit-changes-forgotten' ), sentence ].filter( Boolean ).join( ' ' );
	}

	private groups( msg: Messages<EditMessageKey>, compared: Compared, fitting: readonly ProgramChange[] ): JSX.Element {
		const { view } = this.props;
		const { level, list, editing } = view.context;
		const { pages, hidden } = compared.then;
		const programs = new Map( list.programs.map( ( program ) => [ program.id, program ] ) );
		const oldUrl = ( { then }: ProgramChange ): string => {
			const { title, revision } = pages.find( ( page ) => page.title === then?.source.page ) || pages[ 0 ];
			return editing ? editing.wiki.urlOf( title, { oldid: String( revision.id ) } ) : '';
		};
		const left = [ ...new Set( [ ...hidden, ...compared.now.hidden ] ) ];
		return (
			<>
				{ left.length > 0 && <p class="program-explorer__note">{ msg( 'edit-changes-left-out', left.join( ', ' ) ) }</p> }
				{ CHANGE_KINDS.map( ( kind ) => {
					const changes = fitting.filter( ( change ) => change.kind === kind );
					return changes.length > 0 && (
						<section key={ kind }>
							<Heading level={ level } class="program-explorer__group">{ msg( `edit-change-${ kind }` ) }</Heading>
							<ul class="program-explorer__changed" role="list" aria-label={ view.context.msg( 'programs' ) }>{ changes.map( ( change ) => (
								<Change
									key={ change.id } view={ view } msg={ msg } change={ change } program={ programs.get( change.id ) || null } level={ level + 1 }
									oldUrl={ oldUrl( change ) }
								/>
							) ) }</ul>
						</section>
					);
				} ) }
			</>
		);
	}

	public override render( { view }: ChangesProps, { words: msg, result, visit }: ChangesState ): JSX.Element {
		const { context } = view;
		const { editing } = context;
		if ( !msg ) {
			return <div class="program-explorer__loading program-explorer__note" role="status" aria-busy="true">{ context.msg( 'loading' ) }</div>;
		}
		if ( !editing ) {
			return <p class="program-explorer__empty" role="status">{ view.state.query.revision ? msg( 'edit-changes-old-list' ) : context.msg( 'failed-missing' ) }</p>;
		}
		const compared = result?.kind === 'compared' ? result : null;
		const fitting = compared ? compared.changes.filter( this.fits( compared ) ) : [];
		const { day } = this.since();
		return (
			<div class="program-explorer__changes">
				<SinceChoice view={ view } msg={ msg } day={ day } visit={ visit } onForget={ this.forget } />
				<p class="program-explorer__note" role="status" aria-busy={ !result }>{ this.summary( msg, day, fitting.length ) }</p>
				<div role="alert">
					{ result?.kind === 'failed' && (
						<>
							<p>{ [ msg( 'edit-history-failed' ), result.words ].filter( Boolean ).join( ' ' ) }</p>
							<button type="button" class="cdx-button" onClick={ this.retry }>{ context.msg( 'retry' ) }</button>
						</>
					) }
				</div>
				{ compared && this.groups( msg, compared, fitting ) }
				<PageLinks editing={ editing } msg={ msg } then={ compared && compared.then } now={ compared && compared.now } />
				<p class="program-explorer__note">{ msg( 'edit-changes-what' ) }</p>
			</div>
		);
	}
}
