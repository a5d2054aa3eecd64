import { h, type ComponentType, type JSX } from 'preact';
import type { Problem } from '../../../programs/problems';
import type { EditorParts } from '../parts';
import type { EditorViewProps } from '../view';

export interface ProblemsProps extends EditorViewProps {
	/** The path of what the problems are about. Those inside it are shown too. */
	readonly path: Problem[ 'path' ];
}

/** Makes the list of the problems of a record. */
export function createProblems( { ProblemList }: EditorParts ): ComponentType<ProblemsProps> {
	return function Problems( { view: { context, state: { problems } }, path }: ProblemsProps ): JSX.Element {
		return <ProblemList context={ context } problems={ problems.filter( ( { path: other } ) => path.every( ( step, depth ) => step === other[ depth ] ) ) } />;
	};
}
