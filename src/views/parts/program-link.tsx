import { Component, Fragment, h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import { copyAddress } from './copy-address';
import { opensElsewhere } from './opens-elsewhere';

interface ProgramLinkProps {
	readonly context: Context;
	readonly program: string;
}

interface ProgramLinkState {
	/** Whether the address was copied, in words; '' before a click. */
	readonly answer: string;
}

/** The link to a program. A click on one that leads to this page copies it, because the program is there already. */
export class ProgramLink extends Component<ProgramLinkProps, ProgramLinkState> {
	public override readonly state: ProgramLinkState = { answer: '' };

	private readonly copy = ( event: MouseEvent, href: string ): void => {
		const { msg } = this.props.context;
		if ( href.startsWith( '#' ) && !opensElsewhere( event ) ) {
			event.preventDefault();
			void copyAddress( href ).then( ( isCopied ) => this.setState( { answer: msg( isCopied ? 'link-copied' : 'link-not-copied' ) } ) );
		}
	};

	public override render( { context, program }: ProgramLinkProps, { answer }: ProgramLinkState ): JSX.Element {
		const href = context.urlOfProgram( program );
		return (
			<>
				<a href={ href } onClick={ ( event ) => this.copy( event, href ) }>{ context.msg( 'link-to-program' ) }</a> <span class="program-explorer__note" role="status">{ answer }</span>
			</>
		);
	}
}
