/*
 * A JSON text that can be changed in places, while all other characters stay as they are.
 *
 * jsonc-parser's `modify` was tried first. Of a key that is there twice it changes the one that does not count, it leaves
 * `{` and `}` on two lines, writes another form than the wiki's, and formats a whole page that is on one line. It has
 * 5.8 KB gz. The tests compare `open` with its parser.
 */

/** A member of an object or a list. */
export interface Member {
	/** The key in an object. Records in a list are named by their ids (`records.ts`), other items of lists have no name. */
	name: string | null;
	/** What is before the value: white space, and in an object the key. */
	head: string;
	/** JSON, or a list or an object whose members are apart. */
	value: string | Branch;
	/** The white space after the value. */
	tail: string;
}

export interface Branch {
	readonly isList: boolean;
	members: Member[];
	/** The white space before the closing bracket. */
	close: string;
}

/** Takes the JSON of an object or a list apart. Its members stay as they are. */
export function open( text: string ): Branch {
	const branch: Branch = { isList: text.startsWith( '[' ), members: [], close: text.slice( 1, -1 ) };
	const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g;
	let depth = 0;
	let start = 1;
	let valueStart = 1;
	let name: string | null = null;
	for ( let found = token.exec( text ); found; found = token.exec( text ) ) {
		const { 0: sign, index } = found;
		if ( sign === '{' || sign === '[' ) {
			depth++;
		} else if ( sign === '}' || sign === ']' ) {
			depth--;
		}
		if ( sign === ':' && depth === 1 ) {
			name = JSON.parse( text.slice( start, index ) ) as string;
			valueStart = index + 1;
		} else if ( depth === 0 || sign === ',' && depth === 1 ) {
			const padded = text.slice( valueStart, index );
			const value = padded.trim();
			if ( value ) {
				const valueEnd = valueStart + padded.indexOf( value ) + value.length;
				branch.close = text.slice( valueEnd, index );
				branch.members.push( { name, head: text.slice( start, valueEnd - value.length ), value, tail: depth ? branch.close : '' } );
			}
			start = valueStart = index + 1;
		}
	}
	return branch;
}

/** The JSON of a value, after changes. */
export function write( value: string | Branch ): string {
	if ( typeof value === 'string' ) {
		return value;
	}
	const members = value.members.map( ( { head, value: inner, tail } ) => head + write( inner ) + tail ).join( ',' );
	return value.isList ? `[${ members }${ value.close }]` : `{${ members }${ value.close }}`;
}

/** The index of the member that counts: if a key is there twice, JSON readers take the last one. -1 if there is none. */
export function indexOfName( { members }: Branch, name: string ): number {
	let index = members.length - 1;
	while ( index >= 0 && members[ index ]?.name !== name ) {
		index--;
	}
	return index;
}
