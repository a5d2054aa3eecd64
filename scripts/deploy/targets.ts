import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';

const SOURCE = 'gadget-definition/targets.json';

const schema = v.record( v.string(), v.strictObject( {
	api: v.pipe( v.string(), v.url() ),
	/** For a wiki that has no line of the gadget yet. */
	mode: v.optional( v.picklist( [ 'default', 'opt-in' ] ), 'opt-in' ),
	/** Pages that show the explorer, besides those in its category. */
	pages: v.optional( v.array( v.string() ), [] ),
	/** Writes only the user script, below the user page of the account. */
	userScript: v.optional( v.boolean(), false )
} ) );

export type Target = Readonly<v.InferOutput<typeof schema>[ string ]>;

/** The wikis of `gadget-definition/targets.json`, by name. */
export function readTargets( text: string = readFileSync( join( ROOT, SOURCE ), 'utf8' ) ): ReadonlyMap<string, Target> {
	try {
		return new Map( Object.entries( v.parse( schema, JSON.parse( text ) ) ) );
	} catch ( error ) {
		const path = error instanceof v.ValiError ? v.getDotPath( ( error as v.ValiError<typeof schema> ).issues[ 0 ] ) : null;
		throw new Failure( `${ SOURCE } is wrong${ path === null ? '' : ` at ${ path }` }: ${ ( error as Error ).message }. Correct it there.` );
	}
}

/** Fails for an address to which a password would travel unencrypted. */
export function assertSafe( address: string ): void {
	const { protocol, hostname } = new URL( address );
	if ( protocol !== 'https:' && !( protocol === 'http:' && [ 'localhost', '127.0.0.1', '[::1]' ].includes( hostname ) ) ) {
		throw new Failure( `${ address }: passwords go over https only, or to this machine.`, 'Give an address that begins with "https://".' );
	}
}
