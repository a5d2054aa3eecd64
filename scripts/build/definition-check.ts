import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';

/** The one place that says what the gadget consists of on a wiki. */
export const SOURCE = 'gadget-definition/gadgets.json';

/** What comes from the build is not there before it. */
const BUILT = 'dist/';

/** What MediaWiki 1.43 knows by these names; it ignores others in silence. */
const ACTIONS = [ 'view', 'edit', 'history', 'info', 'delete', 'protect', 'unprotect', 'watch', 'unwatch', 'purge', 'submit', 'rollback', 'revert' ];
const SKINS = [ 'vector', 'vector-2022', 'minerva', 'monobook', 'timeless', 'cologneblue', 'modern', 'apioutput', 'fallback' ];
const MODELS = [ 'wikitext', 'javascript', 'css', 'json', 'Scribunto' ];

/** The characters that separate the parts of a definition line. */
const word = v.pipe( v.string(), v.regex( /^[^,|[\]\n]+$/, 'it may not be empty or contain , | [ ]' ) );
const listOf = <Item extends v.GenericSchema<string>>( item: Item ) => v.pipe( v.array( item ), v.nonEmpty( 'an empty list says nothing: leave it out' ) );
const words = listOf( word );
const oneOf = ( known: readonly string[] ) => v.picklist( known, ( { input } ) => `MediaWiki would ignore "${ input }"; known are ${ known.join( ', ' ) }` );
const file = v.pipe(
	v.string(),
	v.excludes( '*', 'the * stands for many files, so the title of the page needs one too' ),
	v.check( ( path ) => path.startsWith( BUILT ) || existsSync( resolve( ROOT, path ) ), 'there is no such file: correct its name' )
);

/**
 * The options of a gadget in MediaWiki 1.43, which ignores all others in silence. Left out are `default`,
 * because the mode decides that, and `requiresES6`, because it switches the syntax check off.
 */
const options = v.strictObject( {
	actions: v.optional( listOf( oneOf( ACTIONS ) ) ),
	categories: v.optional( words ),
	contentModels: v.optional( listOf( oneOf( MODELS ) ) ),
	dependencies: v.optional( words ),
	hidden: v.optional( v.literal( true ) ),
	namespaces: v.optional( listOf( v.pipe( v.string(), v.regex( /^-?\d+$/, 'a namespace is told by its number, such as "0"' ) ) ) ),
	package: v.optional( v.literal( true ) ),
	peers: v.optional( words ),
	rights: v.optional( words ),
	skins: v.optional( listOf( oneOf( SKINS ) ) ),
	supportsUrlLoad: v.optional( v.literal( true ) ),
	type: v.picklist( [ 'general', 'styles' ] )
} );

const NO_DESCRIPTION = 'the list of gadgets would show a raw message key: give a text, or { "message": "the key of one" }';
const gadget = v.strictObject( {
	name: v.pipe( v.string(), v.regex( /^[a-zA-Z][-\w.]*[a-zA-Z0-9]$/, 'MediaWiki accepts letters, digits and -_. only' ) ),
	description: v.union( [
		v.pipe( v.string(), v.nonEmpty( NO_DESCRIPTION ) ),
		// In every language that has it.
		v.strictObject( { message: v.string() } )
	], NO_DESCRIPTION ),
	options,
	files: v.record( v.pipe( v.string(), v.regex( /^[^|]+\.(js|css|json)$/, 'it has to end in .js, .css or .json' ) ), file )
} );

const files = v.pipe(
	v.string(),
	v.regex( /^dist\/[^*]*\*\.\w+$/, 'the * has to stand for the name of a file that the build makes, as in "dist/i18n/*.json"' )
);

/** What a wiki may have, or change, without us is written only where it is missing. */
const keep = v.optional( v.literal( true ) );
const contentModel = v.picklist( MODELS );
const page = v.union( [
	v.strictObject( { title: v.string(), contentModel, text: v.string(), keep } ),
	v.strictObject( { title: v.pipe( v.string(), v.excludes( '*' ) ), contentModel, file, keep } ),
	// A page for each file: * in the title stands for the same as in the names of the files.
	v.strictObject( { title: v.pipe( v.string(), v.includes( '*' ) ), contentModel, file: files } )
], `it needs "title", "contentModel" (${ MODELS.join( ', ' ) }), and either "text" or "file", the name of a file that exists; * in both for many` );

const schema = v.strictObject( {
	section: v.pipe( v.string(), v.regex( /^[^*:\s|=]+$/, 'MediaWiki accepts a single word only' ) ),
	gadgets: v.array( gadget ),
	pages: v.array( page ),
	manifest: v.pipe( v.string(), v.regex( /^MediaWiki:.+\.json$/, 'only administrators may change it, so it has to be "MediaWiki:….json"' ) ),
	userScript: file
} );

export type Definition = v.InferOutput<typeof schema>;

export type Gadget = v.InferOutput<typeof gadget>;

/**
 * @param text what `gadgets.json` holds
 * @throws {Failure} naming each place that is wrong, why, and what is right
 */
export function checkDefinition( text: string ): Definition {
	let json;
	try {
		json = JSON.parse( text );
	} catch ( error ) {
		throw new Failure( `${ SOURCE } is no JSON: ${ ( error as Error ).message }. Correct it there.` );
	}
	const result = v.safeParse( schema, json );
	const problems = result.success ? crossCheck( result.output ) : result.issues.map( describe );
	if ( problems.length > 0 ) {
		throw new Failure( `${ SOURCE } is wrong. Correct it there:`, ...problems.map( ( problem ) => `  ${ problem }` ) );
	}
	return ( result.output as Definition );
}

/** @return the place, the reason and the fix */
function describe( issue: v.BaseIssue<unknown> ): string {
	const place = v.getDotPath( issue ) ?? 'the whole';
	if ( issue.type !== 'strict_object' ) {
		return `${ place }: ${ issue.message }`;
	}
	const last = issue.path?.at( -1 );
	const known = last === undefined ? [] : knownKeys( ( issue.path?.map( ( { key } ) => key ) as Array<string | number> ) );
	return issue.expected === 'never' ?
		`${ place }: this name is unknown; known are ${ known.join( ', ' ) }` :
		`${ place }: it is missing`;
}

/** @return the names that may stand at that place */
function knownKeys( path: Array<string | number> ): string[] {
	if ( path.length === 1 ) {
		return Object.keys( schema.entries );
	}
	return Object.keys( ( path.includes( 'options' ) ? options : gadget ).entries );
}

/** What MediaWiki would accept although it cannot work. */
function crossCheck( { gadgets, pages, manifest }: Definition ): string[] {
	const problems = [];
	for ( const { name, options: { categories, peers, type }, files } of gadgets ) {
		for ( const peer of peers ?? [] ) {
			if ( !gadgets.some( ( other ) => other.name === peer && other.options.type === 'styles' ) ) {
				problems.push( `${ name }, peers: there is no gadget "${ peer }" with "type": "styles"; add it or correct the name` );
			}
		}
		for ( const category of categories ?? [] ) {
			if ( !pages.some( ( { title } ) => title === `Category:${ category }` ) ) {
				problems.push( `${ name }, categories: "pages" has no "Category:${ category }"; add it or correct the name` );
			}
		}
		if ( type === 'styles' && Object.keys( files ).some( ( title ) => !title.endsWith( '.css' ) ) ) {
			problems.push( `${ name }, files: a gadget with "type": "styles" may hold .css only; move the others to another gadget` );
		}
	}
	const titles = [ manifest, ...pages.map( ( { title } ) => title ), ...gadgets.flatMap( ( { name, files } ) => [ name, ...Object.keys( files ) ].map( ( title ) => `MediaWiki:Gadget-${ title }` ) ) ];
	for ( const title of new Set( titles.filter( ( each, at ) => titles.indexOf( each ) !== at ) ) ) {
		problems.push( `"${ title }" stands for two pages; one of them has to have another name` );
	}
	return problems;
}
