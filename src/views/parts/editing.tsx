import { Component, h, type JSX } from 'preact';
import type { Context, Editing } from '../../app/context';

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

interface EditButtonProps {
	readonly context: Context;
	/** The program; null for a button that adds one. */
	readonly id: string | null;
}

/**
 * A button that opens the editor, for people who may edit the data page. The wiki is asked when the button of a program is
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

	public override render( { context: { editing, msg }, id }: EditButtonProps ): JSX.Element | null {
		return editing && permissionOf( editing ).isAllowed ? (
			<button type="button" class="cdx-button program-explorer__edit" onClick={ () => editing.open( id ) }>{ msg( id === null ? 'add-program' : 'edit' ) }</button>
		) : null;
	}
}
