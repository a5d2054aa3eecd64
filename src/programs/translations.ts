import type { ProgramList } from './model';
import type { Text } from './texts';

/** Translations of a data page's texts in one language, by their keys. */
export interface Translations {
	readonly language: string;
	readonly texts: ReadonlyMap<string, string>;
}

/** Gives what is to stand in place of a text. */
export type VisitText = ( text: Text, key: string ) => Text;

/**
 * Goes through all texts that people read and translate, each with its key in a MessageBundle. The one
 * definition of the keys: for exporting a bundle and for reading one. Source: Translate, keys are letters,
 * digits, `-`, `_` and `.`, as ids are.
 *
 * @param list
 * @param visit
 * @return The list with what `visit` gave.
 */
export function mapTexts( list: ProgramList, visit: VisitText ): ProgramList {
	const perhaps = ( text: Text | null, key: string ): Text | null => text && visit( text, key );
	const each = <One>( all: ReadonlyMap<string, One>, change: ( one: One, id: string ) => object ): ReadonlyMap<string, One> => {
		const changed = new Map<string, One>();
		all.forEach( ( one, id ) => changed.set( id, Object.assign( {}, one, change( one, id ) ) ) );
		return changed;
	};
	return Object.assign( {}, list, {
		programs: list.programs.map( ( program ) => {
			const key = `program.${ program.id }.`;
			return Object.assign( {}, program, {
				title: visit( program.title, `${ key }title` ),
				summary: perhaps( program.summary, `${ key }summary` ),
				duration: perhaps( program.duration, `${ key }duration` ),
				scale: perhaps( program.scale, `${ key }scale` ),
				materials: program.materials.map( ( material, at ) =>
					Object.assign( {}, material, { label: visit( material.label, `${ key }material.${ at + 1 }` ) } ) )
			} );
		} ),
		vocabularies: each( list.vocabularies, ( { label, help, terms }, id ) => ( {
			label: visit( label, `vocabulary.${ id }.label` ),
			help: perhaps( help, `vocabulary.${ id }.help` ),
			terms: each( terms, ( term, termId ) => ( { label: visit( term.label, `term.${ id }.${ termId }.label` ) } ) )
		} ) ),
		series: each( list.series, ( { title }, id ) => ( { title: visit( title, `series.${ id }.title` ) } ) )
	} );
}

/**
 * Puts translations among the texts of a list; what has none stays as it is.
 *
 * @param list
 * @param translations
 * @param pageLanguage The language of plain strings.
 */
export function translate( list: ProgramList, { language, texts }: Translations, pageLanguage: string ): ProgramList {
	return mapTexts( list, ( text, key ) => {
		const translation = texts.get( key );
		return translation && /\S/.test( translation ) ?
			new Map( typeof text === 'string' ? [ [ pageLanguage.toLowerCase(), text ] ] : text ).set( language.toLowerCase(), translation ) :
			text;
	} );
}
