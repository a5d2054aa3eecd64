// Vue and Codex as MediaWiki serves them to a gadget: a template that the browser compiles, components one by one. 20 cards.
import '@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui-root.css';
import 'codex-modules/Icon.css';
import 'codex-modules/CdxButton.css';
import 'codex-modules/CdxCard.css';
import 'codex-modules/CdxCheckbox.css';
import 'codex-modules/CdxLabel.css';
import 'codex-modules/CdxSearchInput.css';
import 'codex-modules/CdxTextInput.css';
import 'codex-modules/CdxThumbnail.css';
import CdxButton from 'codex-modules/CdxButton.cjs';
import CdxCard from 'codex-modules/CdxCard.cjs';
import CdxCheckbox from 'codex-modules/CdxCheckbox.cjs';
import CdxSearchInput from 'codex-modules/CdxSearchInput.cjs';
import { computed, createApp, nextTick, reactive, ref } from 'vue';
import { loadPrograms } from '../browser/contender';
import { forEachGroup } from '../data/groups';
import { filterPrograms, listValues } from './filters';
import { addressOf, contenderOf, factsOf, searchedText, tagsOf } from './page';
import './page.css';

const CARDS = 20;

const TEMPLATE = `<div class="columns">
	<aside>
		<fieldset v-for="list in lists" :key="list.key" :data-key="list.key">
			<legend>{{ list.label }}</legend>
			<cdx-checkbox v-for="value in list.values" :key="value" v-model="chosen[ list.key ]" :input-value="value" class="value">
				{{ value }} <span class="number">{{ filtered.counts[ list.key ].get( value ) || 0 }}</span>
			</cdx-checkbox>
		</fieldset>
	</aside>
	<main>
		<cdx-search-input id="search" v-model="text" aria-label="Search programs"></cdx-search-input>
		<p id="count" role="status">{{ filtered.matches.length }} programs</p>
		<div id="cards">
			<cdx-card v-for="program in shown" :key="program.id" :url="addressOf( program )">
				<template #title>{{ program.title }}</template>
				<template #description>{{ program.summary }}</template>
				<template #supporting-text>
					{{ factsOf( program ) }} <span class="tags"><span v-for="tag in tagsOf( program )" :key="tag">{{ tag }}</span></span>
				</template>
			</cdx-card>
		</div>
		<cdx-button v-if="filtered.matches.length > most" @click="most += ${ CARDS }">Show more</cdx-button>
	</main>
</div>`;

async function start(): Promise<void> {
	const programs = await loadPrograms();
	createApp( {
		components: { CdxButton, CdxCard, CdxCheckbox, CdxSearchInput },
		template: TEMPLATE,
		setup() {
			const texts = new Map( programs.map( ( program ) => [ program, searchedText( program ).toLowerCase() ] ) );
			const text = ref( '' );
			const most = ref( CARDS );
			const chosen = reactive( forEachGroup<string[]>( () => [] ) );
			const found = computed( () => {
				const words = text.value.toLowerCase().split( /\s+/ ).filter( Boolean );
				return words.length ? programs.filter( ( program ) => words.every( ( word ) => texts.get( program )?.includes( word ) ) ) : programs;
			} );
			const filtered = computed( () => filterPrograms( found.value, chosen ) );
			const shown = computed( () => filtered.value.matches.slice( 0, most.value ) );
			return { lists: listValues( programs ), text, most, chosen, filtered, shown, addressOf, factsOf, tagsOf };
		}
	} ).mount( '#app' );
}

window.contender = contenderOf( start(), nextTick );
