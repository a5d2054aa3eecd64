import { h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import type { Group } from '../../programs/status';
import { Heading } from '../parts/heading';
import { DataText } from '../parts/text';

export interface GroupHeadingProps {
	readonly context: Context;
	readonly group: Group;
}

/** The heading of a group of the list, with the ids that links to it use. */
export function GroupHeading( { context: { headings, msg, language, level }, group }: GroupHeadingProps ): JSX.Element {
	const own = headings.get( group );
	const [ first, ...others ] = own?.anchors || [];
	// The page itself names only these two; the server names the others, in the language of the page.
	const text = own && ( group === 'current' || group === 'past' ) ? own : { text: msg( `group-${ group }` ), language };
	return (
		<Heading level={ level } class="program-explorer__group" id={ first }>
			{ others.map( ( anchor ) => <span id={ anchor } /> ) }
			<DataText text={ text } around={ language } />
		</Heading>
	);
}
