import en from './i18n/en.json';
import { localeOf } from './locale';
import { KEYS_ONLY, type MessageTexts } from './message-texts';
import { createPlural, type ChoosePlural } from './plural';

type AnyKey = Exclude<keyof typeof en, '@metadata'>;
/** Messages for people who can edit the data page. */
export type MaintainerMessageKey = Extract<AnyKey, `maintain-${ string }`>;
/** Messages of the editor. */
export type EditMessageKey = Extract<AnyKey, `edit-${ string }`>;
/** Messages for people who load the explorer as a user script. */
export type UserScriptMessageKey = Extract<AnyKey, `userscript-${ string }`>;
/** Messages for readers, without those that only the server shows. */
export type MessageKey = Exclude<AnyKey, MaintainerMessageKey | EditMessageKey | UserScriptMessageKey | `server-${ string }`>;

/** Returns the text of a message with its parameters. Numbers are written with the digits of the language. */
export type Messages<Key extends AnyKey = MessageKey> = ( key: Key, ...parameters: readonly ( string | number )[] ) => string;

const PLURAL = /\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g;
const PARAMETER = /\$(\d)/g;

/**
 * The English texts in the code, for messages without a text in the reader's language. The build
 * removes those that are loaded with the data, see scripts/build/bundle.ts.
 */
export const BUILT_IN: MessageTexts = { language: 'en', texts: new Map( Object.entries( en as object ) ) };

/**
 * For the language `qqx`, the messages are their keys and parameters.
 *
 * @param fallback The English for what has no text.
 */
export function createMessages<Key extends AnyKey = MessageKey>( { language, texts }: MessageTexts = BUILT_IN, fallback = BUILT_IN.texts ): Messages<Key> {
	if ( language === KEYS_ONLY ) {
		return ( key, ...parameters ) => `(${ [ `program-explorer-${ key }`, ...parameters ].join( ', ' ) })`;
	}
	// Made at their first use, because making them takes milliseconds.
	let numbers: Intl.NumberFormat | undefined;
	let plural: ChoosePlural | undefined;
	const locale = localeOf( language );
	const format = ( value: number ): string => {
		// Latin digits, and too few to be grouped.
		if ( value < 1000 && locale.endsWith( 'latn' ) ) {
			return String( value );
		}
		numbers = numbers || new Intl.NumberFormat( locale );
		return numbers.format( value );
	};
	return ( key, ...parameters ) => {
		const parameter = ( position: string ): string | number => parameters[ Number( position ) - 1 ] ?? '';
		// The page with the texts may be older than the code, or a text may be empty.
		return ( texts.get( key ) || fallback.get( key ) || `⧼${ key }⧽` )
			.replace( PLURAL, ( _: string, position: string, forms: string ) => {
				plural = plural || createPlural( language );
				return plural( forms.split( '|' ), Number( parameter( position ) ) );
			} )
			.replace( PARAMETER, ( _: string, position: string ) => {
				const value = parameter( position );
				return typeof value === 'number' ? format( value ) : value;
			} );
	};
}
