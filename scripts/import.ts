/**
 * `npm run import`: makes a draft of a data page from the plain lists of a wiki page.
 */
import { relative } from 'node:path';
import { parsePrograms } from '../src/programs/parse';
import { counted, fileFrom, isAddress, runCommand, today } from './lib/command';
import { draftFile, parseDraftOptions, writeDraft } from './lib/draft';
import { contentLanguageOf, importPage, readPage } from './lib/page';
import { toWikiJson } from './lib/wiki-json';
import { Failure } from './wiki/failure';

const SCRIPT = 'import';
const HELP = `npm run import -- PAGE [options]

Reads the lists of programs of a page and writes a draft of its data page.
PAGE is the address of a wiki page, or a file with its HTML.

  --out FILE         write the draft here (programs.json)
  --force            even if the file is there already
  --language CODE    the language of the data page, if the wiki does not say
  --help             show this`;

await runCommand( async () => {
	const options = parseDraftOptions( process.argv.slice( 2 ), { help: HELP, out: 'programs.json', noun: 'page' } );
	if ( options.help ) {
		console.log( HELP );
		return 0;
	}
	const { page: place, out, language } = options;
	const file = draftFile( options, SCRIPT );
	const page = await readPage( isAddress( place ) ? place : fileFrom( place, SCRIPT ) );
	const contentLanguage = language ?? await contentLanguageOf( page );
	const { page: draft, programs, skipped } = importPage( page, contentLanguage );
	const lost = skipped.map( ( { position, reason, fix } ) => `  ${ position }\n    ${ reason }\n    ${ fix }` );
	if ( programs.length === 0 ) {
		throw new Failure( `${ place } has no list of programs that could be read.`, ...lost );
	}
	const text = toWikiJson( draft );
	assertReadable( text, contentLanguage );
	await writeDraft( file, out, text );
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
 * Checks the draft by the code that readers run, before it is written.
 *
 * @throws {Error} where the import made a mistake
 */
function assertReadable( text: string, language: string ): void {
	const { list, problems } = parsePrograms( text, { today: today(), language } );
	const errors = problems.filter( ( { severity } ) => severity === 'error' );
	if ( list === null || errors.length > 0 ) {
		throw new Error( `The draft is not sound; this is a mistake of the import. ${ errors.map( ( { path, reason } ) => `${ path.join( '.' ) }: ${ reason }` ).join( ' ' ) }` );
	}
}
