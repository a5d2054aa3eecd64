import { isObject } from '../kinds';
import type { Need, Program, ProgramList, Term, Vocabulary } from '../model';
import type { Report } from '../report';
import type { Text } from '../texts';

/** Comparing more needs with all programs would take long. */
const MOST_NEEDS = 200;

/** The terms of a vocabulary that are one of the chosen terms or narrower than one. */
function withNarrower( chosen: readonly string[], vocabulary: Vocabulary | undefined ): ReadonlySet<string> {
	const found = new Set( chosen );
	const others = new Set<string>();
	vocabulary?.terms.forEach( ( _term, start ) => {
		const chain: string[] = [];
		let at: string | null | undefined = start;
		// Every term is visited once, because a long chain would take long.
		while ( at && !found.has( at ) && !others.has( at ) ) {
			others.add( at );
			chain.push( at );
			at = vocabulary.terms.get( at )?.broader;
		}
		if ( at && found.has( at ) ) {
			chain.forEach( ( id ) => found.add( id ) );
		}
	} );
	return found;
}

/** The terms of a program in one facet; undefined for a facet whose terms are not those of a record. */
function termsOf( { terms, status }: Program, facet: string ): readonly string[] {
	return facet === 'status' ? status ? [ status ] : [] : terms.get( facet ) || [];
}

function isServed( { terms }: Need, { programs, vocabularies }: ProgramList ): boolean {
	const fitting = Array.from( terms, ( [ facet, chosen ] ) => {
		const vocabulary = vocabularies.get( facet );
		const matchesAll = Array.from( vocabulary?.terms.values() || [] ).filter( ( term ) => term.matchesAll ).map( ( { id } ) => id );
		return [ facet, withNarrower( [ ...chosen, ...matchesAll ], vocabulary ) ] as const;
	} );
	return programs.some( ( program ) => fitting.every( ( [ facet, ids ] ) => termsOf( program, facet ).some( ( id ) => ids.has( id ) ) ) );
}

/** Reports needs whose terms no program has. Without programs, nothing is said about needs. */
export function checkNeeds( list: ProgramList, rawNeeds: unknown, report: Report ): void {
	const raw = Array.isArray( rawNeeds ) ? rawNeeds as readonly unknown[] : [];
	for ( const need of list.programs.length ? list.needs.slice( 0, MOST_NEEDS ) : [] ) {
		if ( !isServed( need, list ) ) {
			report.addAt( [ 'needs', raw.findIndex( ( one ) => ( Object( one ) as { id?: unknown } ).id === need.id ) ], 'unserved-need' );
		}
	}
}

/**
 * Reports a program that readers cannot find by the first facet. A field with a value that cannot be used is reported already.
 *
 * @param report Is at the record.
 */
export function checkFirstFacet( record: unknown, program: Program, facet: string, report: Report ): void {
	const raw = isObject( record ) && Object.prototype.hasOwnProperty.call( record, facet ) ? record[ facet ] : null;
	if ( ( raw === null || Array.isArray( raw ) && !raw.length ) && !termsOf( program, facet ).length ) {
		report.add( 'no-first-term', facet );
	}
}

/** Makes a function that reports a label that another one has too, but for case and spaces. */
function labelChecker( pageLanguage: string, report: Report ): ( id: string, label: Text ) => void {
	const ids = new Map<string, string>();
	return ( id, label ) => {
		const texts: ReadonlyMap<string, string> = typeof label === 'string' ? new Map( [ [ pageLanguage.toLowerCase(), label ] ] ) : label;
		const keys = Array.from( texts, ( [ language, text ] ) => `${ language } ${ text.normalize().replace( /\s+/g, ' ' ).trim().toLowerCase() }` );
		const same = keys.find( ( key ) => ids.has( key ) );
		if ( same !== undefined ) {
			report.addWith( 'same-label', [ same.slice( same.indexOf( ' ' ) + 1 ), ids.get( same ) || '' ] );
		}
		keys.forEach( ( key ) => ids.set( key, ids.get( key ) || id ) );
	};
}

/** Reports vocabularies with the same label, and terms with the same label in one vocabulary. */
export function checkLabels( vocabularies: ReadonlyMap<string, Vocabulary>, pageLanguage: string, report: Report ): void {
	const checkAll = <One extends Vocabulary | Term>( all: ReadonlyMap<string, One>, goOn: ( one: One ) => void ): void => {
		const check = labelChecker( pageLanguage, report );
		all.forEach( ( one, id ) => {
			report.enter( id );
			check( id, one.label );
			goOn( one );
			report.leave();
		} );
	};
	report.enter( 'vocabularies' );
	checkAll( vocabularies, ( { terms } ) => {
		report.enter( 'terms' );
		checkAll( terms, () => undefined );
		report.leave();
	} );
	report.leave();
}
