import { Fragment, h, type JSX } from 'preact';
import type { Actions } from '../../app/actions';
import type { Context } from '../../app/context';
import { relationsOf } from '../../explore/relations';
import { joinList } from '../../messages/join-list';
import type { Program } from '../../programs/model';
import { opensElsewhere } from '../parts/opens-elsewhere';
import { DataText } from '../parts/text';

/** Stands for a link in a message. No text of the interface contains it. */
const MARK = '\0';

export interface LineageProps {
	readonly context: Context;
	readonly actions: Actions;
	readonly program: Program;
}

/** What a program grew out of, and what it became. */
export function Lineage( { context, actions, program }: LineageProps ): JSX.Element | null {
	const { msg, labels, language, list, urlOfProgram } = context;
	const { program: find, before } = relationsOf( list );
	const link = ( id: string ): JSX.Element => {
		const other = find( id );
		return (
			<a
				href={ urlOfProgram( id ) }
				onClick={ ( event ) => {
					if ( !opensElsewhere( event ) ) {
						event.preventDefault();
						actions.goTo( id );
					}
				} }
			>
				<DataText text={ labels.pick( other ? other.title : id ) } around={ language } />
			</a>
		);
	};
	const sentence = ( write: ( programs: string ) => string, ids: readonly string[] ): JSX.Element | null => {
		if ( !ids.length ) {
			return null;
		}
		const texts = write( joinList( msg, ids.map( () => MARK ) ) ).split( MARK );
		return <span>{ texts.map( ( text, i ) => <>{ text }{ i < ids.length && link( ids[ i ] as string ) }</> ) }</span>;
	};
	const older = before( program.id );
	return older.length || program.followedBy.length ? (
		<p class="program-explorer__lineage">{ sentence( ( programs ) => msg( 'grew-out-of', programs ), older ) } { sentence( ( programs ) => msg( 'became', programs ), program.followedBy ) }</p>
	) : null;
}
