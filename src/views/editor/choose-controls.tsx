import { Component, h, type JSX } from 'preact';
import { Button, Checkbox, Choice, TextInput } from './inputs';
import { AddLanguage, languageName } from './text-control';
import type { ControlProps } from './view';

/** A value that may be one text or a list of texts, as a list. */
export function listOf( value: unknown ): readonly unknown[] {
	return Array.isArray( value ) ? value : value === undefined || value === '' ? [] : [ value ];
}

/** A vocabulary with more terms than this has a box that filters them. */
const MANY_TERMS = 15;

interface TermsProps extends ControlProps {
	readonly vocabulary: string;
}

/** The terms of a vocabulary, to choose from. */
export class TermsControl extends Component<TermsProps, { readonly filter: string; readonly added: string }> {
	public override state = { filter: '', added: '' };

	public override render( { view: { context: { labels, list, msg }, actions }, vocabulary, label, id, value, described, onChange }: TermsProps ): JSX.Element {
		const chosen = listOf( value );
		const known = Array.from( list.vocabularies.get( vocabulary )?.terms.keys() ?? [] );
		const all = [ ...known, ...chosen.filter( ( term ): term is string => typeof term === 'string' && !known.includes( term ) ) ];
		const filter = this.state.filter.trim().toLowerCase();
		const shown = all.filter( ( term ) => `${ labels.term( vocabulary, term ).text } ${ term }`.toLowerCase().includes( filter ) );
		return (
			<div role="group" aria-label={ label } aria-describedby={ described }>
				{ all.length > MANY_TERMS && <TextInput id={ `${ id }-filter` } value={ this.state.filter } name={ msg( 'edit-filter-terms', label ) } described={ undefined } size="short" onInput={ ( text ) => this.setState( { filter: text } ) } /> }
				<div class="program-explorer__terms-box">
					{ shown.map( ( term, index ) => (
						<Checkbox
							key={ term } id={ index ? `${ id }-${ term }` : id } text={ labels.term( vocabulary, term ).text } isChecked={ chosen.includes( term ) }
							onChange={ ( isChecked ) => onChange( isChecked ? [ ...chosen, term ] : chosen.filter( ( one ) => one !== term ) ) }
						/>
					) ) }
				</div>
				<details>
					<summary>{ msg( 'edit-new-term' ) }</summary>
					<p class="program-explorer__editor-help" id={ `${ id }-new-help` }>{ msg( 'edit-new-term-help' ) }</p>
					<TextInput id={ `${ id }-new` } value={ this.state.added } name={ msg( 'edit-new-term-of', label ) } described={ `${ id }-new-help` } size="short" onInput={ ( text ) => this.setState( { added: text } ) } />
					<Button
						text={ msg( 'edit-add' ) } name={ `${ msg( 'edit-add' ) }: ${ msg( 'edit-new-term-of', label ) }` } isOff={ !this.state.added.trim() }
						onClick={ () => {
							actions.addTerm( vocabulary, this.state.added.trim() );
							this.setState( { added: '' } );
						} }
					/>
				</details>
			</div>
		);
	}
}

interface ChosenProps extends ControlProps {
	readonly nameOf: ( one: string ) => string;
}

/** What is chosen, each with a button that removes it. */
function Chosen( { view: { context: { msg }, actions }, id, value, nameOf, onChange }: ChosenProps ): JSX.Element {
	const chosen = listOf( value );
	return (
		<ul class="program-explorer__chosen" role="list">
			{ chosen.map( ( one ) => (
				<li key={ one }>
					<bdi>{ nameOf( String( one ) ) }</bdi>
					{ ' ' }
					<Button
						kind="quiet" text={ msg( 'edit-remove' ) } name={ msg( 'edit-remove-of', nameOf( String( one ) ) ) }
						onClick={ () => {
							actions.focus( id );
							onChange( chosen.filter( ( other ) => other !== one ) );
						} }
					/>
				</li>
			) ) }
		</ul>
	);
}

export function LanguagesControl( props: ControlProps ): JSX.Element {
	const { view, id, label, value, onChange } = props;
	const chosen = listOf( value );
	return (
		<div>
			<Chosen { ...props } nameOf={ ( code ) => languageName( view.context, code ) } />
			<AddLanguage view={ view } id={ id } label={ label } onAdd={ ( code ) => onChange( chosen.includes( code ) ? chosen : [ ...chosen, code ] ) } />
		</div>
	);
}

/** The programs to choose from, by title. */
function programsOf( { view: { context: { labels, list }, state: { record } } }: ControlProps ): ( readonly [ string, string ] )[] {
	return list.programs.filter( ( { id } ) => id !== record[ 'id' ] )
		.map( ( { id, title } ) => [ id, labels.pick( title ).text ] as const )
		.sort( ( [ , one ], [ , other ] ) => one.localeCompare( other ) );
}

export function ProgramControl( props: ControlProps ): JSX.Element {
	const { view: { context: { labels, list, msg } }, id, value, described, onChange } = props;
	const series = Array.from( list.series, ( [ one, { title } ] ) => [ one, labels.pick( title ).text ] as const );
	const options = [ [ '', msg( 'edit-none' ) ] as const, ...series, ...programsOf( props ) ];
	const now = typeof value === 'string' ? value : '';
	const all = options.some( ( [ one ] ) => one === now ) ? options : [ ...options, [ now, now ] as const ];
	return <Choice id={ id } value={ now } options={ all } described={ described } onChange={ ( chosen ) => onChange( chosen || undefined ) } />;
}

export function ProgramsControl( props: ControlProps ): JSX.Element {
	const { view: { context: { msg } }, id, label, value, described, onChange } = props;
	const chosen = listOf( value );
	const programs = programsOf( props );
	const titles = new Map( programs );
	return (
		<div>
			<Chosen { ...props } nameOf={ ( one ) => titles.get( one ) || one } />
			<Choice
				id={ id } value="" name={ label } described={ described }
				options={ [ [ '', msg( 'edit-add-program-here' ) ], ...programs.filter( ( [ one ] ) => !chosen.includes( one ) ) ] }
				onChange={ ( one ) => one && onChange( [ ...chosen, one ] ) }
			/>
		</div>
	);
}
