import type { Locator, Page } from 'playwright-core';

/** An explorer as a reader finds it: by the roles and names of its elements. */
export class Explorer {
	public readonly root: Locator;
	public readonly searchBox: Locator;
	public readonly list: Locator;
	public readonly articles: Locator;
	public readonly count: Locator;
	public readonly chips: Locator;
	public readonly clearAll: Locator;
	public readonly sortBy: Locator;
	public readonly dialog: Locator;

	public constructor( private readonly page: Page ) {
		this.root = page.locator( '.program-explorer[data-state]' ).first();
		this.searchBox = this.root.getByRole( 'searchbox', { name: 'Search programs' } );
		this.list = this.root.getByRole( 'list', { name: 'Programs', exact: true } );
		this.articles = this.list.getByRole( 'article' );
		this.count = this.root.getByRole( 'status' ).filter( { hasText: /^\d+( of \d+)? programs?/ } );
		this.chips = this.root.getByRole( 'list', { name: 'Active filters' } );
		this.clearAll = this.chips.getByRole( 'button', { name: 'Clear all' } );
		this.sortBy = this.root.getByRole( 'combobox', { name: 'Sort by' } );
		this.dialog = this.root.getByRole( 'dialog', { name: 'Filters' } );
	}

	/** Waits until the explorer is loading, is ready, or has failed. */
	public async reaches( state: 'loading' | 'ready' | 'failed' ): Promise<void> {
		await this.page.locator( `.program-explorer[data-state="${ state }"]` ).first().waitFor( { state: 'attached' } );
	}

	public facet( name: string ): Locator {
		return this.root.getByRole( 'group', { name, exact: true } );
	}

	/** The checkbox of a term, after opening its facet and showing all its terms if that is needed. */
	public async term( facet: string, name: string ): Promise<Locator> {
		const group = this.facet( facet );
		await group.getByRole( 'button', { name: facet, exact: true, expanded: false } ).or( group.getByRole( 'checkbox' ).first() ).first().waitFor();
		if ( await group.getByRole( 'checkbox' ).count() === 0 ) {
			await group.getByRole( 'button', { name: facet, exact: true } ).click();
		}
		const checkbox = group.getByRole( 'checkbox', { name, exact: true } );
		const showAll = group.locator( '.program-explorer__all-terms' );
		if ( await checkbox.count() === 0 && await showAll.count() > 0 ) {
			await showAll.click();
		}
		return checkbox;
	}

	public async choose( facet: string, name: string ): Promise<void> {
		await ( await this.term( facet, name ) ).check();
	}

	public async unchoose( facet: string, name: string ): Promise<void> {
		await ( await this.term( facet, name ) ).uncheck();
	}

	public async isChosen( facet: string, name: string ): Promise<boolean> {
		return ( await this.term( facet, name ) ).isChecked();
	}

	public article( title: string ): Locator {
		return this.list.getByRole( 'article', { name: title, exact: true } );
	}

	public details( title: string ): Locator {
		return this.root.getByRole( 'button', { name: `Details of ${ title }`, exact: true } );
	}

	/** Names of the active filters' buttons, "Clear all" last. */
	public async chipNames(): Promise<readonly string[]> {
		return this.chips.getByRole( 'button' ).evaluateAll( ( buttons ) => buttons.map( ( button ) => button.getAttribute( 'aria-label' ) ?? button.textContent ) );
	}

	/** Waits until all cards are drawn, at first there are only some, and until the search is loaded if the reader has typed something. */
	public async drawn(): Promise<void> {
		await this.page.waitForFunction( () => !document.querySelector( '.program-explorer [aria-busy="true"]' ) &&
			!document.querySelector( '.program-explorer__count' )?.textContent.startsWith( '…' ) );
	}

	/** Waits until the gadget has loaded the parts after the first view, or cannot load them. A choice is in the address only then. */
	public async connected(): Promise<void> {
		await this.page.evaluate( async () => {
			const stateOf = ( name: string ): string | null => mw.loader.getState( `ext.gadget.${ name }` );
			while ( stateOf( 'programExplorer' ) === 'ready' && [ 'registered', 'loading', 'loaded', 'executing' ].includes( stateOf( 'programExplorer-more' ) ?? '' ) ) {
				await new Promise( requestAnimationFrame );
			}
			// The wiki's loader tells in a later task that the module is there.
			await new Promise( ( resolve ) => setTimeout( resolve ) );
		} );
	}

	/** The titles shown, in their order. */
	public async titles(): Promise<readonly string[]> {
		await this.drawn();
		return this.articles.getByRole( 'heading' ).allTextContents();
	}

	/** Returns the number of programs shown, and checks that the sentence above the list gives the same number. */
	public async shown(): Promise<number> {
		await this.drawn();
		const counted = Number( /^\d+/.exec( await this.count.innerText() )?.[ 0 ] );
		const listed = await this.articles.count();
		if ( counted !== listed ) {
			throw new Error( `${ listed } programs are listed, but the page says "${ await this.count.innerText() }".` );
		}
		return listed;
	}

	/** The decoded fragment of the address. */
	public fragment(): string {
		return decodeURIComponent( new URL( this.page.url() ).hash.slice( 1 ) );
	}
}
