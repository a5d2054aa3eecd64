import en from './i18n/en.json';
import { KEYS_ONLY, type MessageTexts } from './message-texts';

type AnyKey = Exclude<keyof typeof en, '@metadata'>;
/** What only people who can edit the data page ever see. */
export type MaintainerMessageKey = Extract<AnyKey, `maintain-${ string }`>;
/** What only people see who have the explorer as a user script. */
export type UserScriptMessageKey = Extract<AnyKey, `userscript-${ string }`>;
/** What readers see; some is for the server alone. */
export type MessageKey = Exclude<AnyKey, MaintainerMessageKey | UserScriptMessageKey | `server-${ string }`>;

/** Gives the text of a message with its parameters filled in; numbers in the language's digits. */
export type Messages<Key extends AnyKey = MessageKey> = ( key: Key, ...parameters: readonly ( string | number )[] ) => string;

const PLURAL = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g;
const PARAMETER = /\$(\d)/g;

/** CLDR's order of the categories, in which banana files list the forms. */
const CATEGORIES = [ 'zero', 'one', 'two', 'few', 'many', 'other' ] as const;

/**
 * The English that comes with the code, for whatever has no words of its own. The build leaves out of
 * it what arrives with the data anyway, see scripts/build.ts.
 */
export const BUILT_IN: MessageTexts = { language: 'en', texts: new Map( Object.entries( en as object ) ) };

/**
 * Chooses a plural form the way banana files count them: the language's own categories, in
 * CLDR's order, the last form for whatever has none of its own.
 *
 * @see https://www.mediawiki.org/wiki/Localisation#Plural
 */
function createPlural( language: string ): ( forms: readonly string[], count: number ) => string | undefined {
	// Safari has it since 13. Until then, what most languages do will have to do.
	const rules = 'PluralRules' in Intl ? new Intl.PluralRules( language ) : null;
	const categories = rules ? rules.resolvedOptions().pluralCategories : [];
	const own = CATEGORIES.filter( ( category ) => categories.includes( category ) );
	return ( forms, count ) => {
		const place = rules ? own.indexOf( rules.select( count ) ) : Number( count !== 1 ) * forms.length;
		return forms[ Math.min( place, forms.length - 1 ) ];
	};
}

/**
 * Makes the lookup of messages.
 *
 * @param texts In the language `qqx`, keys are shown in place of texts.
 * @param fallback The English for what has no text.
 */
export function createMessages<Key extends AnyKey = MessageKey>( { language, texts }: MessageTexts = BUILT_IN, fallback = BUILT_IN.texts ): Messages<Key> {
	if ( language === KEYS_ONLY ) {
		return ( key, ...parameters ) => `(${ [ `program-explorer-${ key }`, ...parameters ].join( ', ' ) })`;
	}
	const digits = new Intl.NumberFormat( language );
	const plural = createPlural( language );
	return ( key, ...parameters ) => {
		const given = ( position: string ): string | number => parameters[ Number( position ) - 1 ] ?? '';
		// A page of words may be older than the code that asks.
		return ( texts.get( key ) || fallback.get( key ) || `⧼${ key }⧽` )
			.replace( PLURAL, ( _: string, position: string, forms: string ) =>
				plural( forms.split( '|' ), Number( given( position ) ) ) || '' )
			.replace( PARAMETER, ( _: string, position: string ) => {
				const value = given( position );
				return typeof value === 'number' ? digits.format( value ) : value;
			} );
	};
}
