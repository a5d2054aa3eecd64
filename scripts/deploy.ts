/** `npm run deploy`: compares `dist/` with a wiki, shows the differences, and writes them; can also go back. */
import { DEFINITION_PAGE } from './build/definition';
import { applySteps } from './deploy/apply';
import { assertCommitted, commitOf, subjectsSince, tagOf } from './deploy/checkout';
import { connect, type Connection } from './deploy/connect';
import { findCredentials } from './deploy/credentials';
import { withoutRequest } from './deploy/errors';
import { checkDependencies, checkInstalledDefinition, checkServedScripts } from './deploy/installed-definition';
import { deployCommand, type Options } from './deploy/options';
import { guardOutput } from './deploy/output';
import { preparePaste } from './deploy/paste';
import { makePlan, makeRemoval, stepsToWrite, type Step } from './deploy/plan';
import { describeUnprotected, findUnprotected, isSensitive, protectPages } from './deploy/protection';
import { purgePages } from './deploy/purge';
import { asUserScript, builtRelease, releasedHashes, taggedRelease } from './deploy/release';
import { describeSteps } from './deploy/report';
import { lastCommit, summaryOf } from './deploy/summary';
import { readTargets, type Target } from './deploy/targets';
import { counted, runCommand, WrongUse } from './lib/command';
import { readStored } from './lib/wiki-api';
import { ACCOUNTS } from './wiki/accounts';
import { encodeTitle } from './wiki/demo';

function refusals( steps: readonly Step[], { create, overwrite }: Options ): string[] {
	const kinds: [ ( step: Step ) => boolean, string ][] = [
		[ ( { obstacle } ) => obstacle !== undefined, 'cannot be written: see above.' ],
		[ ( { byHand } ) => byHand && !overwrite, 'changed by hand: take the change into the sources, or lose it with --overwrite.' ],
		[ ( { action } ) => action === 'create' && !create, 'not there yet: allow it with --create.' ]
	];
	return kinds.map( ( [ isRefused, reason ] ) => ( { count: steps.filter( isRefused ).length, reason } ) )
		.filter( ( { count } ) => count > 0 ).map( ( { count, reason } ) => `${ counted( count, 'page' ) } ${ reason }` );
}

function describeUnused( titles: readonly string[], isRemoval = false, addressOf: ( title: string, query: string ) => string ): string[] {
	const line = ( title: string ): string => `  ${ addressOf( title, 'action=delete' ) }`;
	if ( !isRemoval ) {
		return titles.length > 0 ? [ 'Only another version needs these pages; delete them when all is well:', ...titles.map( line ) ] : [];
	}
	const isOfGadget = ( title: string ): boolean => title.startsWith( 'MediaWiki:' );
	return [
		'These pages stay. They can be deleted without an effect on readers:', ...titles.filter( isOfGadget ).map( line ),
		'Delete these only when no page shows a list of programs any more, because they make it:', ...titles.filter( ( title ) => !isOfGadget( title ) ).map( line )
	];
}

async function run( name: string, options: Options, target: Target, { api, user, address, load }: Connection ): Promise<number> {
	const print = ( ...lines: readonly string[] ): void => lines.forEach( ( line ) => console.log( line ) );
	const whole = options.rollback === undefined ? builtRelease() : taggedRelease( options.rollback );
	const release = target.userScript ? asUserScript( whole, user ) : whole;
	const { version, hash, pages, gadgets } = release;
	const usesGadgets = gadgets.length > 0 && !options.remove;
	if ( usesGadgets ) {
		await checkDependencies( load, gadgets );
	}
	const stored = await readStored( api, [ ...pages.map( ( { title } ) => title ), ...gadgets.length > 0 ? [ DEFINITION_PAGE ] : [] ] );
	const { steps, mode, unused } = options.remove ? makeRemoval( release, stored ) : makePlan( release, stored, { mode: options.mode, firstMode: target.mode, released: releasedHashes() } );
	const todo = stepsToWrite( steps );
	const subjects = options.rollback !== undefined ? [ 'back to this version' ] : options.remove ? [ 'removed from the list of gadgets' ] : subjectsSince( lastCommit( release, stored ) );
	const summary = summaryOf( { version, commit: commitOf( options.rollback === undefined ? 'HEAD' : tagOf( options.rollback ) ), subjects } );
	const addressOf = ( title: string, query: string ): string => `${ address.replace( '$1', encodeTitle( title ) ) }?${ query }`;

	const refused = refusals( todo, options );
	print(
		...describeSteps( steps, ( title ) => addressOf( title, 'action=history' ) ),
		'', `Program Explorer ${ version } (${ hash }) on ${ options.api ?? target.api }${ usesGadgets ? `, ${ mode }` : '' }: ${ counted( todo.length, 'page' ) } to write.`,
		...describeUnused( unused, options.remove, addressOf ),
		...describeUnprotected( usesGadgets ? findUnprotected( stored ) : [] ),
		...refused,
		...todo.length > 0 ? [ `Summary: ${ summary }` ] : []
	);
	if ( !options.save ) {
		print( refused.length > 0 ? 'Nothing was written, and --save alone would not write.' : 'Nothing was written. Write it with --save.' );
		return 0;
	}
	if ( refused.length > 0 ) {
		print( 'Nothing was written.' );
		return 1;
	}

	const { written, stopped } = await applySteps( api, steps, { summary, onWritten: ( { title } ) => print( `written ${ title }` ) } );
	if ( stopped ) {
		const { reason, code, missing } = stopped;
		print(
			'', `Stopped at ${ missing[ 0 ].title }: ${ reason } (${ code }).`,
			`Written: ${ written.map( ( { title } ) => title ).join( ', ' ) || 'nothing' }.`,
			`Not written: ${ missing.map( ( { title } ) => title ).join( ', ' ) }.`,
			'Correct that and start again: pages that are written already are left alone. Or save these pages by hand, in this order, each with the text of the file below it:',
			...preparePaste( name, missing, ( title ) => addressOf( title, new URLSearchParams( { action: 'edit', summary } ).toString() ) )
		);
		return 1;
	}
	if ( usesGadgets ) {
		await checkInstalledDefinition( api, gadgets, mode );
		await checkServedScripts( load, gadgets );
		const created = todo.filter( ( { action, title } ) => action === 'create' && isSensitive( title ) );
		print( ...await protectPages( api, created.map( ( { title } ) => title ) ) );
	}
	if ( !target.userScript && todo.length > 0 ) {
		print( await purgePages( api, target.pages ) );
	}
	print( todo.length > 0 ? 'Done: the wiki has these pages, byte for byte.' : 'Done: the wiki had all of it.' );
	return 0;
}

async function deploy( name: string, options: Options ): Promise<number> {
	const targets = readTargets();
	const target = targets.get( name );
	if ( !target ) {
		throw new WrongUse( `Name one target (${ [ ...targets.keys() ].join( ', ' ) }), not "${ name }".` );
	}
	if ( options.remove && target.userScript ) {
		throw new WrongUse( '--remove is for gadgets. A user script is removed by deleting its pages.' );
	}
	if ( options.rollback === undefined ) {
		assertCommitted();
		// Imported here, because nothing else needs the compiler.
		await ( await import( './build' ) ).assertBuilt();
	}
	const apiUrl = options.api ?? target.api;
	const { admin } = ACCOUNTS;
	// What only reads does not log in. The local wiki's password is public, so that no other one needs to be sent there.
	const credentials = !options.save && !target.userScript ? undefined :
		name === 'local' ? { user: admin.name, password: admin.password } : findCredentials( apiUrl );
	guardOutput( credentials );
	return run( name, options, target, await connect( apiUrl, credentials ) );
}

await runCommand( deployCommand(), ( name: string, options: Options ) => deploy( name, options ).catch( ( error: unknown ) => {
	throw withoutRequest( error );
} ) );
