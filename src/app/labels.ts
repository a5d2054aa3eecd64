import { parseDate, type PartialDate } from '../programs/dates';
import { BUILT_IN, NEED, NOT_STATED, OFFER_TERMS, OFFERS } from '../programs/facets';
import type { Format } from '../messages/format';
import type { Messages } from '../messages/messages';
import type { ProgramList } from '../programs/model';
import { isStatus, type Status } from '../programs/status';
import { pickText, type PickedText, type Text } from '../programs/texts';

/** The names of what the data refers to by ids. */
export interface Labels {
	/** A text of the data in the best language for the reader. */
	readonly pick: ( text: Text ) => PickedText;
	readonly facet: ( facet: string ) => PickedText;
	readonly term: ( facet: string, term: string ) => PickedText;
	readonly status: ( status: Status | null ) => string;
	/** How long a session is: `60 minutes`, `60 to 90 minutes`. */
	readonly minutes: ( shortestAndLongest: readonly [ number, number ] ) => string;
	/** Whether a language is neither that of the messages, nor the reader's own, nor a variant of them; cards name such languages. */
	readonly isForeign: ( language: string ) => boolean;
}

/** The part of a language code that all variants share: `zh` of `zh-Hant`. */
const baseOf = ( language: string ): string => language.toLowerCase().replace( /-.*/, '' );

/**
 * @param chain The reader's languages, best first.
 * @param pageLanguage The language of plain strings.
 * @param language The language of the messages.
 */
export function createLabels(
	list: ProgramList, msg: Messages, format: Format,
	chain: readonly string[], pageLanguage: string, language: string
): Labels {
	const ours = ( text: string ): PickedText => ( { text, language } );
	const pick = ( text: Text ): PickedText => pickText( text, chain, pageLanguage );
	const status = ( value: Status | null ): string => value ? msg( `status-${ value }` ) : msg( 'not-stated' );
	const known = new Map<string, PickedText>();

	const facet = ( id: string ): PickedText => {
		const vocabulary = list.vocabularies.get( id );
		if ( vocabulary ) {
			return pick( vocabulary.label );
		}
		const builtIn = ( [ ...BUILT_IN, NEED, OFFERS ] as const ).find( ( each ) => each === id );
		return ours( builtIn ? msg( `facet-${ builtIn }` ) : id );
	};
	const term = ( facetId: string, id: string ): PickedText => {
		if ( id === NOT_STATED ) {
			return ours( msg( 'not-stated' ) );
		}
		const entry = facetId === NEED ? list.needs.find( ( need ) => need.id === id ) : list.vocabularies.get( facetId )?.terms.get( id );
		if ( entry ) {
			return pick( entry.label );
		}
		const offer = facetId === OFFERS && OFFER_TERMS.find( ( each ) => each === id );
		return ours( offer ? msg( `offers-${ offer }` ) : isStatus( id ) && facetId === 'status' ? status( id ) :
			facetId === 'language' ? format.language( id ) :
				facetId === 'period' ? format.date( parseDate( id ) as PartialDate ) : id );
	};
	return {
		pick,
		facet,
		// Cached: every choice needs all labels, and Intl takes long to name a language.
		term: ( facetId, id ) => {
			const key = `${ facetId } ${ id }`;
			const label = known.get( key ) || term( facetId, id );
			known.set( key, label );
			return label;
		},
		status,
		minutes: ( [ least, most ] ) => least === most ? msg( 'detail-minutes', least ) : msg( 'detail-minutes-range', least, most ),
		isForeign: ( other ) => [ language, chain[ 0 ] || pageLanguage ].every( ( own ) => baseOf( own ) !== baseOf( other ) )
	};
}
