import { Component, h, type JSX } from 'preact';
import type { Context, Editing } from '../../app/context';
import { decode, EDIT, restOf } from '../../app/url';
import type { ViewProps } from '../view';

/** What the wiki has answered, for all buttons of an explorer. */
interface Permission {
	asked: Promise<boolean> | null;
	isAllowed: boolean;
	readonly listeners: Set<() => void>;
}

const permissions = new WeakMap<Editing, Permission>();

function permissionOf( editing: Editing ): Permission {
	const permission = permissions.get( editing ) || { asked: null, isAllowed: false, listeners: new Set() };
	permissions.set( editing, permission );
	return permission;
}

function open( { editing, notify, msg }: Context, tool: 'editor' | 'history' | 'worklist', id: string | null ): void {
	if ( editing ) {
		editing.open( tool, id ).catch( ( error: unknown ) => {
			const isOutdated = typeof error === 'object' && error !== null && 'failure' in error && error.failure === 'outdated';
			notify( msg( `failed-${ isOutdated ? 'outdated' : 'network' }` ) );
		} );
	}
}

interface EditButtonProps {
	readonly context: Context;
	/** The program; null for a button that adds one. */
	readonly id: string | null;
}

/**
 * Buttons for people who may edit the data page. The wiki is asked when the button of a program is
 * drawn for the first time, which is when its details are opened; then the button that adds a program appears too.
 */
export class EditButton extends Component<EditButtonProps> {
	private readonly redraw = (): void => this.forceUpdate();

	public override componentDidMount(): void {
		const { context: { editing }, id } = this.props;
		if ( !editing ) {
			return;
		}
		const permission = permissionOf( editing );
		permission.listeners.add( this.redraw );
		if ( id !== null ) {
			permission.asked = permission.asked || editing.isAllowed();
			void permission.asked.then( ( isAllowed ) => {
				permission.isAllowed = isAllowed;
				permission.listeners.forEach( ( listener ) => listener() );
			} );
		}
	}

	public override componentWillUnmount(): void {
		const { editing } = this.props.context;
		if ( editing ) {
			permissionOf( editing ).listeners.delete( this.redraw );
		}
	}

	public override render( { context, id }: EditButtonProps ): JSX.Element | null {
		const { editing, msg } = context;
		return editing && permissionOf( editing ).isAllowed ? (
			<div class="program-explorer__edit">
				<button type="button" class="cdx-button" onClick={ () => open( context, 'editor', id ) }>{ msg( id === null ? 'add-program' : 'edit' ) }</button>
				{ ' ' }
				<button type="button" class="cdx-button cdx-button--weight-quiet" onClick={ () => open( context, id === null ? 'worklist' : 'history', id ) }>{ msg( id === null ? 'worklist' : 'history' ) }</button>
			</div>
		) : null;
	}
}

/** The button that adds a program. Opens the editor by links, too. */
export class AddProgram extends Component<ViewProps> {
	public override componentDidMount(): void {
		const { view: { cleanups } } = this.props;
		const onHash = (): void => {
			const { context } = this.props.view;
			const rest = restOf( location.hash ) || '';
			if ( context.editing?.ownsAddress && rest.startsWith( EDIT ) ) {
				const id = decode( rest.slice( EDIT.length ) );
				open( context, 'editor', id === 'new' ? null : id );
			}
		};
		addEventListener( 'hashchange', onHash );
		// The explorer is removed without unmounting its components.
		cleanups.add( () => removeEventListener( 'hashchange', onHash ) );
		onHash();
	}

	public override render( { view: { context } }: ViewProps ): JSX.Element {
		return <EditButton context={ context } id={ null } />;
	}
}
