import type { Status } from '../programs/status';

/** The two lists of the page. */
export type Group = 'current' | 'past';

/** A program as the page shows it. */
export interface ImportedProgram {
	/** Its id on the data page, where the server rendered it; else one that was made. */
	readonly id: string;
	/** Whether the server rendered it from a data page. */
	readonly isRendered: boolean;
	readonly group: Group;
	readonly title: string;
	/** A wiki title or an https address. */
	readonly link: string | null;
	readonly summary: string | null;
	/** Where the server rendered it, what it says; else what follows from the group. */
	readonly status: Status | null;
}
