import { Component, Fragment, h, type JSX } from 'preact';
import type { Program } from '../../programs/model';
import { countEntries, toCalendar } from '../../take-away/calendar';
import { toCsv } from '../../take-away/csv';
import { toJson } from '../../take-away/json';
import type { Taken } from '../../take-away/taken';
import { toWikitextList, toWikitextTable } from '../../take-away/wikitext';
import { copyText } from '../parts/copy-text';
import type { ViewProps } from '../view';
import { toFragment } from '../../app/url';
import { copyAddress } from '../parts/copy-address';
import { download } from './download';

/** A form in which programs can be copied and downloaded. */
interface Form {
	readonly name: 'list' | 'table' | 'csv' | 'json' | 'calendar';
	readonly file: string;
	readonly type: string;
	readonly write: ( taken: Taken ) => string;
}

const FORMS: readonly Form[] = [
	{ name: 'list', file: 'programs-list.txt', type: 'text/plain', write: toWikitextList },
	{ name: 'table', file: 'programs-table.txt', type: 'text/plain', write: toWikitextTable },
	{ name: 'csv', file: 'programs.csv', type: 'text/csv', write: toCsv },
	{ name: 'json', file: 'programs.json', type: 'application/json', write: toJson },
	{ name: 'calendar', file: 'programs.ics', type: 'text/calendar', write: toCalendar }
];

interface TakeAwayState {
	/** What the last button did, in words; '' before. */
	readonly answer: string;
}

/** The ways to copy and download the programs that are shown. */
export class TakeAway extends Component<ViewProps, TakeAwayState> {
	public override readonly state: TakeAwayState = { answer: '' };

	private answer( key: 'export-copied' | 'export-saved' | 'export-failed', form: string ): void {
		const { context: { msg }, attempt } = this.props.view;
		attempt( () => this.setState( { answer: msg( key, form ) } ) );
	}

	public override render( { view: { context, results, state: { query } } }: ViewProps, { answer }: TakeAwayState ): JSX.Element {
		const { msg, index, idPrefix, revision } = context;
		const address = (): string => context.urlOfAll( toFragment( { ...query, revision: String( revision ) }, context.facetOrder ) );
		const citeId = `${ idPrefix }-export-cite`;
		const programs = results.order.map( ( number ) => index.programs[ number ] as Program );
		const taken = (): Taken => ( { context, programs, pageUrl: location.href, now: Date.now() } );
		const entries = countEntries( taken() );
		return (
			<>
				<p class="program-explorer__note">{ msg( 'export-what', programs.length ) }</p>
				<ul role="list">
					{ FORMS.map( ( { name, file, type, write } ) => {
						const id = `${ idPrefix }-export-${ name }`;
						const form = name === 'calendar' ? msg( 'export-calendar', entries ) : msg( `export-${ name }` );
						const isEmpty = !( name === 'calendar' ? entries : programs.length );
						const button = ( key: 'export-copy' | 'export-download', act: () => void ): JSX.Element => (
							<button type="button" class="cdx-button" id={ `${ id }-${ key }` } aria-labelledby={ `${ id }-${ key } ${ id }` } disabled={ isEmpty } onClick={ act }>{ msg( key ) }</button>
						);
						return (
							<li>
								<span id={ id }>{ form }</span>
								{ button( 'export-copy', () => void copyText( write( taken() ) ).then( ( isCopied ) => this.answer( isCopied ? 'export-copied' : 'export-failed', form ) ) ) }
								{ button( 'export-download', () => this.answer( download( file, type, write( taken() ) ) ? 'export-saved' : 'export-failed', form ) ) }
							</li>
						);
					} ) }
					{ revision > 0 && (
						<li>
							<span id={ citeId }>{ msg( 'export-cite' ) }</span>
							<button type="button" class="cdx-button" id={ `${ citeId }-copy` } aria-labelledby={ `${ citeId }-copy ${ citeId }` } onClick={ () => void copyAddress( address() ).then( ( isCopied ) => this.answer( isCopied ? 'export-copied' : 'export-failed', msg( 'export-cite' ) ) ) }>{ msg( 'export-copy' ) }</button>
						</li>
					) }
				</ul>
				<p class="program-explorer__note" role="status">{ answer }</p>
			</>
		);
	}
}
