import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { asAdmin } from './wiki';

export const STATIC = '.program-explorer-static';

/** A page as the server makes it. */
export interface Rendered {
	readonly document: Document;
	readonly html: string;
	readonly categories: readonly string[];
	readonly warnings: readonly string[];
	/** Of every heading: level, text, anchor. */
	readonly sections: readonly string[];
	/** Seconds the page may be kept. */
	readonly ttl: number;
}

/** What the wiki makes of wikitext, as if it stood on a page. */
export async function render( text: string, title = 'Server list/Page' ): Promise<Rendered> {
	const { parse } = await ( await asAdmin() ).request( {
		action: 'parse', text, title, contentmodel: 'wikitext', disableeditsection: true, disabletoc: true, formatversion: 2,
		prop: 'text|categories|parsewarnings|sections|limitreportdata'
	} ) as unknown as { readonly parse: {
		readonly text: string;
		readonly categories: readonly { readonly category: string }[];
		readonly parsewarnings: readonly string[];
		readonly sections: readonly { readonly level: string; readonly line: string; readonly anchor: string }[];
		readonly limitreportdata: readonly { readonly name: string; readonly 0: number }[];
	} };
	expect( parse.text ).not.toMatch( /scribunto-error|Lua error/ );
	return {
		document: new JSDOM( parse.text ).window.document,
		html: parse.text,
		categories: parse.categories.map( ( { category } ) => category.replace( /_/g, ' ' ) ),
		warnings: parse.parsewarnings,
		sections: parse.sections.map( ( { level, line, anchor } ) => `${ level } ${ line } #${ anchor }` ),
		ttl: Number( parse.limitreportdata.find( ( { name } ) => name === 'cachereport-ttl' )?.[ 0 ] )
	};
}

/** The programs of the list. */
export const items = ( { document }: Rendered ): readonly HTMLElement[] => [ ...document.querySelectorAll<HTMLElement>( `${ STATIC } li` ) ];

/** The element around it. */
export const host = ( { document }: Rendered ): HTMLElement => document.querySelector<HTMLElement>( '.program-explorer' ) as HTMLElement;
