import { Component, Fragment, h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import { readMyList, toggleInMyList } from '../../app/my-list';
import { copyAddress } from './copy-address';
import { opensElsewhere } from './opens-elsewhere';

interface KeepAndShareProps {
	readonly context: Context;
	readonly program: string;
}

interface KeepAndShareState {
	/** What the last click did, in words; '' before. */
	readonly answer: string;
}

/** The link to a program, and the button that keeps it in the reader's list. */
export class KeepAndShare extends Component<KeepAndShareProps, KeepAndShareState> {
	public override readonly state: KeepAndShareState = { answer: '' };

	/** A click on a link that leads to this page copies it, because the program is there already. */
	private readonly copy = ( event: MouseEvent, href: string ): void => {
		const { msg } = this.props.context;
		if ( href.startsWith( '#' ) && !opensElsewhere( event ) ) {
			event.preventDefault();
			void copyAddress( href ).then( ( isCopied ) => this.setState( { answer: msg( isCopied ? 'link-copied' : 'link-not-copied' ) } ) );
		}
	};

	private readonly toggle = (): void => {
		const { context: { msg }, program } = this.props;
		this.setState( { answer: toggleInMyList( program ) ? '' : msg( 'my-list-refused' ) } );
	};

	public override render( { context: { msg, index, urlOfProgram }, program }: KeepAndShareProps, { answer }: KeepAndShareState ): JSX.Element {
		const href = urlOfProgram( program );
		const kept = readMyList().filter( index.hasProgram );
		const urlOfList = (): string => urlOfProgram( readMyList().filter( index.hasProgram ).join( ',' ) ).replace( '#programs?', '#programs?view=compare&' );
		return (
			<>
				<a href={ href } onClick={ ( event ) => this.copy( event, href ) }>{ msg( 'link-to-program' ) }</a>
				{ ' ' }
				<button type="button" class="cdx-button" onClick={ this.toggle }>{ msg( kept.includes( program ) ? 'my-list-remove' : 'my-list-add' ) }</button>
				{ ' ' }
				{ /* The list may have been changed since, in the details of another program. */ }
				{ kept.length > 0 && <a href={ urlOfList() } onClick={ ( event ) => { event.currentTarget.href = urlOfList(); } }>{ msg( 'my-list-compare' ) }</a> }
				<span class="program-explorer__note" role="status">{ answer }</span>
			</>
		);
	}
}
