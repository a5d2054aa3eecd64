/** `npm run import`: makes a draft of a data page from the plain lists of a wiki page. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { toJson } from '../src/edit/wiki-json';
import { counted, located, runCommand } from './lib/command';
import { draftCommand, type DraftOptions, fileToWrite } from './lib/draft';
import { contentLanguageOf, describeSkipped, importPage, readPage } from './lib/page';
import { Failure } from './wiki/failure';

const command = draftCommand( 'import', 'Reads the lists of programs of a page and writes a draft of its data page.', 'programs.json' )
	.argument( '<page>', 'the address of a wiki page, or a file with its HTML' );

await runCommand( command, async ( place: string, options: DraftOptions ) => {
	const file = fileToWrite( options );
	const page = await readPage( located( place ) );
	const language = options.language ?? await contentLanguageOf( page ) ?? page.language;
	const { page: draft, programs, skipped } = importPage( page, language );
	const lost = skipped.map( describeSkipped );
	if ( programs.length === 0 ) {
		throw new Failure( [ `${ page.name } has no list of programs that could be read.`, ...lost ].join( '\n' ) );
	}
	writeFileSync( file, `${ toJson( draft ) }\n` );
	const past = programs.filter( ( { group } ) => group === 'past' ).length;
	console.log( [
		`${ counted( programs.length, 'program' ) }: ${ programs.length - past } current, ${ past } past`,
		`Language: the page is in "${ page.language }", plain texts of the data page are in "${ language }"`,
		...lost.length > 0 ? [ `${ counted( lost.length, 'thing' ) } the draft does not hold:`, ...lost ] : [],
		`Draft: ${ relative( process.cwd(), file ) }`,
		`Next: fill in what lists cannot say, such as dates and capacities. Then: npm run validate -- ${ options.out }`
	].join( '\n' ) );
	return 0;
} );
