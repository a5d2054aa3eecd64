import type { PartialDate } from './dates';
import type { Problem } from './problems';
import type { Status } from './status';
import type { LinkTarget } from './links';
import type { Text } from './texts';

/** Something a program produced, for example a report, a recording or a handbook. */
export interface Material {
	readonly label: Text;
	readonly target: LinkTarget;
}

/** How to take part in a program. */
export interface Join {
	readonly label: Text | null;
	readonly target: LinkTarget;
	/** The last day on which one can join. */
	readonly until: PartialDate | null;
	/** That day has passed, or the program is past. */
	readonly isOver: boolean;
}

/** A date on which a program meets. */
export interface Occurrence {
	/** The start without its colon, and a number if another date of the program has the same start: 2026-12-03T1500Z.2. */
	readonly id: string;
	/** In UTC: 'YYYY-MM-DD', or 'YYYY-MM-DDThh:mmZ' if it is exact to the minute. */
	readonly start: string;
	/** As exact as the start, and not before it. Of days, it is the last one. */
	readonly end: string | null;
	/** Whether start and end are minutes, not days. */
	readonly isExact: boolean;
	readonly label: Text | null;
	readonly target: LinkTarget | null;
}

/** The record from which a program was read. */
export interface Source {
	/** The title of the included page; null for the data page itself. */
	readonly page: string | null;
	/** The keys and indexes that lead to the record on that page. */
	readonly path: readonly ( string | number )[];
}

/** A program: a checked record of the data page, with the values that follow from it. */
export interface Program {
	readonly id: string;
	readonly title: Text;
	readonly summary: Text | null;
	/** A short text that readers have to know first, such as "Applications are closed". */
	readonly notice: Text | null;
	readonly join: Join | null;
	/** The link of the title. */
	readonly target: LinkTarget | null;
	/** From the record, or derived from the dates; null if it is not known. */
	readonly status: Status | null;
	readonly start: PartialDate | null;
	readonly end: PartialDate | null;
	/** When it meets, the earliest first, with the dates that are over. */
	readonly dates: readonly Occurrence[];
	/** Facet id → term ids in the order of the record. `status`, `period` and `team` are not in it. */
	readonly terms: ReadonlyMap<string, readonly string[]>;
	/** The languages with interpretation. They are terms of the facet `language` too. */
	readonly interpreted: readonly string[];
	/** The shortest and the longest live session. */
	readonly minutes: readonly [ number, number ] | null;
	readonly duration: Text | null;
	readonly scale: Text | null;
	readonly team: readonly string[];
	readonly partners: readonly string[];
	readonly materials: readonly Material[];
	/** The id of the series or the program this one is a part of. */
	readonly partOf: string | null;
	/** The ids of the programs that came after this one. */
	readonly followedBy: readonly string[];
	readonly owner: string | null;
	readonly reviewed: PartialDate | null;
	/** Addresses of pages with the facts. */
	readonly sources: readonly string[];
	readonly source: Source;
}

export interface Term {
	readonly id: string;
	readonly label: Text;
	readonly aliases: readonly string[];
	/** The id of the wider term in the same vocabulary. */
	readonly broader: string | null;
	/** Whether a program with this term fits every choice in the facet, as "Anyone" fits "Newcomers". */
	readonly matchesAll: boolean;
}

export interface Vocabulary {
	readonly id: string;
	readonly label: Text;
	readonly help: Text | null;
	/** By id, in the order of the data page. */
	readonly terms: ReadonlyMap<string, Term>;
}

/** A choice of terms in the words of a person in need: "New editors leave after their first event". */
export interface Need {
	readonly id: string;
	readonly label: Text;
	/** Shown where the need is chosen, and found by the search. */
	readonly help: Text | null;
	/** Facet id → term ids. */
	readonly terms: ReadonlyMap<string, readonly string[]>;
}

/** A series of programs that has no record among the programs. */
export interface Series {
	readonly title: Text;
	readonly target: LinkTarget | null;
}

/** The content of a data page. */
export interface ProgramList {
	/** false: readers see the static list. */
	readonly enabled: boolean | null;
	/** The title of the page where readers discuss the list. */
	readonly talk: string | null;
	/** The title of the MessageBundle with translations of the texts. */
	readonly bundle: string | null;
	/** The ids of the facets, in the order of the filters. */
	readonly facets: readonly string[];
	readonly vocabularies: ReadonlyMap<string, Vocabulary>;
	/** By the id that programs have in `partOf`. */
	readonly series: ReadonlyMap<string, Series>;
	readonly needs: readonly Need[];
	readonly programs: readonly Program[];
}

export interface ParseResult {
	/** null if the page is not JSON of a known version. */
	readonly list: ProgramList | null;
	/** Everything that is left out, or shown although it may be wrong. */
	readonly problems: readonly Problem[];
}
