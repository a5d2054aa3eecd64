import * as v from 'valibot';
import { MODES } from '../build/definition';
import { parseJson } from '../lib/read-text';
import { Failure } from '../wiki/failure';
import { readSource } from '../wiki/paths';

const SOURCE = 'gadget-definition/targets.json';

const schema = v.record( v.string(), v.strictObject( {
	api: v.pipe( v.string(), v.url() ),
	/** For a wiki that has no line of the gadget yet. */
	mode: v.optional( v.picklist( MODES ), 'opt-in' ),
	/** Pages that show the explorer, besides those in its category. */
	pages: v.optional( v.array( v.string() ), [] ),
	/** Writes only the user script, below the user page of the account. */
	userScript: v.optional( v.boolean(), false )
} ) );

export type Target = Readonly<v.InferOutput<typeof schema>[ string ]>;

export function readTargets( text: string = readSource( SOURCE ) ): ReadonlyMap<string, Target> {
	const { success, output, issues: [ issue ] = [] } = v.safeParse( schema, parseJson( SOURCE, text ) );
	if ( !success ) {
		throw new Failure( `${ SOURCE } is wrong at ${ issue && v.getDotPath( issue ) || 'the whole' }: ${ issue?.message }. Correct it there.` );
	}
	return new Map( Object.entries( output ) );
}
