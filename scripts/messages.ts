/**
 * `npm run messages`: makes the source of a MessageBundle, from which Translate's translators work, of a data page.
 */
import { basename, dirname, relative, resolve } from 'node:path';
import { counted, located, runCommand, today } from './lib/command';
import { readData } from './lib/data-source';
import { draftFile, parseDraftOptions, writeDraft } from './lib/draft';
import { findProblems } from './lib/json-problems';
import { toBundle, type Bundle } from './lib/message-bundle';
import { toWikiJson } from './lib/wiki-json';
import { Failure } from './wiki/failure';

const SCRIPT = 'messages';
const OUT = 'messages.json';
const HELP = `npm run messages -- DATA [options]

Writes the texts of a data page as a MessageBundle, which the extension Translate has translated.
DATA is a file, the address of a data page, or the address of a page that shows one.

  --out FILE         write the bundle here (${ OUT })
  --force            even if the file is there already
  --language CODE    the language of plain texts, if the wiki does not say (en)
  --help             show this`;

/** More keys of one kind would not help. */
const MOST_KEYS = 5;

function listed( keys: readonly string[] ): string[] {
	const more = keys.length - MOST_KEYS;
	return keys.slice( 0, MOST_KEYS ).map( ( key ) => `    ${ key }` ).concat( more > 0 ? `    … and ${ more } more` : [] );
}

/** Lines about the texts that a bundle does not have. */
function describeLeft( { language: untold, long, double }: Bundle[ 'left' ], language: string ): string[] {
	const kinds = [
		[ untold, `no text in "${ language }": write it in the data page, or translators have nothing to start from` ],
		[ long, 'a key longer than 100 bytes, which Translate refuses: shorten the id in it' ],
		[ double, 'a key that another text has already: change one of the ids in it, for the two would share a translation' ]
	] as const;
	return kinds.flatMap( ( [ keys, why ] ) => keys.length === 0 ? [] : [ `  ${ counted( keys.length, 'text' ) } with ${ why }`, ...listed( keys ) ] );
}

/**
 * @param bundle the page that the data page names
 * @param title the page to create, if it names none
 */
function nextStep( bundle: string | null, title: string, out: string ): string {
	return bundle === null ?
		`Next: Create the page "${ title }" with the content model translate-messagebundle from ${ out }, and name it in the data page: "bundle": "${ title }"` :
		`Next: put the texts on the page "${ bundle }", which the data page names, and keep the "@metadata" it has. If it is yet to come, create it with the content model translate-messagebundle.`;
}

await runCommand( async () => {
	const options = parseDraftOptions( process.argv.slice( 2 ), { help: HELP, out: OUT, noun: 'data page' } );
	if ( options.help ) {
		console.log( HELP );
		return 0;
	}
	const { page: place, out } = options;
	const file = draftFile( options, SCRIPT );
	const source = await readData( located( place, SCRIPT ) );
	if ( [ source.page, ...source.included ].some( ( { name } ) => source.kind === 'file' && resolve( name ) === file ) ) {
		throw new Failure( `${ out } holds the data, and was left as it is.`, 'Name another file with --out.' );
	}
	const language = ( options.language ?? source.language ?? 'en' ).toLowerCase();
	const { list, problems } = findProblems( source.page, source.included, language, today() );
	const check = `npm run validate -- ${ place }`;
	if ( list === null ) {
		throw new Failure( `${ source.page.name } cannot be read: ${ problems[ 0 ]?.reason }`, `See what is wrong: ${ check }` );
	}
	const { texts, left } = toBundle( list, language );
	const lost = describeLeft( left, language );
	const count = Object.keys( texts ).length;
	if ( count === 0 ) {
		throw new Failure( `${ source.page.name } has no text to translate from "${ language }". Translate fails on an empty bundle, so none was written.`,
			...lost, 'Write programs in that language, or say which one it is with --language.' );
	}
	// The name of the page with the list: "A/programs.json" is the data of A.
	const folder = source.kind === 'wiki' ? dirname( source.page.name ) : '.';
	const subject = folder === '.' ? basename( source.page.name, '.json' ) : folder;
	await writeDraft( file, out, toWikiJson( { '@metadata': { sourceLanguage: language, label: `Program Explorer: ${ subject }` }, ...texts } ) );
	source.notes.forEach( ( note ) => console.log( note ) );
	console.log( `${ counted( count, 'text' ) } in "${ language }", of ${ counted( list.programs.length, 'program' ) } and the filters` );
	if ( lost.length > 0 ) {
		console.log( 'The bundle does not hold' );
		lost.forEach( ( line ) => console.log( line ) );
	}
	const missing = problems.filter( ( { code } ) => code === 'missing-include' );
	missing.forEach( ( { value } ) => console.log( `The included page "${ value }" ${ source.kind === 'file' ? 'is not beside this file' : 'cannot be read' }, so its texts are not in the bundle.` ) );
	const errors = problems.filter( ( { severity, code } ) => severity === 'error' && code !== 'missing-include' ).length;
	if ( errors > 0 ) {
		console.log( `The data has ${ counted( errors, 'error' ) }, and what they leave out is not in the bundle. See: ${ check }` );
	}
	console.log( `Bundle: ${ relative( process.cwd(), file ) }` );
	console.log( nextStep( list.bundle, folder === '.' ? '…/messages.json' : `${ folder }/messages.json`, out ) );
	return 0;
} );
