/**
 * `npm run import`: makes a draft of a data page from the plain lists of a wiki page.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { fileFrom, isAddress, runCommand, today, WrongUse } from './lib/command.mjs';
import { importSource } from './lib/import-source.mjs';
import { contentLanguageOf, harvestPage, readPage } from './lib/page.mjs';
import { toWikiJson } from './lib/wiki-json.mjs';
import { Failure } from './wiki/failure.mjs';

const SCRIPT = 'import';
const HELP = `npm run import -- PAGE [options]

Reads the lists of programs of a page and writes a draft of its data page.
PAGE is the address of a wiki page, or a file with its HTML.

  --out FILE         write the draft here (programs.json)
  --force            even if the file is there already
  --language CODE    the language of the data page, if the wiki does not say
  --help             show this`;

/** @param {string[]} args */
function parseOptions( args ) {
	let parsed;
	try {
		parsed = parseArgs( {
			args,
			allowPositionals: true,
			options: {
				out: { type: 'string', default: 'programs.json' },
				force: { type: 'boolean', default: false },
				language: { type: 'string' },
				help: { type: 'boolean', default: false }
			}
		} );
	} catch ( error ) {
		throw new WrongUse( /** @type {Error} */ ( error ).message, '', HELP );
	}
	const { values, positionals: [ page, ...others ] } = parsed;
	if ( !values.help && ( page === undefined || others.length > 0 ) ) {
		throw new WrongUse( page === undefined ? 'Which page? Give its address or a file.' : `One page at a time: "${ others.join( ' ' ) }" is too much.`, '', HELP );
	}
	if ( values.language !== undefined && !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test( values.language ) ) {
		throw new WrongUse( `--language ${ values.language }: this is no language code. Use one like en, pt-br or zh-hant.` );
	}
	return { ...values, page: page ?? '' };
}

/**
 * @param {number} count
 * @param {string} noun
 */
function counted( count, noun ) {
	return `${ count } ${ noun }${ count === 1 ? '' : 's' }`;
}

await runCommand( async () => {
	const { page: place, out, force, language, help } = parseOptions( process.argv.slice( 2 ) );
	if ( help ) {
		console.log( HELP );
		return 0;
	}
	const file = fileFrom( out, SCRIPT );
	if ( existsSync( file ) && !force ) {
		throw new Failure( `${ out } is there already, and was left as it is.`, 'Name another file with --out, or overwrite it with --force.' );
	}
	const page = await readPage( isAddress( place ) ? place : fileFrom( place, SCRIPT ) );
	const contentLanguage = language ?? await contentLanguageOf( page );
	const { page: draft, programs, unread } = await harvestPage( page, contentLanguage );
	const lost = unread.map( ( { place: where, reason, fix } ) => `  ${ where }\n    ${ reason }\n    ${ fix }` );
	if ( programs.length === 0 ) {
		throw new Failure( `${ place } has no list of programs that could be read.`, ...lost );
	}
	const text = toWikiJson( draft );
	await assertReadable( text, contentLanguage );
	try {
		await writeFile( file, text + '\n' );
	} catch ( error ) {
		throw new Failure( `${ out } cannot be written: ${ /** @type {Error} */ ( error ).message }`, 'Name another file with --out.' );
	}
	const past = programs.filter( ( { group } ) => group === 'past' ).length;
	console.log( `${ counted( programs.length, 'program' ) }: ${ programs.length - past } current, ${ past } past` );
	console.log( `Language: the page is in "${ page.language }", plain texts of the data page are in "${ contentLanguage }"` );
	if ( lost.length > 0 ) {
		console.log( `${ counted( lost.length, 'thing' ) } the draft does not hold:` );
		lost.forEach( ( line ) => console.log( line ) );
	}
	console.log( `Draft: ${ relative( process.cwd(), file ) }` );
	console.log( `Next: fill in what lists cannot say, such as dates and capacities. Then: npm run validate -- ${ out }` );
	return 0;
} );

/**
 * Judges the draft by the code that readers run, before anything is written.
 *
 * @param {string} text
 * @param {string} language
 * @throws {Error} if it is not sound, which would be our fault
 */
async function assertReadable( text, language ) {
	const { parsePrograms } = await importSource( 'src/programs/parse.ts' );
	/** @type {import( '../src/programs/program' ).ParseResult} */
	const { list, problems } = parsePrograms( text, { today: today(), language } );
	const errors = problems.filter( ( { severity } ) => severity === 'error' );
	if ( list === null || errors.length > 0 ) {
		throw new Error( `The draft is not sound; this is a mistake of the import. ${ errors.map( ( { path, reason } ) => `${ path.join( '.' ) }: ${ reason }` ).join( ' ' ) }` );
	}
}
