import { cutText } from './cut-text';
import type { ProgramList } from './model';
import type { Text } from './texts';

/** Translations of the texts of a data page into one language, by the keys of `mapTexts`. */
export interface Translations {
	readonly language: string;
	readonly texts: ReadonlyMap<string, string>;
}

/** Returns the text to put in place of a text. */
export type VisitText = ( text: Text, key: string ) => Text;

/**
 * Replaces all texts of a list that can be translated. Only this function defines their keys
 * in a MessageBundle, for writing a bundle and for reading it. Translate allows the characters of ids in keys.
 */
export function mapTexts( list: ProgramList, visit: VisitText ): ProgramList {
	const visitOptional = ( text: Text | null, key: string ): Text | null => text && visit( text, key );
	const mapEach = <One>( all: ReadonlyMap<string, One>, change: ( one: One, id: string ) => Partial<One> ): ReadonlyMap<string, One> =>
		new Map( [ ...all ].map( ( [ id, one ] ) => [ id, { ...one, ...change( one, id ) } ] ) );
	return {
		...list,
		programs: list.programs.map( ( program ) => {
			const key = `program.${ program.id }.`;
			return {
				...program,
				title: visit( program.title, `${ key }title` ),
				summary: visitOptional( program.summary, `${ key }summary` ),
				notice: visitOptional( program.notice, `${ key }notice` ),
				join: program.join && { ...program.join, label: visitOptional( program.join.label, `${ key }join` ) },
				duration: visitOptional( program.duration, `${ key }duration` ),
				scale: visitOptional( program.scale, `${ key }scale` ),
				dates: program.dates.map( ( date ) => ( { ...date, label: visitOptional( date.label, `${ key }date.${ date.id }` ) } ) ),
				materials: program.materials.map( ( material, index ) =>
					( { ...material, label: visit( material.label, `${ key }material.${ index + 1 }` ) } ) )
			};
		} ),
		vocabularies: mapEach( list.vocabularies, ( { label, help, terms }, id ) => ( {
			label: visit( label, `vocabulary.${ id }.label` ),
			help: visitOptional( help, `vocabulary.${ id }.help` ),
			terms: mapEach( terms, ( term, termId ) => ( { label: visit( term.label, `term.${ id }.${ termId }.label` ) } ) )
		} ) ),
		needs: list.needs.map( ( need ) => ( {
			...need, label: visit( need.label, `need.${ need.id }.label` ), help: visitOptional( need.help, `need.${ need.id }.help` )
		} ) ),
		series: mapEach( list.series, ( { title }, id ) => ( { title: visit( title, `series.${ id }.title` ) } ) )
	};
}

/**
 * Adds translations to the texts of a list.
 *
 * @param pageLanguage The language of plain strings.
 */
export function translate( list: ProgramList, { language, texts }: Translations, pageLanguage: string ): ProgramList {
	return mapTexts( list, ( text, key ) => {
		const translation = texts.get( key ) || '';
		return /\S/.test( translation ) ?
			new Map( typeof text === 'string' ? [ [ pageLanguage.toLowerCase(), text ] ] : text ).set( language.toLowerCase(), cutText( translation ) ) :
			text;
	} );
}
