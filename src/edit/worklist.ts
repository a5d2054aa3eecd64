import type { LinkTarget } from '../programs/links';
import type { Program, ProgramList } from '../programs/model';
import type { Problem } from '../programs/problems';
import { isReviewedWithinYear } from '../programs/reviewed';
import type { Text } from '../programs/texts';
import type { Change } from './change';

/** Something to look at in one program. */
export interface Task {
	readonly program: Program;
	/** The field of the form where it is corrected. */
	readonly field: string;
}

export interface ProblemTask {
	/** null if it is elsewhere on the page, for example in a vocabulary. */
	readonly task: Task | null;
	readonly problem: Problem;
}

export interface LinkTask extends Task {
	/** The title of a page that does not exist. */
	readonly page: string;
}

/** What those who keep the list have to do. Programs of included pages are not in it: they are kept there. */
export interface Worklist {
	readonly problems: readonly ProblemTask[];
	/** They should be over by their dates, but are shown as current. */
	readonly overdue: readonly Task[];
	/** One cannot take part any more, though the program is current. */
	readonly closed: readonly Task[];
	/** Nobody has checked them for a year; the current programs first. */
	readonly unchecked: readonly Task[];
}

/** A change that is saved, and the page with it. */
export interface SavedChange {
	readonly base: { readonly text: string; readonly revision: number };
	readonly change: Change;
}

/** The newest data page, and what there is to do. */
export interface LoadedWorklist extends Worklist {
	readonly kind: 'worklist';
	readonly base: { readonly text: string; readonly revision: number };
	readonly list: ProgramList;
	/** Links to pages that do not exist; null if the wiki did not answer. */
	readonly missing: readonly LinkTask[] | null;
	/** How many suggestions wait on the talk page. */
	readonly suggestions: number;
}

function isOwn( { source }: Program ): boolean {
	return source.page === null;
}

function isPast( { status }: Program ): boolean {
	return status === 'past';
}

/** The title of the page that a link leads to, without a section; null for an address. */
function pageOf( target: LinkTarget | null ): string | null {
	return target && 'page' in target ? target.page.replace( /#.*/, '' ) || null : null;
}

/**
 * @param problems Those of the data page, as the validator finds them.
 * @param today 'YYYY-MM-DD'
 */
export function worklistOf( { programs }: ProgramList, problems: readonly Problem[], today: string ): Worklist {
	const own = programs.filter( isOwn );
	const byId = new Map( own.map( ( program ) => [ program.id, program ] ) );
	const unchecked = own.filter( ( program ) => !isReviewedWithinYear( program, today ) );
	const all = problems.map( ( problem ): ProblemTask => {
		const program = problem.program === undefined ? undefined : byId.get( problem.program );
		return { problem, task: program ? { program, field: String( problem.path[ 2 ] ?? 'title' ) } : null };
	} );
	const isOverdue = ( { problem, task }: ProblemTask ): boolean => problem.code === 'status-against-dates' && task !== null && !isPast( task.program );
	const taskOf = ( field: string ) => ( program: Program ): Task => ( { program, field } );
	return {
		problems: all.filter( ( one ) => !isOverdue( one ) ),
		overdue: all.flatMap( ( one ) => isOverdue( one ) && one.task ? one.task : [] ),
		closed: own.filter( ( program ) => program.join?.isOver && !isPast( program ) ).map( taskOf( 'join' ) ),
		unchecked: [ ...unchecked.filter( ( program ) => !isPast( program ) ), ...unchecked.filter( isPast ) ].map( taskOf( 'reviewed' ) )
	};
}

/** The titles that the programs link to, and where each is written. */
export function linkTasks( { programs }: ProgramList ): readonly LinkTask[] {
	return programs.filter( isOwn ).flatMap( ( program ) => {
		const links: ( readonly [ field: string, page: string | null ] )[] = [
			[ 'page', pageOf( program.target ) ],
			[ 'join', pageOf( program.join && program.join.target ) ],
			...program.materials.map( ( { target } ): [ string, string | null ] => [ 'materials', pageOf( target ) ] ),
			...program.dates.map( ( { target } ): [ string, string | null ] => [ 'dates', pageOf( target ) ] )
		];
		return links.flatMap( ( [ field, page ] ) => page === null ? [] : { program, field, page } );
	} );
}

/** The languages that texts of programs are in, without that of the page. */
export function textLanguages( { programs }: ProgramList ): readonly string[] {
	const languages = new Set<string>();
	programs.forEach( ( { title, summary } ) => [ title, summary ].forEach( ( text ) => {
		if ( text && typeof text !== 'string' ) {
			text.forEach( ( _value, language ) => languages.add( language ) );
		}
	} ) );
	return Array.from( languages ).sort();
}

/** The texts that have no translation. A plain text is in the language of the page. */
export function untranslated( { programs }: ProgramList, language: string, pageLanguage: string ): readonly Task[] {
	const lacks = ( text: Text | null ): boolean => text !== null && ( typeof text === 'string' ? language !== pageLanguage : !text.has( language ) );
	return programs.filter( isOwn ).flatMap( ( program ) => {
		const field = lacks( program.title ) ? 'title' : lacks( program.summary ) ? 'summary' : null;
		return field ? { program, field } : [];
	} );
}
