import { h, type JSX } from 'preact';
import { Heading } from '../parts/heading';
import { recordText, titleText } from './describe';
import { Review } from './differences';
import { Form } from './form';
import { Button } from './inputs';
import { goOn } from './keys';
import type { EditorContext, EditorView, EditorViewProps } from './view';

/** A link to log in, in another tab, so that the text stays. */
function LogIn( { context: { msg, urlOf } }: { readonly context: EditorContext } ): JSX.Element {
	return <a href={ urlOf( 'Special:UserLogin' ) } target="_blank" rel="noopener">{ msg( 'edit-log-in' ) }</a>;
}

/** What went wrong, and what to do. Announced by screen readers. */
function TroubleMessage( { view: { context, state: { trouble } } }: EditorViewProps ): JSX.Element {
	const { msg, urlOf, title } = context;
	const isWarning = trouble?.kind === 'failed' && trouble.failure === 'warning' || trouble?.kind === 'storage' || trouble?.kind === 'stale';
	return (
		<div role="alert">
			{ trouble && (
				<div class={ `cdx-message cdx-message--block cdx-message--${ isWarning ? 'warning' : 'error' }` }>
					<span class="cdx-message__icon" />
					<div class="cdx-message__content">
						<p>{ msg( trouble.kind === 'failed' ? `edit-failed-${ trouble.failure }` : `edit-failed-${ trouble.kind }` ) }</p>
						{ trouble.kind === 'failed' && trouble.words && <p>{ trouble.words }</p> }
						{ trouble.kind === 'failed' && ( trouble.failure === 'session' || trouble.failure === 'captcha' ) && <p><LogIn context={ context } /></p> }
						{ ( trouble.kind === 'elsewhere' || trouble.kind === 'unreadable' ) && <p><a href={ urlOf( title, { action: 'edit' } ) }>{ title }</a></p> }
					</div>
				</div>
			) }
		</div>
	);
}

/** What is done with the whole program. */
function ProgramButtons( { view: { context: { msg }, state: { past, original, record, isLists }, actions } }: EditorViewProps ): JSX.Element | null {
	return original && !isLists ? (
		<div class="program-explorer__editor-buttons">
			{ record[ 'status' ] !== 'past' && <Button text={ msg( 'edit-ended' ) } onClick={ actions.retire } /> }
			{ past.length === 0 && <Button text={ msg( 'edit-duplicate' ) } onClick={ actions.duplicate } /> }
			<Button kind="destructive" text={ msg( 'edit-delete' ) } onClick={ actions.remove } />
		</div>
	) : null;
}

function FormStep( { view }: EditorViewProps ): JSX.Element {
	const { context: { msg, idPrefix, mayAddTerms, more, lists }, state: { past, future, isLists, isOutdated, isSuggestion, isBusy }, actions } = view;
	return (
		<div>
			{ isOutdated && <p role="status" class="program-explorer__editor-help">{ msg( 'edit-outdated' ) }</p> }
			{ more && past.length === 0 && <more.Suggestions view={ view } /> }
			<ProgramButtons view={ view } />
			{ isLists && lists ? <lists.ListsForm view={ view } /> : <Form view={ view } /> }
			<Json view={ view } />
			{ mayAddTerms && !isLists && !isSuggestion && (
				<p onPointerEnter={ actions.prepareLists } onFocusIn={ actions.prepareLists }>
					<Button kind="quiet" text={ msg( isBusy ? 'edit-lists-loading' : 'edit-lists' ) } onClick={ () => void actions.editLists() } />
				</p>
			) }
			<div class="program-explorer__editor-buttons program-explorer__editor-buttons--last">
				<Button kind="primary" id={ `${ idPrefix }-review` } text={ msg( 'edit-review' ) } onClick={ actions.review } />
				<Button text={ msg( 'edit-undo' ) } isOff={ past.length === 0 } onClick={ actions.undo } />
				<Button text={ msg( 'edit-redo' ) } isOff={ future.length === 0 } onClick={ actions.redo } />
				<Button kind="quiet" text={ msg( 'edit-cancel' ) } onClick={ actions.cancel } />
			</div>
		</div>
	);
}

function SavedStep( { view }: EditorViewProps ): JSX.Element {
	const { context: { msg, urlOf, title, list, more }, state: { saved, isSuggestion }, actions } = view;
	return (
		<div class="cdx-message cdx-message--block cdx-message--success" role="status">
			<span class="cdx-message__icon" />
			<div class="cdx-message__content">
				<p>{ msg( isSuggestion ? 'edit-suggested' : saved ? 'edit-saved' : 'edit-unchanged' ) }</p>
				{ isSuggestion && list.talk && <p><a href={ urlOf( list.talk ) }>{ list.talk }</a></p> }
				{ saved && saved.before > 0 && <p><a href={ urlOf( title, { diff: String( saved.revision ), oldid: String( saved.before ) } ) }>{ msg( 'edit-see-difference' ) }</a></p> }
				{ more && <more.Suggestions view={ view } /> }
				<Button kind="primary" text={ msg( 'edit-close' ) } onClick={ actions.close } />
			</div>
		</div>
	);
}

/** The suggestions that are waiting, without a form. */
function SuggestionsStep( { view }: EditorViewProps ): JSX.Element {
	const { context: { msg, more }, actions } = view;
	return (
		<div>
			{ more && <more.Suggestions view={ view } isOpen={ true } /> }
			<Button text={ msg( 'edit-close' ) } onClick={ actions.close } />
		</div>
	);
}

/** The JSON of the record. It is loaded when it is opened. */
function Json( { view }: EditorViewProps ): JSX.Element {
	const { context: { msg, more }, actions } = view;
	return (
		<details class="program-explorer__editor-json" onToggle={ () => void ( more || actions.loadMore() ) }>
			<summary>{ msg( 'edit-json' ) }</summary>
			{ more && <more.RawRecord view={ view } /> }
		</details>
	);
}

/** What both sides changed. */
function ConflictsStep( { view }: EditorViewProps ): JSX.Element | null {
	const { more } = view.context;
	return more && <more.Conflicts view={ view } />;
}

/** The heading of the editor. */
function headingOf( { context, state: { step, original, record, isLists, suggestion, given, suggestions, differences } }: EditorView ): string {
	const { msg } = context;
	switch ( step ) {
		case 'loading':
			return msg( 'edit-loading' );
		case 'suggestions':
			return msg( 'edit-suggestions', suggestions.length );
		default:
			return suggestion ? msg( 'edit-suggestion', differences.map( ( one ) => recordText( context, one.record, one.title ) ).join( ', ' ) ) :
				given ? msg( 'edit-create' ) : isLists ? msg( 'edit-lists' ) :
				original ? msg( 'edit-title', titleText( context, original[ 'title' ], String( record[ 'id' ] ) ) ) : msg( 'edit-add-program' );
	}
}

const STEPS = { suggestions: SuggestionsStep, form: FormStep, review: Review, conflicts: ConflictsStep, saved: SavedStep };

/** The editor of one program. */
export function Editor( { view }: EditorViewProps ): JSX.Element {
	const { context, state: { step, original, record, isLists, isSuggestion, publicAs, trouble } } = view;
	const { msg, level, idPrefix } = context;
	const Shown = step === 'loading' ? null : STEPS[ step ];
	const isRefused = trouble?.kind === 'failed' && trouble.failure === 'nowhere';
	const isBeforeSaving = step === 'form' || step === 'review';
	return (
		<section class="program-explorer__editor" aria-labelledby={ `${ idPrefix }-heading` } onKeyDown={ ( event: KeyboardEvent ) => goOn( event, `${ idPrefix }-${ step === 'form' ? 'review' : 'publish' }` ) }>
			<Heading level={ level } class="program-explorer__group" id={ `${ idPrefix }-heading` }>{ headingOf( view ) }</Heading>
			{ context.more && <context.more.Drafts view={ view } /> }
			{ isBeforeSaving && <p class="program-explorer__editor-help">{ msg( 'edit-preview' ) }</p> }
			{ step === 'form' && original && !isLists && <p><a href={ `#programs?program=${ encodeURIComponent( String( record[ 'id' ] ) ) }` }>{ msg( 'edit-see-card' ) }</a></p> }
			{ isBeforeSaving && publicAs !== 'account' && <p class="program-explorer__editor-help">{ isRefused || msg( `edit-public-${ publicAs }` ) } <LogIn context={ context } /></p> }
			{ isBeforeSaving && isSuggestion && <p class="program-explorer__editor-help">{ msg( 'edit-suggestion-help' ) }</p> }
			<TroubleMessage view={ view } />
			{ Shown ? <Shown view={ view } /> : <Button text={ msg( 'edit-close' ) } onClick={ view.actions.close } /> }
		</section>
	);
}
