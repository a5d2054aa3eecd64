import { Readable } from 'node:stream';
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser';

/** A thing that a page describes for machines, as a parser that is not ours finds it. */
export interface Thing {
	/** The address that names it; '' if it has none. */
	readonly id: string;
	/** The types without `https://schema.org/`. */
	readonly types: readonly string[];
	/** The values of each property in their order. A thing that the page describes inside of this one is a value too. */
	readonly properties: Readonly<Record<string, readonly ( string | Thing )[]>>;
}

const SCHEMA = 'https://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

interface Fact {
	readonly property: string;
	readonly value: string;
	readonly isBlank: boolean;
}

interface Term {
	readonly value: string;
	readonly termType: string;
}

type Quad = Readonly<Record<'subject' | 'predicate' | 'object', Term>>;

function factsOf( html: string, address: string ): Promise<Map<string, Fact[]>> {
	return new Promise( ( resolve, reject ) => {
		const facts = new Map<string, Fact[]>();
		const quads = new MicrodataRdfParser( { baseIRI: address } ).import( Readable.from( [ html ] ) );
		quads.on( 'data', ( { subject, predicate, object }: Quad ) => {
			const own = facts.get( subject.value ) ?? [];
			own.push( { property: predicate.value, value: object.value, isBlank: object.termType === 'BlankNode' } );
			facts.set( subject.value, own );
		} );
		quads.on( 'error', reject );
		quads.on( 'end', () => resolve( facts ) );
	} );
}

/** The things that a page describes, by their addresses. */
export async function thingsOf( html: string, address: string ): Promise<ReadonlyMap<string, Thing>> {
	const facts = await factsOf( html, address );
	const thing = ( id: string, isBlank: boolean ): Thing => {
		const properties: Record<string, ( string | Thing )[]> = {};
		const types: string[] = [];
		for ( const { property, value, isBlank: isInside } of facts.get( id ) ?? [] ) {
			if ( property === TYPE ) {
				types.push( value.replace( SCHEMA, '' ) );
			} else {
				( properties[ property.replace( SCHEMA, '' ) ] ??= [] ).push( isInside ? thing( value, true ) : value );
			}
		}
		return { id: isBlank ? '' : id, types, properties };
	};
	return new Map( [ ...facts.keys() ].filter( ( id ) => /^https?:/.test( id ) && id !== address ).map( ( id ) => [ id, thing( id, false ) ] ) );
}
