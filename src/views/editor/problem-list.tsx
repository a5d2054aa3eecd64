import { h, type JSX } from 'preact';
import type { Problem } from '../../programs/problems';
import { problemText } from './problem-text';
import type { ToolContext } from './view';

export interface ProblemWordsProps {
	readonly context: ToolContext;
	readonly problem: Problem;
}

/** What is wrong and what to do: in the reader's language, or else in the English of the validator. */
export function ProblemWords( { context, problem }: ProblemWordsProps ): JSX.Element {
	const text = problemText( context, problem );
	return text === null ? <span lang="en" dir="ltr">{ `${ problem.reason } ${ problem.fix }` }</span> : <span>{ text }</span>;
}

export interface ProblemListProps {
	readonly context: ToolContext;
	readonly problems: readonly Problem[];
	readonly id?: string;
}

/** The problems of a field or of a record. */
export function ProblemList( { context, problems, id }: ProblemListProps ): JSX.Element {
	return (
		<div id={ id } class="program-explorer__editor-problems">
			{ problems.map( ( problem ) => (
				<p class={ `cdx-message cdx-message--inline cdx-message--${ problem.severity }` }><span class="cdx-message__icon" /><span class="cdx-message__content"><ProblemWords context={ context } problem={ problem } /></span></p>
			) ) }
		</div>
	);
}
