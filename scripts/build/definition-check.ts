import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { parseJson } from '../lib/read-text';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';

export const SOURCE = 'gadget-definition/gadgets.json';

const MODELS = [ 'wikitext', 'javascript', 'css', 'json', 'Scribunto' ];

const object = <const Entries extends v.ObjectEntries>( entries: Entries ) => v.strictObject( entries, ( { expected } ) =>
	expected === 'never' ? `this name is unknown; known are ${ Object.keys( entries ).join( ', ' ) }` : 'it is missing' );
const flag = v.optional( v.literal( true ) );

/** A definition line separates its parts by these characters. */
const word = v.pipe( v.string(), v.regex( /^[^,|[\]\n]+$/, 'it may not be empty or contain , | [ ]' ) );
const words = v.optional( v.pipe( v.array( word ), v.nonEmpty( 'the list is empty: leave it out' ) ) );

/** The options of a gadget that ours use. Not `default`, because the mode decides it, nor `requiresES6`, which switches the syntax check off. */
const options = object( {
	categories: words,
	dependencies: words,
	hidden: flag,
	package: flag,
	peers: words,
	supportsUrlLoad: flag,
	type: v.picklist( [ 'general', 'styles' ] )
} );

const file = v.pipe(
	v.string(),
	v.excludes( '*', 'the * means many files, so the title of the page needs one too' ),
	// The build makes those of dist/, so they may not exist yet.
	v.check( ( path ) => path.startsWith( 'dist/' ) || existsSync( resolve( ROOT, path ) ), 'there is no such file: correct its name' )
);
const codeTitle = v.pipe( v.string(), v.regex( /^[^|]+\.(js|css|json)$/, 'it has to end in .js, .css or .json' ) );
const codeFiles = v.record( codeTitle, file );
// A page with "text" belongs to the wiki: it is written only where it is missing.
const keptPage = object( { text: v.string() } );
const gadgetFiles = v.record( codeTitle, v.lazy( ( input ): v.GenericSchema<string | v.InferOutput<typeof keptPage>> => typeof input === 'string' ? file : keptPage ) );

const NO_DESCRIPTION = 'the list of gadgets would show a raw message key: give a text, or { "message": "the key of one" }';
const gadget = object( {
	name: v.pipe( v.string(), v.regex( /^[a-zA-Z][-\w.]*[a-zA-Z0-9]$/, 'MediaWiki accepts letters, digits and -_. only' ) ),
	// The message is used in every language that has it.
	description: v.union( [ v.pipe( v.string(), v.nonEmpty( NO_DESCRIPTION ) ), object( { message: v.string() } ) ], NO_DESCRIPTION ),
	options,
	files: gadgetFiles
} );

/** The * means the same text in the title and in the name of the file. */
const files = v.pipe(
	v.string(),
	v.regex( /^dist\/[^*]*\*\.\w+$/, 'the * has to be the name of a file that the build makes, as in "dist/i18n/*.json"' )
);
const contentModel = v.picklist( MODELS );
// A page with "keep" belongs to the wiki: it is written only where it is missing.
const page = v.union( [
	object( { title: v.string(), contentModel, text: v.string(), keep: flag } ),
	object( { title: v.pipe( v.string(), v.excludes( '*' ) ), contentModel, file, keep: flag } ),
	object( { title: v.pipe( v.string(), v.includes( '*' ) ), contentModel, file: files } )
], `it needs "title", "contentModel" (${ MODELS.join( ', ' ) }), and either "text" or "file", the name of a file that exists; * in both for many` );

const schema = object( {
	section: v.pipe( v.string(), v.regex( /^[^*:\s|=]+$/, 'MediaWiki accepts a single word only' ) ),
	gadgets: v.array( gadget ),
	pages: v.array( page ),
	manifest: v.pipe( v.string(), v.regex( /^MediaWiki:.+\.json$/, 'only administrators may change it, so it has to be "MediaWiki:….json"' ) ),
	/** Pages below the user page of an account, in the order to write them: the last one loads the others. */
	userScript: codeFiles
} );

export type Definition = v.InferOutput<typeof schema>;

export type Gadget = v.InferOutput<typeof gadget>;

/** Checks the text of `gadgets.json`; a failure names each wrong place, the reason and the fix. */
export function checkDefinition( text: string ): Definition {
	const json = parseJson( SOURCE, text );
	const { success, output, issues } = v.safeParse( schema, json );
	const problems = success ? [ ...gadgetProblems( output ), ...titleProblems( output ) ] :
		issues.map( ( issue ) => `${ v.getDotPath( issue ) ?? 'the whole' }: ${ issue.message }` );
	if ( !success || problems.length > 0 ) {
		throw new Failure( `${ SOURCE } is wrong. Correct it there:`, ...problems.map( ( problem ) => `  ${ problem }` ) );
	}
	return output;
}

/** Finds what MediaWiki accepts although it cannot work. */
function gadgetProblems( { gadgets, pages }: Definition ): string[] {
	return gadgets.flatMap( ( { name, options: { categories = [], peers = [], type }, files: named } ) => [
		...peers.filter( ( peer ) => !gadgets.some( ( other ) => other.name === peer && other.options.type === 'styles' ) )
			.map( ( peer ) => `${ name }, peers: there is no gadget "${ peer }" with "type": "styles"; add it or correct the name` ),
		...categories.filter( ( category ) => !pages.some( ( { title } ) => title === `Category:${ category }` ) )
			.map( ( category ) => `${ name }, categories: "pages" has no "Category:${ category }"; add it or correct the name` ),
		...type === 'styles' && Object.keys( named ).some( ( title ) => !title.endsWith( '.css' ) ) ?
			[ `${ name }, files: a gadget with "type": "styles" may hold .css only; move the others to another gadget` ] : []
	] );
}

function titleProblems( { gadgets, pages, manifest }: Definition ): string[] {
	const titles = [ manifest, ...pages.map( ( { title } ) => title ), ...gadgets.flatMap( ( { name, files: named } ) => [ name, ...Object.keys( named ) ].map( ( title ) => `MediaWiki:Gadget-${ title }` ) ) ];
	const repeated = titles.filter( ( title, index ) => titles.indexOf( title ) !== index );
	return [ ...new Set( repeated ) ].map( ( title ) => `"${ title }" is the title of two pages: rename one of them` );
}
