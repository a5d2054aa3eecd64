import { OTHER_VIEWS } from '../../src/page/module-names';
import { readSource } from '../wiki/paths';
import { gzipped, moduleBytes, registryBytes } from './bytes';

/** Every reader pays this once. The aim is 30,000, see docs/DESIGN.md. */
const READER_BYTES = 34_000;
/** What a reader may need next. The aim is 10,000. */
const MORE_BYTES = 11_000;
const VIEW_BYTES = 8_000;

export interface Row {
	what: string;
	/** In bytes, compressed. */
	value: number;
	most?: number;
}

/** The first two parts of the user script, as they are on the wiki: user scripts are not minified. */
const USER_SCRIPT = [ 'programExplorer-user.js', 'programExplorer-user-reader.js' ];

/** What each module on demand is for, and the most bytes it may have, JS and CSS. */
export const MODULE_BUDGETS: Readonly<Record<string, readonly [ what: string, most: number ]>> = {
	more: [ 'Parts after the first view', MORE_BYTES ],
	maintainer: [ "Maintainers' JS", 6_000 ],
	validator: [ 'Problems of the data', 8_000 ],
	checks: [ 'Checks of the data', 8_000 ],
	search: [ 'Search', 8_000 ],
	'take-away': [ 'Export', VIEW_BYTES ],
	editor: [ 'Editor', 30_000 ],
	'editor-more': [ 'Rarer parts of the editor', 8_000 ],
	'editor-lists': [ 'Lists of the editor', 8_000 ],
	history: [ 'History of a program', 8_000 ],
	worklist: [ 'Worklist', 8_000 ],
	links: [ 'Correction of damaged links', 2_000 ],
	importer: [ 'Import of plain lists', 8_000 ],
	selftest: [ 'Self-test', 8_000 ],
	...Object.fromEntries( OTHER_VIEWS.map( ( view ) => [ view, [ `View "${ view }"`, VIEW_BYTES ] as const ] ) )
};

export async function measureBytes( wikiUrl: string ): Promise<Row[]> {
	const gadget = 'ext.gadget.programExplorer';
	const ofUserScript = USER_SCRIPT.map( ( file ) => gzipped( readSource( `dist/${ file }` ) ) );
	return [
		{ what: "Readers' JS and CSS, as served", value: await moduleBytes( wikiUrl, gadget ) + await moduleBytes( wikiUrl, `${ gadget }-reserve`, 'styles' ), most: READER_BYTES },
		{ what: '  of this JS', value: await moduleBytes( wikiUrl, gadget, 'scripts' ) },
		{ what: '  of this CSS', value: await moduleBytes( wikiUrl, gadget, 'styles' ) },
		{ what: '  of this CSS in the head', value: await moduleBytes( wikiUrl, `${ gadget }-reserve`, 'styles' ) },
		...await Promise.all( Object.entries( MODULE_BUDGETS ).map( async ( [ name, [ what, most ] ] ) => ( { what: `${ what }, on demand`, value: await moduleBytes( wikiUrl, `${ gadget }-${ name }` ), most } ) ) ),
		{ what: 'User script before anything on demand', value: ofUserScript.reduce( ( sum, bytes ) => sum + bytes, 0 ), most: 45_000 },
		{ what: 'Registry, on every page', value: await registryBytes( wikiUrl ), most: 300 }
	];
}

export function isOver( { value, most }: Row ): boolean {
	return most !== undefined && value > most;
}

export function describeRow( row: Row ): string {
	const inWords = ( value: number ) => value.toLocaleString( 'en' );
	const budget = row.most === undefined ? '' : `, at most ${ inWords( row.most ) }: ${ isOver( row ) ? 'OVER' : 'ok' }`;
	return `${ row.what.padEnd( 48 ) } ${ inWords( row.value ).padStart( 8 ) } bytes gz${ budget }`;
}
