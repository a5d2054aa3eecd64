import { h, type ComponentType, type JSX } from 'preact';
import type { Problem } from '../../../programs/problems';
import type { EditorViewProps } from '../view';

export interface ProblemsProps extends EditorViewProps {
	/** The path of what the problems are about. Those inside it are shown too. */
	readonly path: Problem[ 'path' ];
}

/** Makes the list of the problems of a record, in the words of the validator. */
export function createProblems(): ComponentType<ProblemsProps> {
	return function Problems( { view: { state: { problems } }, path }: ProblemsProps ): JSX.Element {
		const found = problems.filter( ( { path: other } ) => path.every( ( step, depth ) => step === other[ depth ] ) );
		return (
			<div class="program-explorer__editor-problems" lang="en">
				{ found.map( ( { severity, reason, fix } ) => (
					<p class={ `cdx-message cdx-message--inline cdx-message--${ severity }` }><span class="cdx-message__icon" /><span class="cdx-message__content">{ `${ reason } ${ fix }` }</span></p>
				) ) }
			</div>
		);
	};
}
