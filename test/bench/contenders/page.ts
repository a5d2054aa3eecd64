import { numberIn, query, typeInto, type Contender } from '../browser/contender';
import { forEachGroup, type BenchProgram, type GroupKey } from '../data/groups';

/** The frame of the pages made by hand: filters at the side, search box, number of results, cards. */
export const FRAME = `<div class="columns"><aside id="filters"></aside><main>
	<input id="search" type="search" aria-label="Search programs"><p id="count" role="status"></p><div id="cards"></div></main></div>`;

export const factsOf = ( { start, end, status, kind, format, audience }: BenchProgram ): string =>
	[ start && `${ start }–${ end ?? '' }`, status, kind, format, audience ].filter( Boolean ).join( ' · ' );
export const tagsOf = ( { capacities, regions, languages }: BenchProgram ): string[] => [ ...capacities, ...regions, ...languages ];
export const searchedText = ( { title, summary, capacities }: BenchProgram ): string => [ title, summary, ...capacities ].join( ' ' );
export const addressOf = ( { links: [ first ] }: BenchProgram ): string => first?.url ?? '';

const ESCAPES = new Map( [ [ '&', '&amp;' ], [ '<', '&lt;' ], [ '>', '&gt;' ], [ '"', '&quot;' ] ] );
export const escaped = ( text: string ): string => text.replace( /[&<>"]/g, ( letter ) => ESCAPES.get( letter ) ?? '' );

/** A card as HTML, for pages that draw by strings. */
export function cardHtml( program: BenchProgram ): string {
	const tags = tagsOf( program ).map( ( tag ) => `<li>${ escaped( tag ) }</li>` ).join( '' );
	return `<article><h3><a href="${ escaped( addressOf( program ) ) }">${ escaped( program.title ) }</a></h3>
		<p class="facts">${ escaped( factsOf( program ) ) }</p><p>${ escaped( program.summary ) }</p><ul>${ tags }</ul></article>`;
}

const boxesOf = ( key: GroupKey ): HTMLInputElement[] => Array.from( document.querySelectorAll( `[data-key="${ key }"] input[type="checkbox"]` ) );

/**
 * The interface of a page with `FRAME`, or with the same ids and classes.
 *
 * @param drawn Resolves when a change is drawn; none for pages that draw at once.
 */
export function contenderOf( ready: Promise<void>, drawn?: () => Promise<void> ): Contender {
	return {
		ready,
		toggle: ( key, value ) => {
			boxesOf( key ).find( ( box ) => box.value === value )?.click();
			return drawn?.();
		},
		type: ( text ) => {
			typeInto( query( '#search input, input#search' ), text );
			return drawn?.();
		},
		count: () => numberIn( query( '#count' ).textContent ),
		counts: () => forEachGroup( ( key ) => Object.fromEntries( boxesOf( key ).map( ( box ) =>
			[ box.value, numberIn( query( '.number', box.closest( '.value' ) ?? document ).textContent ) ] ) ) ),
		titles: () => Array.from( document.querySelectorAll( '#cards h3, #cards .cdx-card__text__title' ), ( title ) => title.textContent.trim() )
	};
}
