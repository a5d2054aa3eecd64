/** `npm run messages`: makes the source of a MessageBundle, from which Translate's translators work, of a data page. */
import { writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { toJson } from '../src/edit/wiki-json';
import type { ProgramList } from '../src/programs/model';
import { mapTexts } from '../src/programs/translations';
import { counted, located, runCommand } from './lib/command';
import { readData } from './lib/data-source';
import { draftCommand, type DraftOptions, fileToWrite } from './lib/draft';
import { findProblems } from './lib/json-problems';
import { Failure } from './wiki/failure';

const command = draftCommand( 'messages', 'Writes the texts of a data page as a MessageBundle, which the extension Translate has translated.', 'messages.json' )
	.argument( '<data>', 'a file, the address of a data page, or the address of a page that shows one' );

/** Source: Translate, MessageBundleContent. */
const MOST_BYTES_OF_KEY = 100;
/** More keys of one kind would not help. */
const MOST_KEYS = 5;

interface Bundle {
	texts: Map<string, string>;
	left: Map<string, string[]>;
}

function toBundle( list: ProgramList, language: string ): Bundle {
	const bundle: Bundle = { texts: new Map(), left: new Map() };
	mapTexts( list, ( text, key ) => {
		const words = typeof text === 'string' ? text : text.get( language );
		const reason = words === undefined ? `no text in "${ language }": write it in the data page, or translators have nothing to start from` :
			Buffer.byteLength( key ) > MOST_BYTES_OF_KEY ? `a key longer than ${ MOST_BYTES_OF_KEY } bytes, which Translate refuses: shorten the id in it` :
			bundle.texts.has( key ) ? 'a key that another text has already: change one of the ids in it, for the two would share a translation' : null;
		if ( reason === null ) {
			bundle.texts.set( key, words ?? '' );
		} else {
			bundle.left.set( reason, [ ...bundle.left.get( reason ) ?? [], key ] );
		}
		return text;
	} );
	return bundle;
}

function describeLeft( left: Bundle[ 'left' ] ): string[] {
	return [ ...left ].flatMap( ( [ reason, keys ] ) => [
		`  ${ counted( keys.length, 'text' ) } with ${ reason }`,
		...keys.slice( 0, MOST_KEYS ).map( ( key ) => `    ${ key }` ),
		...keys.length > MOST_KEYS ? [ `    … and ${ keys.length - MOST_KEYS } more` ] : []
	] );
}

await runCommand( command, async ( place: string, options: DraftOptions ) => {
	const { out } = options;
	const file = fileToWrite( options );
	const { page, included, kind, notes, ...source } = await readData( located( place ) );
	if ( kind === 'file' && [ page, ...included ].some( ( { name } ) => resolve( name ) === file ) ) {
		throw new Failure( `${ out } holds the data, and was left as it is.`, 'Name another file with --out.' );
	}
	const language = ( options.language ?? source.language ?? 'en' ).toLowerCase();
	const { list, problems } = findProblems( { page, included, kind }, language );
	const check = `npm run validate -- ${ place }`;
	if ( list === null ) {
		throw new Failure( `${ page.name } cannot be read: ${ problems[ 0 ]?.reason }`, `See what is wrong: ${ check }` );
	}
	const { texts, left } = toBundle( list, language );
	const lost = describeLeft( left );
	const count = texts.size;
	if ( count === 0 ) {
		throw new Failure( `${ page.name } has no text to translate from "${ language }". Translate fails on an empty bundle, so none was written.`,
			...lost, 'Write programs in that language, or say which one it is with --language.' );
	}
	// The name of the page with the list: "A/programs.json" is the data of A.
	const folder = kind === 'wiki' ? dirname( page.name ) : '.';
	const subject = folder === '.' ? basename( page.name, '.json' ) : folder;
	const bundle = { '@metadata': { sourceLanguage: language, label: `Program Explorer: ${ subject }` }, ...Object.fromEntries( texts ) };
	writeFileSync( file, `${ toJson( bundle ) }\n` );
	const missing = problems.flatMap( ( problem ) => problem.missing ?? [] );
	const errors = problems.filter( ( problem ) => problem.severity === 'error' && problem.missing === undefined ).length;
	const title = folder === '.' ? '…/messages.json' : `${ folder }/messages.json`;
	console.log( [
		...notes,
		`${ counted( count, 'text' ) } in "${ language }", of ${ counted( list.programs.length, 'program' ) } and the filters`,
		...lost.length > 0 ? [ 'The bundle does not hold', ...lost ] : [],
		...missing.map( ( value ) => `The included page "${ value }" ${ kind === 'file' ? 'is not beside this file' : 'cannot be read' }, so its texts are not in the bundle.` ),
		...errors > 0 ? [ `The data has ${ counted( errors, 'error' ) }, and what they leave out is not in the bundle. See: ${ check }` ] : [],
		`Bundle: ${ relative( process.cwd(), file ) }`,
		list.bundle === null ?
			`Next: Create the page "${ title }" with the content model translate-messagebundle from ${ out }, and name it in the data page: "bundle": "${ title }"` :
			`Next: put the texts on the page "${ list.bundle }", which the data page names, and keep the "@metadata" it has. If it is yet to come, create it with the content model translate-messagebundle.`
	].join( '\n' ) );
	return 0;
} );
