import type { ProblemCode } from './problems';

/** A key or an index, counted from 0. */
export type PathStep = string | number;

/** Collects the problems of a data page while it is read, and knows the path of the value being read. */
export interface Report {
	/** The id of the program being read. */
	program: string | null;
	/** Goes to a key or an item of the value being read. */
	enter( step: PathStep ): void;
	/** Goes back to the value that has this one. */
	leave(): void;
	/**
	 * Adds a problem of the value being read.
	 *
	 * @param value The value, shortened by the report if it is long.
	 * @param known The names among which the nearest one is suggested.
	 */
	add( code: ProblemCode, value?: string, known?: Iterable<string> ): void;
	/** Adds a problem of a part of the value being read: a field, or a path below it. */
	addAt( part: PathStep | readonly PathStep[], code: ProblemCode, value?: string, known?: Iterable<string> ): void;
	/** Adds a problem with several params. */
	addWith( code: ProblemCode, params: readonly string[], known?: Iterable<string> ): void;
}
