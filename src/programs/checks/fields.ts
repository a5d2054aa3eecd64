import { isObject } from '../kinds';
import type { Report } from '../report';

/** What a field holds that needs a check beyond the schema. */
export type FieldKind = 'text' | 'link' | 'language';

export type Fields = Readonly<Record<string, FieldKind>>;

export const PROGRAM_TEXTS: Fields = {
	title: 'text', summary: 'text', notice: 'text', duration: 'text', scale: 'text', team: 'text', partners: 'text', owner: 'text', page: 'link', language: 'language', interpreted: 'language'
};
export const JOIN_TEXTS: Fields = { label: 'text', page: 'link' };
export const DATE_TEXTS: Fields = { label: 'text', page: 'link' };
export const MATERIAL_TEXTS: Fields = { label: 'text', page: 'link' };
export const NEED_TEXTS: Fields = { label: 'text', help: 'text' };
export const VOCABULARY_TEXTS: Fields = { label: 'text', help: 'text' };
export const TERM_TEXTS: Fields = { label: 'text', aliases: 'text' };
export const SERIES_TEXTS: Fields = { title: 'text', page: 'link' };
export const PAGE_TEXTS: Fields = { talk: 'link', bundle: 'link', include: 'link' };

/** Calls `visit` for the items of a list or the entries of an object, while the report is there. Other values have none. */
export function eachIn( value: unknown, report: Report, visit: ( value: unknown, key: string | number ) => void ): void {
	const at = ( key: string | number, one: unknown ): void => {
		report.enter( key );
		visit( one, key );
		report.leave();
	};
	if ( Array.isArray( value ) ) {
		value.forEach( ( one: unknown, index ) => at( index, one ) );
	} else if ( isObject( value ) ) {
		Object.keys( value ).forEach( ( key ) => at( key, value[ key ] ) );
	}
}

/** Calls `visit` for a field of an object, if it has it. */
export function inField( record: unknown, name: string, report: Report, visit: ( value: unknown ) => void ): void {
	if ( isObject( record ) && Object.prototype.hasOwnProperty.call( record, name ) ) {
		report.enter( name );
		visit( record[ name ] );
		report.leave();
	}
}
