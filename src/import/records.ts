import { PROGRAM_ATTRIBUTE, STATUS_ATTRIBUTE } from '../page/static-markup';
import { ID, LANGUAGE } from '../programs/patterns';
import type { DataPage } from '../programs/schema';
import { isStatus, type Status } from '../programs/status';
import { createIds, type Ids } from './ids';
import type { ImportedProgram, ListGroup } from './imported-program';
import type { Item } from './item';
import { resolveLink, type LinkOptions } from './links';
import { nestedLists } from './nested-lists';
import { readPlainItem } from './plain-item';
import { readRenderedItem } from './rendered-item';
import { createSkipped, type Skipped, type SkippedCode } from './skipped';
import { visibleText } from './text-runs';

type Record = NonNullable<DataPage[ 'programs' ]>[ number ];
type Material = NonNullable<Record[ 'materials' ]>[ number ];
type Text = Record[ 'title' ];

/** The page and its wiki. */
interface PageOptions extends LinkOptions {
	readonly pageLanguage: string;
	readonly contentLanguage: string;
}

/** Reads list items, one after the other. */
export interface RecordReader {
	/** @param position The position of the item on the page, in words. */
	read( item: Element, group: ListGroup, position: string ): void;
	readonly records: Record[];
	readonly programs: ImportedProgram[];
}

/** Notes something that is not in the record. */
type Skip = ( code: SkippedCode, text: string ) => void;

/** A longer title is probably a whole text without a separator. */
const MAX_TITLE = 150;

function isAddress( link: string ): boolean {
	return /^https:/i.test( link );
}

/** The language of an element. The language of the document is that of the interface, so it does not count. */
function languageOf( element: Element, fallback: string ): string {
	const withLanguage = element.closest( '[lang]' );
	const language = withLanguage?.parentElement ? withLanguage.getAttribute( 'lang' ) ?? '' : '';
	return ( LANGUAGE.test( language ) ? language : fallback ).toLowerCase();
}

/** A name; it is a plain string if it is in the language of the data page. */
function nameOf( text: string, element: Element, { pageLanguage, contentLanguage }: PageOptions ): Text {
	const language = languageOf( element, pageLanguage );
	return language === contentLanguage.toLowerCase() ? text : { [ language ]: text };
}

/** The link of an element; null if there is none, or if a data page may not have it. */
function linkOf( element: Element | null, options: PageOptions, skip: Skip ): string | null {
	const resolved = element && resolveLink( element, options );
	if ( resolved && 'fault' in resolved ) {
		skip( resolved.fault, resolved.value );
		return null;
	}
	return resolved && resolved.link;
}

function materialsOf( item: Item, options: PageOptions, skip: Skip ): Material[] {
	const materials: Material[] = [];
	for ( const { label, link: element } of item.materials ) {
		const link = linkOf( element, options, skip );
		if ( link === null ) {
			skip( 'nested-text', label );
		} else if ( label !== '' ) {
			const name = nameOf( label, element, options );
			materials.push( isAddress( link ) ? { label: name, url: link } : { label: name, page: link } );
		}
	}
	item.otherTexts.forEach( ( text ) => skip( 'nested-text', text ) );
	return materials;
}

/** The id that the server rendered; null if there is none, or if it cannot be used. */
function renderedId( element: Element, ids: Ids, skip: Skip ): string | null {
	const id = element.getAttribute( PROGRAM_ATTRIBUTE );
	if ( id !== null && !( ID.test( id ) && ids.take( id ) ) ) {
		skip( 'bad-id', id );
		return null;
	}
	return id;
}

/** The status that the server rendered; for a plain item, the status that its group implies. */
function statusOf( element: Element, group: ListGroup, skip: Skip ): Status | null {
	if ( !element.hasAttribute( PROGRAM_ATTRIBUTE ) ) {
		return group === 'past' ? 'past' : 'ongoing';
	}
	const status = element.getAttribute( STATUS_ATTRIBUTE );
	if ( status === null || isStatus( status ) ) {
		return status;
	}
	skip( 'bad-status', status );
	return null;
}

/** @param skipped Receives what is not in the records. */
export function createRecordReader( options: PageOptions, skipped: Skipped[] ): RecordReader {
	const records: Record[] = [];
	const programs: ImportedProgram[] = [];
	const ids = createIds();
	const titles = new Set<string>();

	const checkTitle = ( title: string, skip: Skip ): void => {
		if ( title.length > MAX_TITLE ) {
			skip( 'long-title', title );
		}
		if ( titles.has( title ) ) {
			skip( 'same-title', title );
		}
		titles.add( title );
	};

	const addProgram = ( element: Element, item: Item, group: ListGroup, skip: Skip ): void => {
		const { title, titleElement, summary, summaryElement } = item;
		checkTitle( title, skip );
		const link = linkOf( item.link, options, skip );
		const ownId = renderedId( element, ids, skip );
		const pageTitle = link === null || isAddress( link ) ? '' : link.replace( /#.*$/, '' );
		const id = ownId ?? ids.make( title, pageTitle );
		const status = statusOf( element, group, skip );
		const materials = materialsOf( item, options, skip );
		item.otherLinks.forEach( ( other ) => skip( 'link-in-text', `${ visibleText( other ) } (${ other.getAttribute( 'href' ) ?? '' })` ) );

		programs.push( { id, isRendered: ownId !== null, group, title, link, summary: summary === '' ? null : summary, status } );
		records.push( {
			id,
			title: nameOf( title, titleElement, options ),
			...summary !== '' && { summary: { [ languageOf( summaryElement, options.pageLanguage ) ]: summary } },
			...link !== null && { page: link },
			...status !== null && { status },
			...materials.length > 0 && { materials }
		} );
	};

	const read: RecordReader[ 'read' ] = ( element, group, position ) => {
		const item = element.hasAttribute( PROGRAM_ATTRIBUTE ) ? readRenderedItem( element ) : readPlainItem( element );
		if ( item ) {
			const name = `${ position } ("${ item.title.slice( 0, MAX_TITLE ) }")`;
			addProgram( element, item, group, ( code, text ) => skipped.push( createSkipped( name, code, text ) ) );
			return;
		}
		// An item without a title may have nested items, which are programs too.
		nestedLists( element ).forEach( ( list ) => Array.from( list.children ).forEach( ( nested, i ) =>
			read( nested, group, `${ position } \u2192 #${ i + 1 }` ) ) );
	};
	return { read, records, programs };
}
