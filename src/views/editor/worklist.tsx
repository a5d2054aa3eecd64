import { Component, h, type ComponentChildren, type JSX } from 'preact';
import { textLanguages, untranslated, type LoadedWorklist, type SavedChange, type Task } from '../../edit/worklist';
import { describePath } from '../../programs/problems';
import type { Failed } from '../../wiki/page-editor';
import { Heading } from '../parts/heading';
import { Button, Choice } from './inputs';
import { languageName } from './language-name';
import { ProblemWords } from './problem-list';
import type { ToolContext } from './view';

export interface WorklistViewProps {
	readonly context: ToolContext;
	readonly onClose: () => void;
	readonly load: () => Promise<LoadedWorklist | Failed>;
	/** Says on the page that a program was checked today; null if that could not be saved. */
	readonly check: ( loaded: LoadedWorklist, program: string ) => Promise<SavedChange | null>;
	/** Takes that back. */
	readonly undo: ( saved: SavedChange, program: string ) => Promise<SavedChange | null>;
	readonly onEdit: ( program: string, start: { readonly field: string } ) => void;
	/** Opens the suggestions that are waiting. */
	readonly onSuggestions: () => void;
}

/** By the id of a program: what has become of saving that it was checked. */
type Checks = ReadonlyMap<string, 'saving' | 'failed' | SavedChange>;

interface State {
	readonly loaded: LoadedWorklist | null;
	readonly failure: Failed | null;
	readonly checks: Checks;
	readonly language: string;
	/** The lists that are shown whole. */
	readonly whole: ReadonlySet<string>;
}

/** So many entries of a list are shown at first. */
const MOST_SHOWN = 10;

/** What those who keep the list have to check or correct. */
export class WorklistView extends Component<WorklistViewProps, State> {
	public override state: State = { loaded: null, failure: null, checks: new Map(), language: '', whole: new Set() };
	private isGone = false;

	public override componentDidMount(): void {
		void this.load();
	}

	public override componentWillUnmount(): void {
		this.isGone = true;
	}

	private readonly load = async (): Promise<void> => {
		this.setState( { failure: null } );
		const loaded = await this.props.load();
		if ( !this.isGone ) {
			this.setState( loaded.kind === 'failed' ? { failure: loaded } : { loaded } );
		}
	};

	private async check( program: string ): Promise<void> {
		const { loaded, checks } = this.state;
		const before = checks.get( program );
		const set = ( state: 'saving' | 'failed' | SavedChange | null ): void => {
			const next = new Map( this.state.checks );
			next.delete( program );
			this.setState( { checks: state ? next.set( program, state ) : next } );
		};
		if ( loaded ) {
			const { check, undo } = this.props;
			set( 'saving' );
			const isUndoing = typeof before === 'object';
			const saved = await ( isUndoing ? undo( before, program ) : check( loaded, program ) );
			if ( !this.isGone ) {
				set( saved ? isUndoing ? null : saved : 'failed' );
			}
		}
	}

	/** A button with the title of a program that opens the editor at a field. */
	private editButton( { program, field }: Task ): JSX.Element {
		const { context: { labels, msg }, onEdit } = this.props;
		const title = labels.pick( program.title ).text;
		return <Button kind="quiet" text={ title } name={ msg( 'edit-title', title ) } onClick={ () => onEdit( program.id, { field } ) } />;
	}

	private stillRight( { program }: Task ): JSX.Element {
		const { context: { labels, msg } } = this.props;
		const state = this.state.checks.get( program.id );
		const isChecked = typeof state === 'object';
		const text = msg( state === 'saving' ? 'edit-saving' : isChecked ? 'edit-undo' : 'edit-worklist-still-right' );
		return (
			<span>
				<Button text={ text } name={ `${ text }: ${ labels.pick( program.title ).text }` } isOff={ state === 'saving' } onClick={ () => void this.check( program.id ) } />
				<span role="status">{ isChecked ? ` ${ msg( 'edit-worklist-checked' ) }` : state === 'failed' ? ` ${ msg( 'edit-worklist-not-saved' ) }` : '' }</span>
			</span>
		);
	}

	/** A list with a heading; nothing if it is empty. */
	private section<Item>( name: string, heading: string, items: readonly Item[], draw: ( item: Item ) => ComponentChildren, before: ComponentChildren = null ): JSX.Element | null {
		const { context: { level, msg } } = this.props;
		const { whole } = this.state;
		const shown = whole.has( name ) ? items : items.slice( 0, MOST_SHOWN );
		return items.length || before ? (
			<div key={ name }>
				<Heading level={ level + 1 } class="program-explorer__editor-group">{ heading }</Heading>
				{ before }
				<ul role="list">{ shown.map( ( item ) => <li class="program-explorer__task">{ draw( item ) }</li> ) }</ul>
				{ shown.length < items.length && (
					<Button text={ msg( 'edit-worklist-all', items.length ) } name={ `${ msg( 'edit-worklist-all', items.length ) }: ${ heading }` } onClick={ () => this.setState( { whole: new Set( [ ...whole, name ] ) } ) } />
				) }
			</div>
		) : null;
	}

	private translations( { list }: LoadedWorklist ): JSX.Element | null {
		const { context } = this.props;
		const { msg, pageLanguage } = context;
		const languages = textLanguages( list ).filter( ( code ) => code !== pageLanguage );
		const { language } = this.state;
		const options = languages.map( ( code ): [ string, string ] => [ code, `${ languageName( context, code ) } (${ untranslated( list, code, pageLanguage ).length })` ] );
		return languages.length ? this.section( 'translations', msg( 'edit-worklist-translations' ), language ? untranslated( list, language, pageLanguage ) : [], ( task ) => this.editButton( task ), (
			<Choice id="program-explorer-worklist-language" name={ msg( 'edit-worklist-language' ) } value={ language } described={ undefined } options={ [ [ '', msg( 'edit-worklist-language' ) ], ...options ] } onChange={ ( code ) => this.setState( { language: code } ) } />
		) ) : null;
	}

	private lists( loaded: LoadedWorklist ): JSX.Element {
		const { context, onSuggestions } = this.props;
		const { msg, urlOf, title } = context;
		const { problems, overdue, closed, unchecked, missing, suggestions } = loaded;
		const isDone = !( problems.length || overdue.length || closed.length || unchecked.length || missing?.length || suggestions );
		return (
			<div>
				{ isDone && <p>{ msg( 'edit-worklist-done' ) }</p> }
				{ suggestions > 0 && <p><Button kind="primary" text={ msg( 'edit-suggestions', suggestions ) } onClick={ onSuggestions } /></p> }
				{ this.section( 'overdue', msg( 'edit-worklist-overdue', overdue.length ), overdue, ( task ) => this.editButton( task ) ) }
				{ this.section( 'closed', msg( 'edit-worklist-closed' ), closed, ( task ) => this.editButton( task ) ) }
				{ this.section( 'problems', msg( 'edit-worklist-problems', problems.length ), problems, ( { task, problem } ) => {
					const path = describePath( problem.path.slice( task ? 2 : 0 ) );
					return [
						task ? this.editButton( task ) : <a href={ urlOf( title, { action: 'edit' } ) }>{ path || title }</a>,
						<div class="program-explorer__editor-help">{ task && path && [ <span lang="en" dir="ltr">{ path }</span>, ': ' ] }<ProblemWords context={ context } problem={ problem } /></div>
					];
				} ) }
				{ missing ?
					this.section( 'missing', msg( 'edit-worklist-missing', missing.length ), missing, ( task ) => [ this.editButton( task ), <span class="program-explorer__editor-help"><bdi>{ task.page }</bdi></span> ] ) :
					<p>{ msg( 'edit-worklist-links-failed' ) }</p> }
				{ this.section( 'unchecked', msg( 'edit-worklist-unchecked', unchecked.length ), unchecked, ( task ) => [ this.editButton( task ), ' ', this.stillRight( task ) ] ) }
				{ this.translations( loaded ) }
			</div>
		);
	}

	public override render( { context: { msg, level }, onClose }: WorklistViewProps, { loaded, failure }: State ): JSX.Element {
		return (
			<section class="program-explorer__editor" aria-labelledby="program-explorer-worklist-heading">
				<Heading level={ level } class="program-explorer__group" id="program-explorer-worklist-heading">{ msg( 'edit-worklist-title' ) }</Heading>
				<div role="status">{ !loaded && !failure && msg( 'edit-worklist-loading' ) }</div>
				<div role="alert">
					{ failure && <p>{ [ msg( 'edit-history-failed' ), failure.words ].filter( Boolean ).join( ' ' ) }</p> }
				</div>
				{ loaded && this.lists( loaded ) }
				<div class="program-explorer__editor-buttons">
					{ failure && <Button text={ msg( 'edit-history-retry' ) } onClick={ () => void this.load() } /> }
					<Button kind="quiet" text={ msg( 'edit-close' ) } onClick={ onClose } />
				</div>
			</section>
		);
	}
}
