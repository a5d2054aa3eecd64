import { PROGRAM_ATTRIBUTE, STATUS_ATTRIBUTE } from '../page/hosts';
import type { DataPage } from '../programs/schema';
import { isStatus, type Status } from '../programs/status';
import type { Group, ImportedProgram } from './imported-program';
import { nestedLists, readItem, readRenderedItem, type Item } from './item';
import { resolveLink, type LinkOptions } from './links';
import { seenText } from './text-runs';
import { createIds } from './ids';
import { skipped, type Skipped, type SkippedCode } from './skipped';

type Record = NonNullable<DataPage[ 'programs' ]>[ number ];
type Material = NonNullable<Record[ 'materials' ]>[ number ];
type Text = Record[ 'title' ];

/** What is known of the page and its wiki. */
interface WikiOptions extends LinkOptions {
	readonly pageLanguage: string;
	readonly contentLanguage: string;
}

/** Reads items one after the other, so that their ids differ. */
export interface RecordReader {
	/** @param place The place of the item, in words. */
	read( item: Element, group: Group, place: string ): void;
	readonly records: Record[];
	readonly programs: ImportedProgram[];
}

// Source: schema.ts, `ID` and `LANGUAGE`, which readers' browsers need not load for this.
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
/** A title of more characters is a whole text without a dash. */
const MOST_CHARACTERS = 150;

/** The language an element says it has. That of the whole document is the interface's. */
function languageOf( element: Element, fallback: string ): string {
	const around = element.closest( '[lang]' );
	const language = around && around.parentElement ? around.getAttribute( 'lang' ) || '' : '';
	return ( LANGUAGE.test( language ) ? language : fallback ).toLowerCase();
}

/**
 * Starts reading.
 *
 * @param around
 * @param skippedItems Gets what cannot be read.
 */
export function createRecordReader( around: WikiOptions, skippedItems: Skipped[] ): RecordReader {
	const records: Record[] = [];
	const programs: ImportedProgram[] = [];
	const ids = createIds();
	const titles = new Set<string>();

	/** A text in its language; names are the same for all who write in the data page's language. */
	const textIn = ( text: string, element: Element ): Text => {
		const language = languageOf( element, around.pageLanguage );
		return language === around.contentLanguage.toLowerCase() ? text : { [ language ]: text };
	};
	const resolve = ( link: Element | null, tell: ( code: SkippedCode, value: string ) => void ): string | null => {
		const resolved = link && resolveLink( link, around );
		if ( resolved && 'fault' in resolved ) {
			tell( resolved.fault, resolved.value );
			return null;
		}
		return resolved && resolved.link;
	};
	const materialsOf = ( item: Item, tell: ( code: SkippedCode, value: string ) => void ): Material[] => {
		const materials: Material[] = [];
		for ( const [ label, element ] of item.materials ) {
			const link = resolve( element, tell );
			if ( link !== null && label !== '' ) {
				materials.push( /^https:/i.test( link ) ?
					{ label: textIn( label, element ), url: link } : { label: textIn( label, element ), page: link } );
			} else if ( link === null ) {
				tell( 'nested-text', label );
			}
		}
		item.leftOver.forEach( ( text ) => tell( 'nested-text', text ) );
		return materials;
	};
	/** The id the server gave, if it can be one. */
	const renderedId = ( said: string | null, tell: ( code: SkippedCode, value: string ) => void ): string | null => {
		if ( said !== null && !( ID.test( said ) && ids.take( said ) ) ) {
			tell( 'bad-id', said );
			return null;
		}
		return said;
	};

	const read: RecordReader[ 'read' ] = ( element, group, place ) => {
		const said = element.getAttribute( PROGRAM_ATTRIBUTE );
		const item = said === null ? readItem( element ) : readRenderedItem( element );
		if ( !item ) {
			// A line that only holds further lines.
			nestedLists( element ).forEach( ( list ) => Array.from( list.children ).forEach( ( line, at ) => read( line, group, `${ place } \u2192 #${ at + 1 }` ) ) );
			return;
		}
		const { title } = item;
		const tell = ( code: SkippedCode, value: string ): void => {
			skippedItems.push( skipped( `${ place } ("${ title.slice( 0, MOST_CHARACTERS ) }")`, code, value ) );
		};
		if ( title.length > MOST_CHARACTERS ) {
			tell( 'long-title', title );
		}
		if ( titles.has( title ) ) {
			tell( 'same-title', title );
		}
		titles.add( title );
		const link = resolve( item.link, tell );
		const own = renderedId( said, tell );
		const id = own === null ? ids.make( title, link && !/^https:/i.test( link ) ? link.replace( /#.*$/, '' ) : '' ) : own;
		const saidStatus = element.getAttribute( STATUS_ATTRIBUTE );
		const status: Status | null = said === null ? group === 'past' ? 'past' : 'ongoing' : isStatus( saidStatus ) ? saidStatus : null;
		if ( said !== null && saidStatus !== null && status === null ) {
			tell( 'bad-status', saidStatus );
		}
		const materials = materialsOf( item, tell );
		item.otherLinks.forEach( ( other ) => tell( 'link-in-text', `${ seenText( other ) } (${ other.getAttribute( 'href' ) || '' })` ) );
		programs.push( { id, isRendered: own !== null, group, title, link, summary: item.summary || null, status } );
		const record: Record = { id, title: textIn( title, item.titleElement ) };
		if ( item.summary ) {
			record.summary = { [ languageOf( item.summaryElement, around.pageLanguage ) ]: item.summary };
		}
		if ( link !== null ) {
			record.page = link;
		}
		if ( status !== null ) {
			record.status = status;
		}
		if ( materials.length ) {
			record.materials = materials;
		}
		records.push( record );
	};
	return { read, records, programs };
}
