import { Component, h, type ComponentType, type JSX } from 'preact';
import type { FormRecord } from '../../../edit/form/record';
import { isObject } from '../../../programs/kinds';
import type { Text } from '../../../programs/texts';
import type { EditorParts } from '../parts';
import type { EditorViewProps } from '../view';
import { createFields } from './fields';
import { createHeadForm } from './head-form';
import { recordsOf, vocabularyOf, withRecords, type ListName, type ListRecord } from './list-records';
import { createProblems } from './problems';

/** What is shown: a list, or the fields of the page itself. */
type Shown = ListName | 'page';

interface FormState {
	readonly shown: Shown;
	/** The ids of the records whose fields are shown. */
	readonly open: ReadonlySet<string>;
	/** The name of a record to add. */
	readonly added: string;
}

function toText( value: unknown ): Text | undefined {
	return typeof value === 'string' ? value : isObject( value ) ? new Map( Object.entries( value ).map( ( [ language, text ] ) => [ language, String( text ) ] ) ) : undefined;
}

/** A record with the names of all others, so that the form knows which languages are missing in one. */
function allNames( records: readonly ListRecord[] ): FormRecord {
	return { label: Object.assign( {}, ...records.map( ( [ , { label, title } ] ) => label ?? title ).filter( isObject ) ) as object };
}

/** Makes the form of the terms, needs and series of a page, and of the page itself. */
export function createListsForm( parts: EditorParts ): ComponentType<EditorViewProps> {
	const { Button, Choice, idFor, Rows, TextInput } = parts;
	const HeadForm = createHeadForm( parts );
	const RecordFields = createFields( parts );
	const Problems = createProblems( parts );

	return class ListsForm extends Component<EditorViewProps, FormState> {
		public override state: FormState = { shown: 'page', open: new Set(), added: '' };

		private nameOf( [ id, { label, title } ]: ListRecord ): string {
			const text = toText( label ?? title );
			return text === undefined ? id : this.props.view.context.labels.pick( text ).text || id;
		}

		/** The lists to choose from, with their names. */
		private choices(): readonly ( readonly [ Shown, string ] )[] {
			const { context: { msg }, state: { record } } = this.props.view;
			const vocabularies = recordsOf( record, 'vocabularies' ).map( ( one ) => [ `terms/${ one[ 0 ] }`, msg( 'edit-list-terms', this.nameOf( one ) ) ] as const );
			return [ [ 'page', msg( 'edit-list-page' ) ], [ 'needs', msg( 'edit-list-needs' ) ], ...vocabularies, [ 'vocabularies', msg( 'edit-list-vocabularies' ) ], [ 'series', msg( 'edit-list-series' ) ] ];
		}

		private add( list: ListName ): void {
			const { view: { context: { pageLanguage, idPrefix }, state: { record }, actions } } = this.props;
			const records = recordsOf( record, list );
			const name = { [ pageLanguage ]: this.state.added.trim() };
			const id = idFor( this.state.added, records.map( ( [ one ] ) => one ) );
			const fields = list === 'needs' ? { id, label: name, terms: {} } : list === 'series' ? { title: name } : list === 'vocabularies' ? { label: name, terms: {} } : { label: name };
			const page = withRecords( record, list, [ ...records, [ id, fields ] ] );
			const { facets } = page;
			this.setState( { added: '', open: new Set( [ ...this.state.open, id ] ) } );
			actions.focus( `${ idPrefix }-list-${ records.length }` );
			// A new list of terms is a filter, too.
			actions.replace( list === 'vocabularies' && Array.isArray( facets ) ? { ...page, facets: [ ...facets as unknown[], id ] } : page );
		}

		private drawRecord( list: ListName, one: ListRecord, index: number, onFields: ( fields: FormRecord, continues?: boolean ) => void ): JSX.Element {
			const { view } = this.props;
			const { context: { msg, idPrefix, list: { programs } }, state: { record } } = view;
			const { open } = this.state;
			const [ id, fields ] = one;
			const vocabulary = vocabularyOf( list );
			const uses = vocabulary === null ? 0 : programs.filter( ( { terms } ) => terms.get( vocabulary )?.includes( id ) ).length;
			const isOpen = open.has( id );
			return (
				<details
					open={ isOpen }
					onToggle={ ( { currentTarget }: Event ) => {
						const others = Array.from( open ).filter( ( other ) => other !== id );
						this.setState( { open: new Set( ( currentTarget as HTMLDetailsElement ).open ? [ ...others, id ] : others ) } );
					} }
				>
					<summary id={ `${ idPrefix }-list-${ index }` }>
						<bdi>{ this.nameOf( one ) }</bdi>
						{ vocabulary !== null && <span class="program-explorer__editor-help">{ ` ${ msg( 'edit-list-used', uses ) }` }</span> }
					</summary>
					<Problems view={ view } path={ list === 'needs' ? [ list, index ] : vocabulary === null ? [ list, id ] : [ 'vocabularies', vocabulary, 'terms', id ] } />
					{ isOpen && (
						<RecordFields
							view={ { ...view, state: { ...view.state, record: allNames( recordsOf( record, list ) ) } } } list={ list } fields={ fields }
							id={ `${ idPrefix }-list-${ index }` } onChange={ onFields }
						/>
					) }
				</details>
			);
		}

		public override render( { view }: EditorViewProps ): JSX.Element {
			const { context: { msg, idPrefix }, state: { record }, actions } = view;
			const { shown, added } = this.state;
			const choices = this.choices();
			const [ , shownName = '' ] = choices.find( ( [ one ] ) => one === shown ) || [];
			const records = shown === 'page' ? [] : recordsOf( record, shown );
			const change = ( list: ListName, now: readonly ListRecord[], continues?: boolean ): void => {
				const page = withRecords( record, list, now );
				const [ name = '' ] = list === 'needs' || list === 'series' ? [ list ] : [ 'vocabularies' ];
				actions.change( name, page[ name ], continues );
			};
			return (
				<div>
					<div class="program-explorer__editor-field">
						<label class="program-explorer__editor-label" for={ `${ idPrefix }-list-which` }>{ msg( 'edit-list-which' ) }</label>
						<Choice
							id={ `${ idPrefix }-list-which` } value={ shown } options={ choices } described={ undefined }
							onChange={ ( one ) => this.setState( { shown: one as Shown, open: new Set(), added: '' } ) }
						/>
					</div>
					{ shown === 'page' ? <HeadForm view={ view } /> : (
						<div key={ shown } role="group" aria-label={ shownName }>
							<Rows
								view={ view } id={ `${ idPrefix }-list` } items={ records } nameOf={ ( index ) => this.nameOf( records[ index ] ?? [ '', {} ] ) }
								onChange={ ( now, continues ) => change( shown, now as readonly ListRecord[], continues ) }
								draw={ ( one, index, onItem ) => this.drawRecord( shown, one as ListRecord, index, ( fields, continues ) => onItem( [ ( one as ListRecord )[ 0 ], fields ], continues ) ) }
							/>
							<div
								class="program-explorer__part"
								onKeyDown={ ( event: KeyboardEvent ) => {
									if ( event.key === 'Enter' && added.trim() ) {
										event.preventDefault();
										this.add( shown );
									}
								} }
							>
								<label class="program-explorer__translation-label" for={ `${ idPrefix }-list-add` }>{ msg( 'edit-list-new' ) }</label>
								<TextInput id={ `${ idPrefix }-list-add` } value={ added } size="short" described={ undefined } onInput={ ( text ) => this.setState( { added: text } ) } />
								{ ' ' }
								<Button text={ msg( 'edit-add' ) } name={ `${ msg( 'edit-add' ) }: ${ shownName }` } isOff={ !added.trim() } onClick={ () => this.add( shown ) } />
							</div>
						</div>
					) }
				</div>
			);
		}
	};
}
