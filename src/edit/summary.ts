import type { FieldPath, RecordPath } from './change';
import type { Difference } from './difference';

/** What a summary says about one record. */
export interface SummaryPart {
	readonly kind: Difference[ 'kind' ];
	/** "programs", "needs", "series", "vocabularies" or "terms"; "page" for the page itself. */
	readonly of: string;
	readonly record: RecordPath;
	readonly title: unknown;
	/** The fields that were changed. A text is there once, with a path for each language: "summary (fr, de)". */
	readonly fields: readonly { readonly name: string; readonly paths: readonly FieldPath[] }[];
}

/** What is most worth reading comes first, because the caller cuts the text: the wiki keeps 500 characters. */
const ORDER: readonly Difference[ 'kind' ][] = [ 'added', 'removed', 'changed', 'moved' ];

function fieldsOf( { kind, rows }: Difference ): SummaryPart[ 'fields' ] {
	const names = new Map<string, FieldPath[]>();
	for ( const { field } of kind === 'changed' ? rows : [] ) {
		const [ name = '' ] = field;
		names.set( name, [ ...names.get( name ) || [], field ] );
	}
	return [ ...names ].map( ( [ name, paths ] ) => ( { name, paths } ) );
}

/** What an edit summary has to say, as data that the messages of the wiki's language put into words. */
export function summarize( differences: readonly Difference[] ): SummaryPart[] {
	const parts = differences.map( ( difference ): SummaryPart => {
		const { kind, record, title } = difference;
		return { kind, of: record.length ? record[ record.length - 2 ] as string : 'page', record, title, fields: fieldsOf( difference ) };
	} );
	return ORDER.reduce<SummaryPart[]>( ( all, kind ) => all.concat( parts.filter( ( part ) => part.kind === kind ) ), [] );
}
