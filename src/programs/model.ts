import type { PartialDate } from './dates';
import type { Problem } from './problems';
import type { Status } from './status';
import type { LinkTarget } from './links';
import type { Text } from './texts';

/** A link to something a program left behind: a report, a recording, a handbook. */
export interface Material {
	readonly label: Text;
	readonly target: LinkTarget;
}

/** One record of the data page, checked and with everything derived that can be. */
export interface Program {
	readonly id: string;
	readonly title: Text;
	readonly summary: Text | null;
	/** Where the title leads; null where the record names no page. */
	readonly target: LinkTarget | null;
	/** Stated or derived from the dates; null is "not stated". */
	readonly status: Status | null;
	readonly start: PartialDate | null;
	readonly end: PartialDate | null;
	/** Facet id → term ids as the record lists them, without `status` and `period`. */
	readonly terms: ReadonlyMap<string, readonly string[]>;
	/** Shortest and longest live session, in minutes. */
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
	readonly sources: readonly string[];
}

export interface Term {
	readonly id: string;
	readonly label: Text;
	readonly aliases: readonly string[];
	/** The id of the wider term in the same vocabulary. */
	readonly broader: string | null;
}

export interface Vocabulary {
	readonly id: string;
	readonly label: Text;
	readonly help: Text | null;
	/** By id, in the order of the data page. */
	readonly terms: ReadonlyMap<string, Term>;
}

/** A plain-language entrance: "New editors leave after their first event". */
export interface Need {
	readonly id: string;
	readonly label: Text;
	/** Facet id → term ids. */
	readonly terms: ReadonlyMap<string, readonly string[]>;
}

/** A series of programs that has no record of its own. */
export interface Series {
	readonly title: Text;
	readonly target: LinkTarget | null;
}

/** Everything a data page says. */
export interface ProgramList {
	/** false: everybody is to see the static list. */
	readonly enabled: boolean | null;
	/** The page where readers discuss the list, a wiki title. */
	readonly talk: string | null;
	/** The page with translations of the texts, a MessageBundle. */
	readonly bundle: string | null;
	/** Facet ids in the order to show them. */
	readonly facets: readonly string[];
	readonly vocabularies: ReadonlyMap<string, Vocabulary>;
	/** By the id that programs name in `partOf`. */
	readonly series: ReadonlyMap<string, Series>;
	readonly needs: readonly Need[];
	readonly programs: readonly Program[];
}

/** `list` is null only where nothing could be read: unreadable JSON or an unknown version. */
export interface ParseResult {
	readonly list: ProgramList | null;
	readonly problems: readonly Problem[];
}
