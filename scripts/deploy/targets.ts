import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';

/** The wikis a deployment may go to. */
const SOURCE = 'gadget-definition/targets.json';

const schema = v.record( v.string(), v.strictObject( {
	api: v.pipe( v.string(), v.url() ),
	/** For a wiki that has no line of the gadget yet. */
	mode: v.optional( v.picklist( [ 'default', 'opt-in' ] ), 'opt-in' ),
	/** Pages that show the explorer, besides those in its category. */
	places: v.optional( v.array( v.string() ), [] ),
	/** Only the user script, as a page of the account's own. */
	userScript: v.optional( v.boolean(), false )
} ) );

export type Target = v.InferOutput<typeof schema>[ string ];

/**
 * @param text what the file holds
 * @return by name
 * @throws {Failure} if it is wrong
 */
export function readTargets( text: string = readFileSync( join( ROOT, SOURCE ), 'utf8' ) ): Map<string, Target> {
	try {
		return new Map( Object.entries( v.parse( schema, JSON.parse( text ) ) ) );
	} catch ( error ) {
		const { message, issues } = ( error as { message: string, issues?: [ v.BaseIssue<unknown> ] } );
		const place = issues && v.getDotPath( issues[ 0 ] );
		throw new Failure( `${ SOURCE } is wrong${ place ? ` at ${ place }` : '' }: ${ message }. Correct it there.` );
	}
}

/**
 * Makes sure that no secret travels in the open.
 *
 * @param api an address
 * @throws {Failure}
 */
export function assertSafe( api: string ) {
	const { protocol, hostname } = new URL( api );
	if ( protocol !== 'https:' && !( protocol === 'http:' && [ 'localhost', '127.0.0.1', '[::1]' ].includes( hostname ) ) ) {
		throw new Failure( `${ api }: passwords go over https only, or to this machine.`, 'Give an address that begins with "https://".' );
	}
}
