import { Component, h, type JSX } from 'preact';
import { stepsOf, type RecordStep } from '../../edit/record-history';
import { parseDate } from '../../programs/dates';
import { isObject } from '../../programs/kinds';
import type { Failed } from '../../wiki/page-editor';
import type { PageHistory, Revision } from '../../wiki/page-history';
import { Heading } from '../parts/heading';
import { titleText } from './describe';
import { DifferenceRows } from './difference-rows';
import { Button } from './inputs';
import type { ToolContext } from './view';

export interface RecordHistoryProps {
	readonly context: ToolContext;
	/** The program. */
	readonly id: string;
	readonly history: PageHistory;
	/** Opens the editor with a record as it was. */
	readonly onRestore: ( record: Readonly<Record<string, unknown>> ) => void;
	readonly onClose: () => void;
	/** Writes a warning to the console. */
	readonly log: ( message: string, error: unknown ) => void;
}

interface State {
	readonly steps: readonly RecordStep[];
	readonly isLoading: boolean;
	readonly hasOlder: boolean;
	readonly failure: Failed | null;
}

/** Who changed what of a program, and when. */
export class RecordHistory extends Component<RecordHistoryProps, State> {
	public override state: State = { steps: [], isLoading: false, hasOlder: true, failure: null };
	/** The oldest revision that is known but not compared yet. */
	private rest: Revision | null = null;
	/** The newest revision that is not loaded yet; 0 for that of the page. */
	private next = 0;
	private isGone = false;

	public override componentDidMount(): void {
		void this.load();
	}

	public override componentWillUnmount(): void {
		this.isGone = true;
	}

	private readonly load = async (): Promise<void> => {
		this.setState( { isLoading: true, failure: null } );
		let failure: Failed | null = { kind: 'failed', failure: 'other', words: '' };
		try {
			failure = await this.loadOlder();
		} catch ( error ) {
			this.props.log( 'The history cannot be shown.', error );
		}
		if ( !this.isGone ) {
			this.setState( { isLoading: false, failure } );
		}
	};

	/** @return null if it is loaded. */
	private async loadOlder(): Promise<Failed | null> {
		const { context: { title }, history, id } = this.props;
		const answer = await history.revisions( title, this.next );
		if ( answer.kind === 'failed' ) {
			return answer;
		}
		const { steps, rest } = stepsOf( [ ...this.rest ? [ this.rest ] : [], ...answer.revisions ], !answer.hasOlder, [ 'programs', id ] );
		this.rest = rest;
		// Not from the revision that is left: the ones before it may be hidden.
		this.next = answer.revisions[ answer.revisions.length - 1 ]?.before ?? 0;
		this.setState( { steps: [ ...this.state.steps, ...steps ], hasOlder: answer.hasOlder && this.next > 0 } );
		return null;
	}

	private step( { revision, differences, value }: RecordStep, isNewest: boolean ): JSX.Element {
		const { context, onRestore } = this.props;
		const { msg, format, urlOf, title } = context;
		const day = parseDate( revision.time.slice( 0, 10 ) );
		const date = day ? format.date( day ) : revision.time;
		return (
			<li key={ revision.id } class="program-explorer__step">
				<p>
					<a href={ urlOf( title, { diff: String( revision.id ), oldid: String( revision.before ) } ) } title={ revision.time } aria-label={ msg( 'edit-history-difference', date ) }>{ date }</a>
					{ ' · ' }
					{ revision.user ? <a href={ urlOf( `User:${ revision.user }` ) }><bdi>{ revision.user }</bdi></a> : msg( 'edit-history-hidden' ) }
					{ revision.summary && <span class="program-explorer__editor-help" dir="auto">{ ` · ${ revision.summary }` }</span> }
				</p>
				{ differences.map( ( difference ) => [
					difference.kind !== 'changed' && <p>{ msg( `edit-kind-${ difference.kind }`, titleText( context, difference.title, this.props.id ) ) }</p>,
					difference.kind !== 'removed' && <DifferenceRows context={ context } difference={ difference } />
				] ) }
				{ !isNewest && isObject( value ) && (
					<Button text={ msg( 'edit-history-restore' ) } name={ `${ msg( 'edit-history-restore' ) }: ${ date }` } onClick={ () => onRestore( value ) } />
				) }
			</li>
		);
	}

	public override render( { context, id, onClose }: RecordHistoryProps, { steps, isLoading, hasOlder, failure }: State ): JSX.Element {
		const { msg, level, list, urlOf, title } = context;
		const program = list.programs.find( ( one ) => one.id === id );
		return (
			<section class="program-explorer__editor" aria-labelledby="program-explorer-history-heading">
				<Heading level={ level } class="program-explorer__group" id="program-explorer-history-heading">
					{ msg( 'edit-history-title', program ? context.labels.pick( program.title ).text : id ) }
				</Heading>
				<ol class="program-explorer__steps" reversed>{ steps.map( ( step, i ) => this.step( step, i === 0 ) ) }</ol>
				<div role="status">
					{ isLoading ? msg( 'edit-history-loading' ) : !steps.length && !failure && msg( hasOlder ? 'edit-history-none-yet' : 'edit-history-none' ) }
				</div>
				<div role="alert">{ failure && <p>{ [ msg( 'edit-history-failed' ), failure.words ].filter( Boolean ).join( ' ' ) }</p> }</div>
				<div class="program-explorer__editor-buttons">
					{ hasOlder && <Button text={ msg( failure ? 'edit-history-retry' : 'edit-history-older' ) } isOff={ isLoading } onClick={ () => void this.load() } /> }
					<a href={ urlOf( title, { action: 'history' } ) }>{ msg( 'edit-history-page' ) }</a>
					<Button kind="quiet" text={ msg( 'edit-close' ) } onClick={ onClose } />
				</div>
			</section>
		);
	}
}
