import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Failure } from '../wiki/failure.mjs';
import { ROOT } from '../wiki/paths.mjs';

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

/** @typedef {v.InferOutput<typeof schema>[ string ]} Target */

/**
 * @param {string} [text] what the file holds
 * @return {Map<string, Target>} by name
 * @throws {Failure} if it is wrong
 */
export function readTargets( text = readFileSync( join( ROOT, SOURCE ), 'utf8' ) ) {
	try {
		return new Map( Object.entries( v.parse( schema, JSON.parse( text ) ) ) );
	} catch ( error ) {
		const { message, issues } = /** @type {{ message: string, issues?: [ v.BaseIssue<unknown> ] }} */ ( error );
		const place = issues && v.getDotPath( issues[ 0 ] );
		throw new Failure( `${ SOURCE } is wrong${ place ? ` at ${ place }` : '' }: ${ message }. Correct it there.` );
	}
}

/**
 * Makes sure that no secret travels in the open.
 *
 * @param {string} api an address
 * @throws {Failure}
 */
export function assertSafe( api ) {
	const { protocol, hostname } = new URL( api );
	if ( protocol !== 'https:' && !( protocol === 'http:' && [ 'localhost', '127.0.0.1', '[::1]' ].includes( hostname ) ) ) {
		throw new Failure( `${ api }: passwords go over https only, or to this machine.`, 'Give an address that begins with "https://".' );
	}
}
