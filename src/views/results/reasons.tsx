import { h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import { joinList } from '../../messages/join-list';
import { NEED } from '../../programs/facets';
import { isolated } from '../parts/text';

export interface ReasonsProps {
	readonly context: Context;
	/** The ids of the chosen needs that the program serves; at least one. */
	readonly needs: readonly string[];
}

/** Why a program is among the results: the needs that it helps with. */
export function Reasons( { context: { msg, labels }, needs }: ReasonsProps ): JSX.Element {
	const names = needs.map( ( need ) => isolated( labels.term( NEED, need ).text ) );
	return <p class="program-explorer__note">{ msg( 'helps-with', joinList( msg, names ) ) }</p>;
}
