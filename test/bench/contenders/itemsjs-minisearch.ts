// itemsjs filters and counts, MiniSearch searches: the pair that the README of itemsjs proposes. 20 cards.
import itemsjs from 'itemsjs';
import MiniSearch from 'minisearch';
import { loadPrograms, query } from '../browser/contender';
import { forEachGroup, GROUPS, type BenchProgram } from '../data/groups';
import { drawFilters, listValues } from './filters';
import { cardHtml, contenderOf, FRAME } from './page';
import './page.css';

async function start(): Promise<void> {
	const programs = await loadPrograms();
	const items = itemsjs( programs, {
		native_search_enabled: false,
		aggregations: Object.fromEntries( GROUPS.map( ( { key, label } ) => [ key, { title: label, size: 100, conjunction: false } ] ) )
	} );
	const texts = new MiniSearch<BenchProgram>( { fields: [ 'title', 'summary', 'capacities' ], searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 2 } } } );
	texts.addAll( programs );
	query( '#app' ).innerHTML = FRAME;
	const box = query( '#search' ) as HTMLInputElement;
	const update = (): void => {
		const text = box.value.trim();
		const { data, pagination } = items.search( {
			per_page: 20,
			filters: filters.chosen,
			...text && { ids: texts.search( text ).map( ( { id } ) => id ) }
		} );
		query( '#count' ).textContent = `${ pagination.total } programs`;
		query( '#cards' ).innerHTML = data.items.map( cardHtml ).join( '' );
		filters.show( forEachGroup( ( key ) => new Map( data.aggregations[ key ]?.buckets.map( ( bucket ) => [ bucket.key, bucket.doc_count ] ) ) ) );
	};
	const filters = drawFilters( query( '#filters' ), listValues( programs ), update );
	box.addEventListener( 'input', update );
	update();
}

window.contender = contenderOf( start() );
