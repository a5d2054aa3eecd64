import { Component, createRef, h, type JSX } from 'preact';
import type { EditMessageKey, Messages } from '../../messages/messages';

/*
 * A box for text with a list of options, as in the ARIA Authoring Practices (combobox with list autocomplete). Headless
 * libraries were looked at: @zag-js/combobox alone has more than half the bytes of the whole editor.
 */

export interface Option {
	readonly value: string;
	readonly text: string;
	readonly isChosen?: boolean;
	/** Whether choosing it makes something new. It is never chosen without Enter or a click. */
	readonly isNew?: boolean;
}

export interface ComboboxProps {
	readonly id: string;
	readonly msg: Messages<EditMessageKey>;
	/** The name for screen readers; of the list too. */
	readonly name: string;
	readonly described: string | undefined;
	readonly isWrong?: boolean;
	/** The options for what is typed. */
	readonly options: ( text: string ) => readonly Option[];
	/** More options, which follow a moment later. Never rejects. */
	readonly ask?: ( text: string ) => Promise<readonly Option[]>;
	readonly onChoose: ( value: string ) => void;
	/** The text in the box, where any text is a value. Without it, the box is a search, and empty again after a choice. */
	readonly text?: string;
	readonly onInput?: ( text: string ) => void;
	/** Whether several can be chosen. */
	readonly isMultiple?: boolean;
}

interface ComboboxState {
	readonly typed: string;
	readonly isOpen: boolean;
	/** The index of the highlighted option; -1 if there is none. */
	readonly active: number;
	readonly asked: readonly Option[];
}

/** In ms: the wiki is asked after this pause. */
const PAUSE = 250;
/** More options than this are not drawn. Typing more finds them. */
const MOST_SHOWN = 100;

export class Combobox extends Component<ComboboxProps, ComboboxState> {
	public override state: ComboboxState = { typed: '', isOpen: false, active: -1, asked: [] };
	private timer = 0;
	private isRemoved = false;
	private readonly list = createRef<HTMLUListElement>();

	public override componentDidUpdate(): void {
		const list = this.list.current;
		const option = list?.querySelector<HTMLElement>( '.program-explorer__active' );
		if ( list && option ) {
			list.scrollTop = Math.min( option.offsetTop, Math.max( list.scrollTop, option.offsetTop + option.offsetHeight - list.clientHeight ) );
		}
	}

	public override componentWillUnmount(): void {
		window.clearTimeout( this.timer );
		this.isRemoved = true;
	}

	private get text(): string {
		return this.props.text ?? this.state.typed;
	}

	private options(): readonly Option[] {
		const own = this.props.options( this.text );
		return own.concat( this.state.asked.filter( ( { value } ) => own.every( ( one ) => one.value !== value ) ) ).slice( 0, MOST_SHOWN );
	}

	private highlighted(): Option | undefined {
		return this.state.isOpen ? this.options()[ this.state.active ] : undefined;
	}

	private ask( text: string ): void {
		const { ask } = this.props;
		window.clearTimeout( this.timer );
		if ( ask && text.trim() ) {
			this.timer = window.setTimeout( () => void ask( text ).then( ( asked ) => {
				// The answer may come after another letter, or when the box is left.
				if ( !this.isRemoved && this.text === text && this.state.isOpen ) {
					this.setState( { asked } );
				}
			} ), PAUSE );
		}
	}

	private close(): void {
		window.clearTimeout( this.timer );
		this.setState( { isOpen: false, active: -1, asked: [] } );
	}

	private choose( { value }: Option ): void {
		const { isMultiple, onChoose } = this.props;
		const staysOpen = Boolean( isMultiple && !this.text );
		this.setState( { typed: '', asked: [], active: staysOpen ? this.state.active : -1, isOpen: staysOpen } );
		onChoose( value );
	}

	private readonly type = ( event: Event ): void => {
		const { value } = event.currentTarget as HTMLInputElement;
		const { text, onInput } = this.props;
		// In a search, Enter takes the first option.
		this.setState( { typed: value, isOpen: true, active: text === undefined && value.trim() ? 0 : -1, asked: [] } );
		onInput?.( value );
		this.ask( value );
	};

	private readonly press = ( event: KeyboardEvent ): void => {
		const { isOpen, active } = this.state;
		const option = this.highlighted();
		const { length } = this.options();
		const step = ( { ArrowDown: 1, ArrowUp: -1 } as Readonly<Record<string, number>> )[ event.key ];
		if ( step ) {
			event.preventDefault();
			// After the last option comes the text, then the first one.
			this.setState( { isOpen: true, active: ( active + 1 + step + length + 1 ) % ( length + 1 ) - 1 } );
		} else if ( event.key === 'Enter' && option ) {
			event.preventDefault();
			this.choose( option );
		} else if ( event.key === 'Escape' && isOpen ) {
			event.preventDefault();
			this.close();
		}
	};

	/** When the focus leaves, the highlighted option is chosen. */
	private readonly leave = (): void => {
		if ( this.isRemoved ) {
			return;
		}
		const option = this.highlighted();
		this.close();
		if ( option && this.state.typed.trim() && this.props.text === undefined && !option.isNew ) {
			this.choose( option );
		}
	};

	public override render( { id, msg, name, described, isWrong = false, isMultiple = false, text }: ComboboxProps ): JSX.Element {
		const { isOpen, active, typed } = this.state;
		const unknown = text === undefined && !isOpen && typed.trim();
		const options = isOpen ? this.options() : [];
		const isShown = options.length > 0;
		const idOf = ( index: number ): string => `${ id }-option-${ index }`;
		return (
			<div class="program-explorer__combobox">
				<div class={ `cdx-text-input${ isWrong ? ' cdx-text-input--status-error' : '' }` }>
					<input
						class="cdx-text-input__input" type="text" id={ id } role="combobox" dir="auto" autocomplete="off" aria-autocomplete="list"
						aria-label={ name } aria-expanded={ isShown } aria-controls={ `${ id }-options` } aria-activedescendant={ options[ active ] ? idOf( active ) : undefined }
						aria-describedby={ [ described, unknown && `${ id }-unknown` ].filter( Boolean ).join( ' ' ) || undefined } aria-invalid={ isWrong || Boolean( unknown ) }
						placeholder={ text === undefined ? msg( 'edit-choose' ) : undefined } value={ this.text }
						onInput={ this.type } onKeyDown={ this.press } onBlur={ this.leave } onClick={ () => this.setState( { isOpen: true } ) }
					/>
				</div>
				{ isShown && (
					<ul class="program-explorer__choices" role="listbox" id={ `${ id }-options` } aria-label={ name } aria-multiselectable={ isMultiple || undefined } ref={ this.list }>
						{ options.map( ( option, index ) => (
							// Not clicked but pressed, because the focus stays in the box.
							<li
								key={ option.value } id={ idOf( index ) } role="option" dir="auto" aria-selected={ isMultiple ? Boolean( option.isChosen ) : index === active }
								class={ index === active ? 'program-explorer__active' : undefined }
								onMouseDown={ ( event: Event ) => event.preventDefault() } onClick={ () => this.choose( option ) }
							>{ option.text }</li>
						) ) }
					</ul>
				) }
				<div role="status">
					{ isOpen && <span class="program-explorer__unseen">{ msg( 'edit-options', options.length ) }</span> }
					{ unknown && <span id={ `${ id }-unknown` } class="program-explorer__editor-error">{ msg( 'edit-not-chosen', unknown ) }</span> }
				</div>
			</div>
		);
	}
}
