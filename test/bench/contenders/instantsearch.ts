// The widgets of instantsearch.js on itemsjs, by the adapter of itemsjs. 20 cards.
import instantsearch from 'instantsearch.js';
import hits from 'instantsearch.js/es/widgets/hits/hits';
import refinementList from 'instantsearch.js/es/widgets/refinement-list/refinement-list';
import searchBox from 'instantsearch.js/es/widgets/search-box/search-box';
import stats from 'instantsearch.js/es/widgets/stats/stats';
import { createIndex, getSearchClient } from 'instantsearch-itemsjs-adapter';
import { loadPrograms, numberIn, query, typeInto } from '../browser/contender';
import { forEachGroup, GROUPS, type BenchProgram, type GroupKey } from '../data/groups';
import { addressOf, factsOf, tagsOf } from './page';
import './page.css';

type Html = ( parts: TemplateStringsArray, ...values: unknown[] ) => object;

async function start(): Promise<void> {
	const programs = await loadPrograms();
	const filters = GROUPS.map( ( { key, label } ) => `<fieldset data-key="${ key }"><legend>${ label }</legend><div></div></fieldset>` ).join( '' );
	query( '#app' ).innerHTML = `<div class="columns"><aside>${ filters }</aside><main><div id="search"></div><div id="count"></div><div id="cards"></div></main></div>`;
	createIndex( programs, {
		searchableFields: [ 'title', 'summary', 'capacities' ],
		aggregations: Object.fromEntries( GROUPS.map( ( { key, label } ) => [ key, { title: label, size: 100, conjunction: false } ] ) )
	} );
	const search = instantsearch( { indexName: 'programs', searchClient: getSearchClient() } );
	search.addWidgets( [
		searchBox( { container: '#search' } ),
		stats( { container: '#count', templates: { text: ( { nbHits }: { nbHits: number } ) => `${ nbHits } programs` } } ),
		hits( {
			container: '#cards',
			templates: {
				item: ( program: BenchProgram, { html }: { html: Html } ) => html`<article><h3><a href="${ addressOf( program ) }">${ program.title }</a></h3>
					<p class="facts">${ factsOf( program ) }</p><p>${ program.summary }</p><ul>${ tagsOf( program ).map( ( tag ) => html`<li>${ tag }</li>` ) }</ul></article>`
			}
		} ),
		...GROUPS.map( ( { key } ) => refinementList( { container: `[data-key="${ key }"] div`, attribute: key, limit: 30 } ) )
	] );
	await new Promise<void>( ( resolve ) => {
		search.once( 'render', resolve );
		search.start();
	} );
	// The first render may be one without the hits.
	while ( !document.querySelector( '#cards article' ) ) {
		await new Promise( ( resolve ) => setTimeout( resolve, 0 ) );
	}
}

const boxesOf = ( key: GroupKey ): HTMLInputElement[] => Array.from( document.querySelectorAll( `[data-key="${ key }"] input` ) );

window.contender = {
	ready: start(),
	toggle: ( key, value ) => boxesOf( key ).find( ( box ) => box.value === value )?.click(),
	type: ( text ) => typeInto( query( '#search input' ), text ),
	count: () => numberIn( query( '#count .ais-Stats-text' ).textContent ),
	counts: () => forEachGroup( ( key ) => Object.fromEntries( boxesOf( key ).map( ( box ) => [ box.value, numberIn( query( '.ais-RefinementList-count', box.closest( 'label' ) ?? document ).textContent ) ] ) ) ),
	titles: () => Array.from( document.querySelectorAll( '#cards h3' ), ( title ) => title.textContent.trim() )
};
