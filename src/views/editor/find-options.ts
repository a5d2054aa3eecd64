import type { Option } from './combobox';

/** An option with other words that find it. */
export interface FoundOption extends Option {
	readonly words?: string;
}

/** A text without case and accents. */
function fold( text: string ): string {
	return text.normalize( 'NFD' ).replace( /[\u0300-\u036f]/g, '' ).toLowerCase().trim();
}

/** The options that have a text, those that begin with it first. */
export function findOptions( options: readonly FoundOption[], text: string ): readonly Option[] {
	const searched = fold( text );
	const found = options.filter( ( { text: name, value, words = '' } ) => fold( `${ name } ${ value } ${ words }` ).includes( searched ) );
	const begins = ( { text: name }: Option ): boolean => fold( name ).startsWith( searched );
	return [ ...found.filter( begins ), ...found.filter( ( option ) => !begins( option ) ) ];
}

/** Whether one of the options is called so. */
export function hasOption( options: readonly Option[], text: string ): boolean {
	return options.some( ( { text: name } ) => fold( name ) === fold( text ) );
}
