import { Component, h, type JSX } from 'preact';
import type { Context, Editing, ToolName } from '../../app/context';
import { loadFailureOf } from '../../app/load-failure';
import { directionOf } from '../../messages/direction';
import { parseJsonObject } from '../../programs/json-object';
import { OPEN_PROPOSAL } from '../../programs/proposal-marker';

/** What the wiki has answered, for all buttons of an explorer. */
interface Permission {
	isAsked: boolean;
	/** Whether the user may edit the data page; null until the wiki has answered. */
	isAllowed: boolean | null;
	/** The number of suggestions that are waiting for this user. */
	waiting: number;
	readonly listeners: Set<() => void>;
}

const permissions = new WeakMap<Editing, Permission>();

function permissionOf( editing: Editing ): Permission {
	const permission = permissions.get( editing ) || { isAsked: false, isAllowed: null, waiting: 0, listeners: new Set() };
	permissions.set( editing, permission );
	return permission;
}

/** Asks the wiki whether the user may edit the data page, and then for suggestions. */
function ask( { wiki, source }: Editing, permission: Permission, talk: string | null ): void {
	const answer = ( change: Partial<Permission> ): void => {
		Object.assign( permission, change ).listeners.forEach( ( listener ) => listener() );
	};
	permission.isAsked = true;
	// Without an answer, there is no button for suggestions; the editor asks again.
	void wiki.mayEdit( source ).then( ( isAllowed ) => {
		answer( { isAllowed } );
		return isAllowed && talk ? wiki.readPages( [ talk ], [], null ) : null;
	} ).then( ( found ) => answer( {
		waiting: ( found ? found.pages : [] ).flatMap( ( { text } ) => text.split( OPEN_PROPOSAL ).slice( 1 ) ).filter( ( rest ) => parseJsonObject( rest.split( '<' )[ 0 ] as string )[ 'page' ] === source ).length
	} ), () => undefined );
}

/** Opens a tool, or tells that it does not load. */
export function openTool( { editing, notify, msg }: Context, tool: ToolName, id: string | null ): void {
	if ( editing ) {
		editing.open( tool, id ).catch( ( error: unknown ) => notify( msg( `failed-${ loadFailureOf( error ) }` ) ) );
	}
}

export interface EditButtonsProps {
	readonly context: Context;
	/** The program; null for buttons that add one and show suggestions; left out, the button opens the worklist. */
	readonly id?: string | null;
	/** Whether it is before the details of a program, for people with an account; or after them, for all others. */
	readonly isFirst?: boolean;
}

/**
 * The buttons for people who keep the list. Of a program: "Edit" and "History", or "Suggest a change" for people who may not
 * edit the data page. Of the list: a button that adds or suggests a program, and the number of suggestions; or the worklist.
 * The wiki is asked who may edit when the details of a program are opened for the first time; then all buttons are drawn again.
 */
export class EditButtons extends Component<EditButtonsProps> {
	private readonly redraw = (): void => this.forceUpdate();

	public override componentDidMount(): void {
		const { context: { editing, list }, id } = this.props;
		if ( editing ) {
			const permission = permissionOf( editing );
			permission.listeners.add( this.redraw );
			if ( id && !permission.isAsked ) {
				ask( editing, permission, list.talk );
			}
		}
	}

	public override componentWillUnmount(): void {
		const { editing } = this.props.context;
		if ( editing ) {
			permissionOf( editing ).listeners.delete( this.redraw );
		}
	}

	public override render( { context, id, isFirst }: EditButtonsProps ): JSX.Element | null {
		const { editing, msg, list, language } = context;
		// The wiki's answer does not move them.
		if ( !editing || isFirst === !editing.wiki.isNamed ) {
			return null;
		}
		const { isAllowed, waiting } = permissionOf( editing );
		// Until the wiki has answered, people with an account probably may.
		const isLikely = isAllowed === null ? editing.wiki.isNamed : isAllowed;
		const button = ( text: string, tool: ToolName, opened = id || null ): JSX.Element => (
			<button type="button" class={ `cdx-button${ tool === 'editor' ? '' : ' cdx-button--weight-quiet' }` } onClick={ () => openTool( context, tool, opened ) }>{ text }</button>
		);
		if ( id === undefined ) {
			// Beside the heading that follows, which stays in its place when the button comes. Old browsers have no `float: inline-end`.
			return <div style={ `float:${ directionOf( language ) === 'rtl' ? 'left' : 'right' }` }>{ isLikely && button( msg( 'worklist' ), 'worklist' ) }</div>;
		}
		return (
			<div class="program-explorer__edit">
				{ ( isLikely || list.talk ) && button( msg( id ? isLikely ? 'edit' : 'suggest' : isLikely ? 'add-program' : 'suggest-program' ), 'editor' ) }
				{ id && isAllowed && button( msg( 'history' ), 'history' ) }
				{ id === null && waiting > 0 && button( msg( 'suggestions-waiting', waiting ), 'editor', '' ) }
			</div>
		);
	}
}
