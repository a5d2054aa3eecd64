import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { asAdmin, DATA_PAGE, save } from './wiki';

export const STATIC = '.program-explorer-static';

/** A page as the server renders it. */
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

/** Renders wikitext as the text of a page. */
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

/** The category on which the gadget loads, and that of pages that cannot show everything. */
export const CATEGORY_NAME = 'Pages with a program explorer';
export const ERRORS = 'Pages with program explorer errors';

/** Where the tests of the server's list write. */
export const FOLDER = 'Server list';

/** The template, as a page calls it. */
export const call = ( parameters: string, source = DATA_PAGE ): string => `{{Program explorer|source=${ source }|${ parameters }}}`;

/** The ids of the programs of the list, in its order. */
export const ids = ( rendered: Rendered ): readonly string[] => items( rendered ).map( ( item ) => String( item.dataset[ 'program' ] ) );

/** Writes a data page of its own for a test. */
export async function dataPage( name: string, data: unknown, model: string | null = 'json' ): Promise<string> {
	const title = `${ FOLDER }/${ name }/programs.json`;
	await save( title, typeof data === 'string' ? data : JSON.stringify( data ), model );
	return title;
}
