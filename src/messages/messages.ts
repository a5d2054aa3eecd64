import en from './i18n/en.json';

type AnyKey = Exclude<keyof typeof en, '@metadata'>;
/** What only people who can edit the data page ever see; readers' browsers do not get it. */
export type MaintainKey = Extract<AnyKey, `maintain-${ string }`>;
/** What readers see; some is for the server alone. */
export type MessageKey = Exclude<AnyKey, MaintainKey | `server-${ string }`>;

/** Gives the text of a message with its parameters filled in; numbers in the language's digits. */
export type Messages<Key extends AnyKey = MessageKey> = ( key: Key, ...parameters: readonly ( string | number )[] ) => string;

const PLURAL = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g;
const PARAMETER = /\$(\d)/g;

/** CLDR's order of the categories, in which banana files list the forms. */
const CATEGORIES = [ 'zero', 'one', 'two', 'few', 'many', 'other' ] as const;

/** The language the messages are in. */
export const MESSAGES_LANGUAGE = 'en';

/** The code MediaWiki has for "show the keys": `?uselang=qqx`. */
const KEYS_ONLY = 'qqx';

/**
 * Chooses a plural form the way banana files count them: the language's own categories, in
 * CLDR's order, the last form for whatever has none of its own.
 *
 * @see https://www.mediawiki.org/wiki/Localisation#Plural
 */
function createPlural( language: string ): ( forms: readonly string[], count: number ) => string {
	const rules = new Intl.PluralRules( language );
	const categories = rules.resolvedOptions().pluralCategories;
	const own = CATEGORIES.filter( ( category ) => categories.includes( category ) );
	return ( forms, count ) => forms[ own.indexOf( rules.select( count ) ) ] || forms[ forms.length - 1 ] || '';
}

/**
 * Makes the lookup of messages.
 *
 * @param language The reader's language; `qqx` shows the keys.
 */
export function createMessages<Key extends AnyKey = MessageKey>( language: string ): Messages<Key> {
	if ( language === KEYS_ONLY ) {
		return ( key, ...parameters ) => `(${ [ `program-explorer-${ key }`, ...parameters ].join( ', ' ) })`;
	}
	const digits = new Intl.NumberFormat( MESSAGES_LANGUAGE );
	const plural = createPlural( MESSAGES_LANGUAGE );
	return ( key, ...parameters ) => {
		const given = ( position: string ): string | number => parameters[ Number( position ) - 1 ] ?? '';
		return en[ key ]
			.replace( PLURAL, ( _: string, position: string, forms: string ) =>
				plural( forms.split( '|' ), Number( given( position ) ) ) )
			.replace( PARAMETER, ( _: string, position: string ) => {
				const value = given( position );
				return typeof value === 'number' ? digits.format( value ) : value;
			} );
	};
}
