import type { Status } from '../programs/status';

/** One of the two lists of the page. */
export type ListGroup = 'current' | 'past';

/** A program as the page shows it. */
export interface ImportedProgram {
	/** The id on the data page if the server rendered the item, else a new one. */
	readonly id: string;
	/** Whether the server rendered the item from a data page. */
	readonly isRendered: boolean;
	readonly group: ListGroup;
	readonly title: string;
	/** A page title or an https address. */
	readonly link: string | null;
	readonly summary: string | null;
	/** As the server rendered it; for a plain item, the status that its group implies. */
	readonly status: Status | null;
}
